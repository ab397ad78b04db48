import type { Axis, TokenType } from '../../types.js';
import { type AxisSet, mostPermutations, readAxes } from './axis-sets.js';
import type { Roles } from './roles.js';
import type { PlatformInput } from './platform.js';

const tokens = (count: number): string => `${count} ${count === 1 ? 'token' : 'tokens'}`;

/** What any target may leave out: tokens of a type that it has no value for, or that fill none of its roles. */
export function noteOmissions<Value>({ stage, read, note }: PlatformInput<Value>, given: readonly Roles[]): void {
  const [brand] = stage.brands;
  const permutation = brand?.scenes[0]?.permutation;
  if (brand === undefined || permutation === undefined) return;
  const published = [...permutation.tokens.values()].filter(stage.isPublished);
  const written = new Set(read(permutation).map(({ path }) => path));
  const left = published.filter(({ path }) => !written.has(path));
  if (left.length > 0) {
    note('WS-E107', `left out ${tokens(left.length)} that it has no value for: ${byType(left)}.`);
  } else if (given.length > 0) {
    const used = new Set(given.flatMap((roles) => [...roles.used]));
    const others = published.filter(({ path }) => !used.has(path)).length;
    if (others > 0) note('WS-E108', `${tokens(used.size)} fill its roles; ${others} more have no name there.`);
  }
  const axes = stage.axes.filter((axis) => axis.name !== 'brand' && !readAxes(stage).includes(axis));
  if (axes.length > 0)
    note('WS-E106', `a brand has more than ${mostPermutations} permutations: ${names(axes)} stay where it starts.`);
}

/**
 * Says which axes change tokens without a place for it in the target.
 *
 * @param isCarried whether the target tells all contexts of an axis apart
 * @param where `of asset catalogues`: whose place is missing
 */
export function noteAxes(
  { note }: Pick<PlatformInput<never>, 'note'>,
  sets: readonly AxisSet[],
  isCarried: (axis: Axis) => boolean,
  where: string,
): void {
  const axes = new Set(sets.flatMap((set) => set.axes).filter((axis) => !isCarried(axis)));
  // Without a count: builds of many brands would say it once for each.
  if (axes.size > 0) note('WS-E106', `no place in the files ${where} for ${names([...axes])}.`);
}

function names(axes: readonly Axis[]): string {
  return axes.map(({ name }) => `"${name}"`).join(', ');
}

function byType(left: readonly { readonly type: TokenType }[]): string {
  const counts = new Map<TokenType, number>();
  for (const { type } of left) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${count} ${type}`).join(', ');
}
