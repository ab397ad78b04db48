import { openTextFont, type TextFont } from '@wusum/mark';
import type { FontPackage } from '../../fonts/font-files.js';
import { readFontFaces, type FontFace } from '../../fonts/font-face.js';

/** The files of a font stack in one weight; a letter is drawn with the first that has it. */
export interface FontSet {
  readonly fonts: readonly TextFont[];
  /** Families of the stack without a package. */
  readonly missing: readonly string[];
}

/** Opens the files of a font stack. Generic families have no file. */
export async function openFontSet(
  packages: readonly FontPackage[],
  stack: readonly string[],
  weight: number,
): Promise<FontSet> {
  const found = stack.flatMap((family) => packages.filter((each) => each.family === family).slice(0, 1));
  const known = new Set(found.map(({ family }) => family));
  const files = found.flatMap((font) =>
    facesOf(readFontFaces(font.css), weight).flatMap(({ file }) => font.files[file] ?? []),
  );
  return {
    fonts: await Promise.all([...new Set(files)].map((data) => openTextFont(data, weight))),
    missing: stack.filter((family) => !known.has(family)),
  };
}

/** Variable faces, and of faces of one weight those nearest to it. */
function facesOf(faces: readonly FontFace[], weight: number): FontFace[] {
  const distance = ({ weight: range }: FontFace): number => {
    const [from = 400, to = from] = range.split(' ').map(Number);
    return Math.max(0, from - weight, weight - to);
  };
  const least = Math.min(...faces.map(distance));
  return faces.filter((face) => distance(face) === least);
}

/**
 * The index of the font of each UTF-16 unit of a text: that of the letter before it for marks, spaces and punctuation, so
 * that words stay in one font; -1 where no font has the letter.
 */
export function fontOfEach({ fonts }: FontSet, text: string): readonly number[] {
  const indices: number[] = [];
  let last = -1;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const isNeutral = /[\p{Script=Common}\p{Script=Inherited}]/u.test(letter);
    const has = (index: number): boolean => fonts[index]?.has(code) === true;
    const found = isNeutral && has(last) ? last : fonts.findIndex((_, index) => has(index));
    if (found >= 0) last = found;
    for (let unit = 0; unit < letter.length; unit += 1) indices.push(isInvisible(letter) ? Math.max(last, 0) : found);
  }
  return indices;
}

/** Characters that change direction or joining and are not drawn. */
export const isInvisible = (letter: string): boolean =>
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\n]/u.test(letter);
