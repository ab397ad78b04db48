import type * as fontkit from 'fontkit';
import { openBase } from './font-outline.js';

/** What a font says about itself. Lengths are in em. */
export interface FontMetrics {
  /** Every character that it has a glyph for, as code points. */
  readonly characters: ReadonlySet<number>;
  /** Height of the line box that it asks for: ascent, descent and line gap as browsers read them. */
  readonly lineBox: number;
  /** Highest and lowest point of the glyphs of some letters, from the baseline up. Letters that it lacks do not count. */
  inkOf(letters: string): { readonly top: number; readonly bottom: number };
}

/**
 * Opens a font file (woff2, woff, TrueType or OpenType). A file that was opened before is not read again.
 *
 * @throws Error when the bytes are no single font
 */
export async function readFontMetrics(data: Uint8Array): Promise<FontMetrics> {
  const face = await openBase(data).catch((cause: unknown) => {
    throw new Error('These bytes are no single font.', { cause });
  });
  const em = face.unitsPerEm;
  return {
    characters: new Set(face.characterSet),
    lineBox: (face.ascent - face.descent + face.lineGap) / em,
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
