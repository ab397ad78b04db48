import type { Axis, TokenType } from '@wusum/dtcg';
import { type AxisSet, maxPermutations, readAxes } from './axis-sets.js';
import type { Roles } from './roles.js';
import type { PlatformInput } from './platform.js';

const tokens = (count: number): string => `${count} ${count === 1 ? 'token' : 'tokens'}`;

/** Notes about tokens that a platform omits: of a type without a value there, or that fill none of its roles. */
export function noteOmissions<Value>({ target, read, note }: PlatformInput<Value>, given: readonly Roles[]): void {
  const [brand] = target.brands;
  const permutation = brand?.modes[0]?.permutation;
  if (brand === undefined || permutation === undefined) return;
  const published = [...permutation.tokens.values()].filter(target.isPublished);
  const written = new Set(read(permutation).map(({ path }) => path));
  const left = published.filter(({ path }) => !written.has(path));
  if (left.length > 0) {
    note('WS-E107', `omits ${tokens(left.length)} of unsupported types: ${byType(left)}.`);
  } else if (given.length > 0) {
    const used = new Set(given.flatMap((roles) => [...roles.used]));
    const others = published.filter(({ path }) => !used.has(path)).length;
    if (others > 0) note('WS-E108', `uses ${tokens(used.size)} for its roles and omits ${others} others.`);
  }
  const axes = target.axes.filter((axis) => axis.name !== 'brand' && !readAxes(target).includes(axis));
  if (axes.length > 0)
    note(
      'WS-E106',
      `a brand has more than ${maxPermutations} permutations: only the default contexts of ${names(axes)} are written.`,
    );
}

/**
 * Notes the axes that change tokens and that the platform cannot represent.
 *
 * @param isSupported whether the platform distinguishes all contexts of an axis
 * @param where `asset catalogues`: the files without a place for it
 */
export function noteAxes(
  { note }: Pick<PlatformInput<never>, 'note'>,
  sets: readonly AxisSet[],
  isSupported: (axis: Axis) => boolean,
  where: string,
): void {
  const axes = new Set(sets.flatMap((set) => set.axes).filter((axis) => !isSupported(axis)));
  // Without a count, so that builds of many brands print it once.
  if (axes.size > 0)
    note('WS-E106', `${where} cannot represent ${names([...axes])}; only the default contexts are written.`);
}

function names(axes: readonly Axis[]): string {
  return axes.map(({ name }) => `"${name}"`).join(', ');
}

function byType(left: readonly { readonly type: TokenType }[]): string {
  const counts = new Map<TokenType, number>();
  for (const { type } of left) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${count} ${type}`).join(', ');
}
