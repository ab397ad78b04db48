import { Buffer } from 'node:buffer';
import type { LanguageRecord } from '../languages.js';
import { chooseFaces } from '../fonts/choose-faces.js';
import { type FontFace, printFontFace, readFontFaces } from '../fonts/font-face.js';
import type { FontPackage } from '../fonts/font-files.js';
import { families } from '../shared/values.js';
import type { BookView } from './content.js';

const weights = [400, 500, 600, 700];

/** The faces of the brand's families for its languages, in the style sheet itself: a book is one file. */
export function fontSheet(
  packages: readonly FontPackage[],
  view: BookView,
  languages: readonly LanguageRecord[],
): string {
  const wanted = new Set(familiesOf(view));
  return packages
    .filter(({ family }) => wanted.has(family))
    .flatMap((font) => facesOf(font, languages).map((face) => embedded(font, face)))
    .join('\n');
}

function familiesOf({ roles }: BookView): readonly string[] {
  return (['display', 'text', 'code'] as const).flatMap((name) => {
    const token = roles.token(`family-${name}`);
    return token === undefined ? [] : families(token.value as string | readonly string[]);
  });
}

function facesOf(font: FontPackage, languages: readonly LanguageRecord[]): FontFace[] {
  const faces = readFontFaces(font.css).filter(({ file }) => font.files[file] !== undefined);
  return chooseFaces(faces, { weights, languages: languages.map(({ id }) => id) });
}

function embedded(font: FontPackage, face: FontFace): string {
  const data = `data:font/woff2;base64,${Buffer.from(font.files[face.file]!).toString('base64')}`;
  return printFontFace({ ...face, file: '' }, data);
}
