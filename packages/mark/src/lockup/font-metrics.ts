import type * as fontkit from 'fontkit';
import { openBase } from './font-outline.js';

/** Metrics of a font. Lengths are in em. */
export interface FontMetrics {
  /** Code points of all characters with a glyph. */
  readonly characters: ReadonlySet<number>;
  /** Height of the default line box: ascent, descent and line gap as browsers read them. */
  readonly lineBox: number;
  /** Space above and below the baseline that the font reserves for its glyphs, as browsers read it. Both are positive. */
  readonly ascent: number;
  readonly descent: number;
  /** Highest and lowest point of the glyphs of some letters above the baseline. Letters without a glyph are ignored. */
  inkOf(letters: string): { readonly top: number; readonly bottom: number };
}

/**
 * Opens a font file (woff2, woff, TrueType or OpenType). Each file is read once.
 *
 * @throws Error if the bytes are not a single font
 */
export async function readFontMetrics(data: Uint8Array): Promise<FontMetrics> {
  const face = await openBase(data).catch((cause: unknown) => {
    throw new Error('The data is not a single font.', { cause });
  });
  const em = face.unitsPerEm;
  return {
    characters: new Set(face.characterSet),
    lineBox: (face.ascent - face.descent + face.lineGap) / em,
    ascent: face.ascent / em,
    descent: -face.descent / em,
    inkOf: (letters) => inkOf(face, letters, em),
  };
}

function inkOf(face: fontkit.Font, letters: string, em: number): { top: number; bottom: number } {
  let top = -Infinity;
  let bottom = Infinity;
  for (const letter of letters) {
    const code = letter.codePointAt(0)!;
    if (!face.hasGlyphForCodePoint(code)) continue;
    const { minY, maxY } = face.glyphForCodePoint(code).bbox;
    if (!Number.isFinite(minY) || !Number.isFinite(maxY)) continue;
    top = Math.max(top, maxY / em);
    bottom = Math.min(bottom, minY / em);
  }
  return top > bottom ? { top, bottom } : { top: 0, bottom: 0 };
}
