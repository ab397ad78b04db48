import type { FontNeed, FontPackage } from '@wusum/platforms';
import { facesFor, printFontFace } from '@wusum/platforms/internal';
import { centerLines } from './center-lines.js';
import { fontRecord, type FontRecord } from './data/font-records.js';

/** Fonts as pages load them, without a theme. */
export interface EmittedFonts {
  /** The `@font-face` rules. */
  readonly css: string;
  /** The families, as in `data/fonts.json`. */
  readonly records: readonly FontRecord[];
}

/**
 * Writes the faces that a theme with these needs has, for pages that show it before it is written.
 *
 * @param packages font packages found for the needs
 * @param folderOf address of the woff2 files of a package, with a slash at its end
 */
export async function emitFonts(
  needs: readonly FontNeed[],
  packages: readonly FontPackage[],
  folderOf: (font: FontPackage) => string,
): Promise<EmittedFonts> {
  const lines = await centerLines(packages);
  const found = needs.flatMap((need) => {
    const font = packages.find(({ family }) => family === need.family);
    return font ? [{ need, font }] : [];
  });
  const faces = found.flatMap(({ need, font }) =>
    facesFor(font, need).map((face) => printFontFace(face, folderOf(font), lines.get(face.family))),
  );
  const records = await Promise.all(found.map(({ need, font }) => fontRecord(font, need, namedLanguages(need))));
  return { css: faces.join('\n'), records: records.filter((record) => record !== undefined) };
}

/** Without the tags of scripts, which no text is in. */
const namedLanguages = ({ languages }: FontNeed): readonly string[] =>
  languages.filter((language) => !language.startsWith('und'));
