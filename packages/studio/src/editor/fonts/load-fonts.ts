import type { FontRecord } from '@wusum/contract/types';
import { fontsFile, readThemeFile } from '../../data/theme-data.js';
import { fontPackageOf } from '../../fonts/font-package.js';
import type { FontDemand, FontsReply, MissingFont } from '../../fonts/types.js';

/** What pages lack of a family. */
export interface LackingFont extends MissingFont {
  /** Weights without a file; none: the family has no file at all. */
  readonly weights?: readonly number[];
}

/** The fonts of a draft, beyond those of the theme. */
export interface DraftFonts extends Omit<FontsReply, 'missing'> {
  /** What pages cannot show. */
  readonly lacking: readonly LackingFont[];
  /** Whether only the fonts of the build can be shown. */
  readonly isBuilt: boolean;
}

/** Loads the fonts of a draft. */
export type LoadFonts = (needs: readonly FontDemand[]) => Promise<DraftFonts>;

export const noFonts: DraftFonts = { css: '', records: [], installed: [], lacking: [], isBuilt: false };

/** @param server the development server; without it, as in a built Storybook, there are the fonts of the theme */
export const fontLoader =
  (server: { fonts(needs: readonly FontDemand[]): Promise<FontsReply> } | undefined): LoadFonts =>
  async (needs) => {
    if (!server) return builtFonts(needs, await readThemeFile<readonly FontRecord[]>(fontsFile).catch(() => []));
    const { missing, ...fonts } = await server.fonts(needs);
    return { ...fonts, lacking: missing, isBuilt: false };
  };

/** What the files of the theme cannot show. */
export function builtFonts(needs: readonly FontDemand[], theme: readonly FontRecord[]): DraftFonts {
  const lacking = needs.flatMap(({ family, added, isFirst }): LackingFont[] => {
    const record = theme.find((one) => one.family === family);
    const named = { family, package: fontPackageOf(family) };
    if (!record) return isFirst ? [named] : [];
    const weights = added.filter((weight) => !hasWeight(record, weight));
    return weights.length > 0 ? [{ ...named, weights }] : [];
  });
  return { ...noFonts, lacking, isBuilt: true };
}

/** A variable face has all weights: outside of its range, a browser takes the nearest. */
const hasWeight = ({ weights }: FontRecord, weight: number): boolean =>
  weights.some((one) => one.includes(' ') || Number(one) === weight);
