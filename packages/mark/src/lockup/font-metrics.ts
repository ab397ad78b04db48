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
  /** Dotted Arabic letters whose dots are glyphs of their own, which the font moves into place. */
  readonly separateDots: string;
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
    get separateDots() {
      return dotted.filter((letter) => hasSeparateDots(face, letter)).join('');
    },
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

const dotted = Array.from('بتثجخذزشضظغفقنةي');

/**
 * Whether a letter is shaped into a base and a mark, which has no width. Marks are not moved here: fontkit cannot read the empty anchors
 * that some of these fonts have.
 */
function hasSeparateDots(face: fontkit.Font, letter: string): boolean {
  if (!face.hasGlyphForCodePoint(letter.codePointAt(0)!)) return false;
  // The shape at the end of a word: after a letter that joins.
  const { positions } = face.layout(`م${letter}`, { mark: false, mkmk: false }, 'arab', undefined, 'rtl');
  return positions.some(({ xAdvance }) => xAdvance === 0);
}
