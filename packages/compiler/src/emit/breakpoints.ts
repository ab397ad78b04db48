import type { BrandSystem } from '@wusum/platforms';
import type { DimensionValue, Permutation, ResolvedToken } from '@wusum/dtcg';
import { breakpointGroup, groupOf, dimensionText } from '@wusum/platforms/internal';
import type { CompileReporter } from '../compile-reporter.js';

/** Name of each breakpoint → its width as CSS, e.g. `48rem`. */
export function readBreakpoints({ permutations }: Pick<BrandSystem, 'permutations'>): Record<string, string> {
  const entries = breakpointsIn(permutations).map((token) => [
    token.path.slice(breakpointGroup.length + 1),
    widthOf(token),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** A brand or context with a breakpoint of its own: no style sheet would have it. */
export function checkBreakpoints(permutations: readonly Permutation[], reporter: CompileReporter): void {
  for (const token of breakpointsIn(permutations)) {
    const width = widthOf(token);
    const others = permutations.map(({ tokens }) => tokens.get(token.path));
    const other = others.find((one) => one !== undefined && widthOf(one) !== width);
    if (other === undefined) continue;
    reporter.add('WS-E014', `"${token.path}" is ${width} and ${widthOf(other)}. Style sheets have ${width}.`, {
      location: other.location,
      related: [{ message: `${width} is set here`, location: token.location }],
    });
  }
}

const breakpointsIn = (permutations: readonly Permutation[]): ResolvedToken[] =>
  [...(permutations[0]?.tokens.values() ?? [])].filter(({ path }) => groupOf(path) === breakpointGroup);

const widthOf = ({ value }: ResolvedToken): string => dimensionText(value as DimensionValue);
