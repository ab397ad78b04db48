import type { MarkFont } from '@wusum/mark';
import { readFontFaces } from './font-face.js';
import type { FontPackage } from './font-files.js';

/** The Arabic and Latin files of a font package, from which names are drawn. */
export function markFonts({ css, files }: FontPackage): MarkFont[] {
  return readFontFaces(css).flatMap(({ family, weight, file, subset }) => {
    const data = files[file];
    if (data === undefined || (subset !== 'arabic' && subset !== 'latin')) return [];
    const [lightest, heaviest] = weight.split(' ').map(Number);
    return [
      { family, script: subset, data, weight: heaviest === undefined ? lightest! : ([lightest!, heaviest] as const) },
    ];
  });
}
