import type { Axis, ColorValue, ResolvedToken, TokenPath } from '@wusum/dtcg';
import { type AxisSet, maxPermutations, readAxes } from './axis-sets.js';
import type { Losses } from './losses.js';
import type { Roles } from './roles.js';
import type { TargetContext } from './target-context.js';
import type { PlatformInput } from './platform.js';

const tokens = (count: number): string => `${count} ${count === 1 ? 'token' : 'tokens'}`;

/** Notes about tokens that a platform omits: of a type without a value there, or that fill none of its roles. */
export function noteOmissions<Value>({ target, read, note }: PlatformInput<Value>, given: readonly Roles[]): void {
  if (target.brands.length === 0) return;
  const published = new Map([...tokensOf(target)].map((token) => [token.path, token]));
  const written = new Set<TokenPath>();
  for (const permutation of target.all()) for (const { path } of read(permutation)) written.add(path);
  const left = [...published.values()].filter(({ path }) => !written.has(path));
  if (left.length > 0) {
    note('WS-E107', `omits ${tokens(left.length)} of unsupported types: ${byType(left)}.`);
  } else if (given.length > 0) {
    const used = new Set(given.flatMap((roles) => [...roles.used]));
    const others = [...published.keys()].filter((path) => !used.has(path)).length;
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

const known = new WeakMap<TargetContext, ReadonlySet<ResolvedToken>>();

/** The published tokens of all permutations, each once: permutations share most of them, and platforms share the list. */
function tokensOf(target: TargetContext): ReadonlySet<ResolvedToken> {
  let found = known.get(target);
  if (found === undefined) {
    const all = new Set<ResolvedToken>();
    for (const { tokens } of target.all()) for (const token of tokens.values()) all.add(token);
    found = new Set([...all].filter(target.isPublished));
    known.set(target, found);
  }
  return found;
}

/** Notes parts of values that a platform omits, with the number of tokens and the first of them. */
export function noteLosses({ target, note }: Pick<PlatformInput, 'target' | 'note'>, losses: Losses): void {
  const found = new Map<string, Set<TokenPath>>();
  for (const token of tokensOf(target)) {
    const own = losses[token.type as keyof Losses] as
      | ((value: unknown, token: ResolvedToken) => readonly string[])
      | undefined;
    if (own === undefined) continue;
    for (const part of new Set(own(token.value, token))) {
      const key = `${part} of ${token.type}`;
      found.set(key, (found.get(key) ?? new Set()).add(token.path));
    }
  }
  if (found.size === 0) return;
  const texts = [...found].map(([key, paths]) => {
    const [first, ...others] = paths;
    return `${key} (${first!}${others.length === 0 ? '' : ` and ${others.length} more`})`;
  });
  note('WS-E118', `omits parts of values: ${texts.join(', ')}.`);
}

function byType(left: readonly ResolvedToken[]): string {
  const counts = new Map<string, number>();
  for (const { type, value } of left) {
    const isTranslucent = type === 'color' && ((value as ColorValue).alpha ?? 1) < 1;
    const key = isTranslucent ? 'translucent color' : type;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([type, count]) => `${count} ${type}`).join(', ');
}
