import type { BrandSystem } from '@wusum/platforms';
import type { DimensionValue } from '@wusum/dtcg';
import { breakpointGroup, groupOf, dimensionText } from '@wusum/platforms/internal';

/** Name of each breakpoint → its width as CSS, e.g. `48rem`. */
export function readBreakpoints({ permutations }: Pick<BrandSystem, 'permutations'>): Record<string, string> {
  const tokens = [...(permutations[0]?.tokens.values() ?? [])].filter(({ path }) => groupOf(path) === breakpointGroup);
  const entries = tokens.map(({ path, value }) => [
    path.slice(breakpointGroup.length + 1),
    dimensionText(value as DimensionValue),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
