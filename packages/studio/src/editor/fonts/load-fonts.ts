import type { FontRecord } from '@wusum/contract/types';
import { fontsFile, readThemeFile } from '../../data/theme-data.js';
import { fontPackageOf } from '../../fonts/font-package.js';
import type { FontDemand, FontsReply } from '../../fonts/types.js';

/** The fonts of a draft, beyond those of the theme. */
export interface DraftFonts extends FontsReply {
  /** Families without a file for each weight that the draft adds, with the weights that their files have. */
  readonly nearest: readonly Pick<FontRecord, 'family' | 'weights'>[];
  /** Whether only the fonts of the build can be shown. */
  readonly isBuilt: boolean;
}

/** Loads the fonts of a draft. */
export type LoadFonts = (needs: readonly FontDemand[]) => Promise<DraftFonts>;

export const noFonts: DraftFonts = {
  css: '',
  records: [],
  installed: [],
  missing: [],
  nearest: [],
  isBuilt: false,
};

/** @param server the development server; without it, as in a built Storybook, there are the fonts of the theme */
export const fontLoader =
  (server: { fonts(needs: readonly FontDemand[]): Promise<FontsReply> } | undefined): LoadFonts =>
  async (needs) => {
    if (!server) return builtFonts(needs, await readThemeFile<readonly FontRecord[]>(fontsFile).catch(() => []));
    return { ...noFonts, ...(await server.fonts(needs)) };
  };

/** What the files of the theme cannot show. */
export function builtFonts(needs: readonly FontDemand[], theme: readonly FontRecord[]): DraftFonts {
  const recordOf = (family: string) => theme.find((one) => one.family === family);
  const missing = needs
    .filter(({ family, isFirst }) => isFirst && !recordOf(family))
    .map(({ family }) => ({ family, package: fontPackageOf(family) }));
  const nearest = needs.flatMap(({ family, added }) => {
    const record = recordOf(family);
    return record && added.some((weight) => !hasWeight(record, weight)) ? [record] : [];
  });
  return { ...noFonts, missing, nearest, isBuilt: true };
}

/** A variable face has all weights: outside of its range, a browser takes the nearest. */
const hasWeight = ({ weights }: FontRecord, weight: number): boolean =>
  weights.some((one) => one.includes(' ') || Number(one) === weight);
