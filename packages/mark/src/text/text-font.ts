import type * as fontkit from 'fontkit';
import { openBase } from '../lockup/font-outline.js';

/** One command of an outline, in em: x to the right, y downwards from the baseline. */
export interface OutlineCommand {
  readonly letter: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly points: readonly number[];
}

/** Letters of one direction, shaped and placed from left to right. */
export interface ShapedText {
  /** Width in em. */
  readonly advance: number;
  readonly outline: readonly OutlineCommand[];
}

/** A font file in one weight. */
export interface TextFont {
  readonly has: (codePoint: number) => boolean;
  /**
   * Shapes letters in logical order: Arabic letters join, marks are placed.
   *
   * @param spacing em after each letter; 0 for scripts that join
   */
  readonly shape: (letters: string, direction: 'ltr' | 'rtl', spacing?: number) => ShapedText;
}

const letterOf = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/**
 * Opens a font file for text as outlines.
 *
 * @param data woff2, ttf or otf
 * @param weight of a variable font; a font of one weight is used as it is
 * @throws Error if the data is not a single font
 */
export async function openTextFont(data: Uint8Array, weight?: number): Promise<TextFont> {
  const base = await openBase(data);
  const axis = base.variationAxes?.['wght'];
  const face =
    axis === undefined || weight === undefined
      ? base
      : base.getVariation({ wght: Math.min(axis.max, Math.max(axis.min, weight)) });
  const shaped = new Map<string, ShapedText>();
  return {
    has: (codePoint) => base.hasGlyphForCodePoint(codePoint),
    shape: (letters, direction, spacing = 0) => {
      const key = `${direction} ${spacing} ${letters}`;
      let found = shaped.get(key);
      if (found === undefined) shaped.set(key, (found = shapeWith(face, letters, direction, spacing)));
      return found;
    },
  };
}

function shapeWith(face: fontkit.Font, letters: string, direction: 'ltr' | 'rtl', spacing: number): ShapedText {
  const script = /\p{Script=Arabic}/u.test(letters) ? 'arab' : 'latn';
  const { glyphs, positions } = face.layout(letters, undefined, script, undefined, direction);
  const em = face.unitsPerEm;
  const outline: OutlineCommand[] = [];
  let pen = 0;
  glyphs.forEach((glyph, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    for (const { command, args } of glyph.path.commands) {
      const points = args.map((value, at) => (at % 2 === 0 ? (value + pen + xOffset) / em : -(value + yOffset) / em));
      outline.push({ letter: letterOf[command as keyof typeof letterOf], points });
    }
    pen += xAdvance + (xAdvance === 0 ? 0 : spacing * em);
  });
  return { advance: pen / em, outline };
}
