import { contextKey, type ContrastPair, type Permutation, type ResolvedToken, type TokenPath } from '@wusum/dtcg';
import type { BrandSystem } from '@wusum/platforms';
import type { Naming, StyleUse } from '@wusum/lint';
import { requiredBump } from './bump.js';
import { commonGrid, contextsMissingIn, inContexts, type CommonGrid } from './common-grid.js';
import { contentKey, contentOf, isPublicToken, writtenKey } from './content.js';
import { affectedComponents } from './components.js';
import { colorDifference } from './color-difference.js';
import { findRenames } from './renames.js';
import type { ChangedToken, DeprecatedToken, Difference, LoneToken, PairChange, ValueChange } from './types.js';

export interface DiffOptions {
  /** Declarations of style sheets, to find affected components. */
  readonly styles?: readonly StyleUse[];
  /** Prefix of the variables of platforms other than the theme, or the naming of each. Default: `ws`. */
  readonly naming?: Naming | undefined;
}

/**
 * Compares two states of a system: names, values in every permutation that both have, deprecations and contrast.
 * Comments, order and file names make no difference.
 */
export function diff(before: BrandSystem, after: BrandSystem, { styles = [], naming }: DiffOptions = {}): Difference {
  const common = commonGrid(before, after);
  const old = firstOfEach(before.permutations);
  const fresh = firstOfEach(after.permutations);
  const gone = [...old.values()].filter(({ path }) => !fresh.has(path));
  const come = [...fresh.values()].filter(({ path }) => !old.has(path));
  const renamed = findRenames(common, gone, come, fresh);
  const renamedFrom = new Set(renamed.map(({ from }) => from));
  const renamedTo = new Set(renamed.map(({ to }) => to));
  const deprecations = deprecationsOf(old, fresh);
  const removed = gone.filter(({ path }) => !renamedFrom.has(path)).map(loneToken);
  const changed = [...fresh.values()].flatMap((token) => changesOf(common, token) ?? []);
  const renamedOld = renamed.map(({ from, type, isPublic }) => ({ token: from, type, isPublic }));
  const parts: Omit<Difference, 'bump'> = {
    axes: Object.fromEntries(common.axes.map(({ name, contexts }) => [name, contexts])),
    renamed,
    added: come.filter(({ path }) => !renamedTo.has(path)).map(loneToken),
    removed,
    deprecated: deprecations.filter(({ deprecated }) => deprecated !== undefined),
    restored: deprecations.filter(({ deprecated }) => deprecated === undefined),
    changed,
    contexts: { added: contextsMissingIn(before, after), removed: contextsMissingIn(after, before) },
    pairs: pairChanges(before, after, common),
    components: affectedComponents(styles, [...changed, ...removed, ...renamedOld], naming),
  };
  return { ...parts, bump: requiredBump(parts) };
}

/** Whether there is no difference. */
export function isSame(difference: Difference): boolean {
  return difference.bump === 'none';
}

/** Every token by its name, from the first permutation that has it. */
function firstOfEach(permutations: readonly Permutation[]): Map<TokenPath, ResolvedToken> {
  const tokens = new Map<TokenPath, ResolvedToken>();
  for (const permutation of permutations)
    for (const token of permutation.tokens.values()) if (!tokens.has(token.path)) tokens.set(token.path, token);
  return tokens;
}

function loneToken(token: ResolvedToken): LoneToken {
  return { token: token.path, type: token.type, location: token.location, isPublic: isPublicToken(token) };
}

function deprecationsOf(
  old: ReadonlyMap<TokenPath, ResolvedToken>,
  fresh: ReadonlyMap<TokenPath, ResolvedToken>,
): DeprecatedToken[] {
  return [...fresh.values()]
    .filter(({ path, deprecated }) => old.has(path) && old.get(path)!.deprecated !== deprecated)
    .map(({ path, deprecated, location }) => ({
      token: path,
      location,
      ...(deprecated === undefined ? {} : { deprecated }),
    }));
}

interface Sides {
  readonly before: ResolvedToken;
  readonly after: ResolvedToken;
}

function changesOf({ grid, before, after }: CommonGrid, token: ResolvedToken): ChangedToken | undefined {
  const sides = before.map(({ tokens }, index): Sides | undefined => {
    const a = tokens.get(token.path);
    const b = after[index]!.tokens.get(token.path);
    return a === undefined || b === undefined || contentKey(a) === contentKey(b) ? undefined : { before: a, after: b };
  });
  const first = sides.find((side) => side !== undefined);
  if (first === undefined) return undefined;
  const changes = inContexts(grid, sides, (side) => `${contentKey(side.before)} → ${contentKey(side.after)}`);
  return {
    token: token.path,
    type: first.after.type,
    ...(first.before.type === first.after.type ? {} : { typeBefore: first.before.type }),
    location: first.after.location,
    isPublic: isPublicToken(token),
    isEdited: sides.some((side) => side !== undefined && writtenKey(side.before) !== writtenKey(side.after)),
    changes: changes.map(({ contexts, value }): ValueChange => {
      const from = contentOf(value.before);
      const to = contentOf(value.after);
      const deltaE = colorDifference(from, to);
      return { contexts, from, to, ...(deltaE === undefined ? {} : { deltaE }) };
    }),
  };
}

interface PairSides {
  readonly from: ContrastPair;
  readonly to: ContrastPair;
}

function pairChanges(before: BrandSystem, after: BrandSystem, { grid, ...sides }: CommonGrid): Difference['pairs'] {
  const byName = new Map<string, (PairSides | undefined)[]>();
  grid.permutations.forEach((_, index) => {
    const old = new Map(
      pairsIn(before, sides.before[index]!).map((pair) => [`${pair.foreground} ${pair.background}`, pair]),
    );
    for (const to of pairsIn(after, sides.after[index]!)) {
      const name = `${to.foreground} ${to.background}`;
      const from = old.get(name);
      if (from === undefined || from.ratio === to.ratio) continue;
      const list = byName.get(name) ?? Array.from<PairSides | undefined>({ length: grid.size });
      list[index] = { from, to };
      byName.set(name, list);
    }
  });
  const all = [...byName.values()].flatMap((list) =>
    inContexts(grid, list, ({ from, to }) => `${from.ratio} ${to.ratio} ${to.target}`).map(({ contexts, value }) =>
      pairChange(contexts, value),
    ),
  );
  const bySize = all.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return { better: bySize.filter(({ from, to }) => to > from), worse: bySize.filter(({ from, to }) => to < from) };
}

function pairsIn(system: BrandSystem, { contexts }: Permutation): readonly ContrastPair[] {
  return system.pairs.get(contextKey(system.axes, contexts)) ?? [];
}

function pairChange(contexts: PairChange['contexts'], { from, to }: PairSides): PairChange {
  const { foreground, background, target, ratio } = to;
  return { foreground, background, contexts, from: from.ratio, to: ratio, target };
}
