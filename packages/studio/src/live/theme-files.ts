import { readBreakpoints } from '@wusum/compiler/watch';
import { fontNeeds, type BrandSystem, type FontNeed } from '@wusum/platforms';
import type { FontDemand } from '../fonts/types.js';
import type { DraftLook } from './types.js';

/** What a theme has in its files other than variables, and pages can show of a draft. */
export interface ThemeFiles {
  readonly fonts: readonly FontNeed[];
  /** Name of each breakpoint → its width as CSS. */
  readonly breakpoints: Readonly<Record<string, string>>;
}

/** @param system `undefined`: it has an error */
export const themeFiles = (system: BrandSystem | undefined): ThemeFiles =>
  system ? { fonts: fontNeeds(system), breakpoints: readBreakpoints(system) } : { fonts: [], breakpoints: {} };

/** What a draft changes of the files of the saved theme. */
export function filesChanged(saved: ThemeFiles, system: BrandSystem | undefined): Omit<DraftLook, 'css'> {
  const now = themeFiles(system);
  const fonts = now.fonts.flatMap((need) => demandOf(need, saved.fonts) ?? []);
  const widths = Object.entries(saved.breakpoints).flatMap(([name, width]) => {
    const next = now.breakpoints[name] ?? width;
    return next === width ? [] : [[width, next] as const];
  });
  return {
    ...(fonts.length > 0 && { fonts }),
    ...(widths.length > 0 && { breakpoints: Object.fromEntries(widths) }),
  };
}

/** A family that the saved brands use otherwise, or not at all. */
function demandOf(need: FontNeed, saved: readonly FontNeed[]): FontDemand | undefined {
  const { family, weights, languages, isFirst } = need;
  const before = saved.find((one) => one.family === family);
  const added = weights.filter((weight) => !before?.weights.includes(weight));
  const isSame = before?.isFirst === isFirst && String(before.languages) === String(languages);
  return isSame && added.length === 0 ? undefined : { family, weights, languages, isFirst, added };
}
