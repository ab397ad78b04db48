import type { TokenView } from '../../live/types.js';
import { aliasPath, aliasTargets, membersOf } from './alias.js';

/** The steps of a scale of lengths, from the shortest. */
export interface LengthScale {
  readonly steps: readonly TokenView[];
  /** The step that has the length, or the nearest one. */
  readonly nearest: string;
  /** Whether the length is that step itself, or an alias of it. */
  readonly isStep: boolean;
  /** Whether the token is a step itself: its neighbours are shown, and not chosen. */
  readonly isMember: boolean;
}

/** Fewer lengths are no scale. */
const minSteps = 3;

const groupOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));
const rootOf = (path: string): string => path.split('.')[0]!;

/** Whether it is the same on screens of all widths. */
const isFixed = ({ css }: TokenView): boolean => /^[\d.]+[a-z]*$/u.test(css);

interface Length {
  readonly value: number;
  readonly unit: string;
}

function lengthOf({ value }: Pick<TokenView, 'value'>): Length | undefined {
  const { value: number, unit } = membersOf(value);
  return typeof number === 'number' && typeof unit === 'string' ? { value: number, unit } : undefined;
}

/**
 * The scale that a length is taken from: its own group, that of its alias, or the longest with the same first name. Roles
 * in a group, which are aliases, and fluid lengths are no steps of it. `undefined` if there is no scale in its unit.
 */
export function scaleOf(token: TokenView, tokens: readonly TokenView[]): LengthScale | undefined {
  const own = lengthOf(token);
  if (own === undefined) return undefined;
  const alias = aliasPath(token.written);
  const all = token.aliases.length === 0 && alias === undefined ? tokens : aliasTargets('dimension', token, tokens);
  const scales = scalesIn(all, own.unit);
  const member = scales.get(groupOf(token.path))?.some(({ path }) => path === token.path);
  const steps = member
    ? scales.get(groupOf(token.path))
    : ((alias === undefined ? undefined : scales.get(groupOf(alias))) ?? longest(scales, rootOf(token.path)));
  if (!steps) return undefined;
  const distance = (one: TokenView): number => Math.abs(lengthOf(one)!.value - own.value);
  const near = steps.toSorted((a, b) => distance(a) - distance(b))[0]!;
  const chosen = steps.find(({ path }) => path === alias || (member && path === token.path));
  return { steps, nearest: (chosen ?? near).path, isStep: chosen !== undefined, isMember: member === true };
}

function scalesIn(tokens: readonly TokenView[], unit: string): Map<string, readonly TokenView[]> {
  const steps = tokens.filter(
    (one) => one.type === 'dimension' && one.aliases.length === 0 && lengthOf(one)?.unit === unit && isFixed(one),
  );
  const groups = [...Map.groupBy(steps, ({ path }) => groupOf(path))];
  return new Map(
    groups
      .filter(([, members]) => members.length >= minSteps)
      .map(([group, members]) => [group, members.toSorted((a, b) => lengthOf(a)!.value - lengthOf(b)!.value)]),
  );
}

const longest = (scales: ReadonlyMap<string, readonly TokenView[]>, root: string): readonly TokenView[] | undefined =>
  [...scales]
    .filter(([group]) => rootOf(group) === root)
    .map(([, steps]) => steps)
    .toSorted((a, b) => b.length - a.length)[0];
