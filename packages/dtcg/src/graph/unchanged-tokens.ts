import type { TokenPath } from '../types.js';
import { inheritedAt } from './inherited.js';
import { parentOf } from './parent-path.js';
import type { FlatTree, TokenEntry } from './layers.js';

/** Token → the tokens that its value depends on, including missing ones. */
export type Dependencies = ReadonlyMap<TokenPath, readonly TokenPath[]>;

/**
 * The values that are equal in two flat trees: same definitions and same dependencies. They need no second evaluation.
 */
export function unchangedTokens(before: FlatTree, after: FlatTree, dependencies: Dependencies): ReadonlySet<TokenPath> {
  const groups = new GroupComparison(before, after);
  const changed = new Set<TokenPath>();
  const users = new Map<TokenPath, TokenPath[]>();
  const note = (path: TokenPath): void => {
    const entry = after.tokens.get(path);
    if (before.tokens.get(path) !== entry || !groups.same(path, entry)) changed.add(path);
  };
  for (const path of after.values.keys()) {
    note(path);
    for (const target of dependencies.get(path) ?? []) {
      const known = users.get(target);
      if (known) known.push(path);
      else users.set(target, [path]);
    }
  }
  for (const target of users.keys()) if (!after.tokens.has(target)) note(target);
  // The set grows during the loop: users of a changed token are changed too.
  for (const path of changed) for (const user of users.get(path) ?? []) changed.add(user);
  return new Set([...after.values.keys()].filter((path) => !changed.has(path)));
}

const groupsOfContent = new WeakMap<FlatTree['content'], readonly TokenPath[]>();

/** Whether two trees have the same content, with the same properties of its groups. */
export function isSameContent(before: FlatTree, after: FlatTree): boolean {
  const { content } = after;
  if (before.content !== content) return false;
  let samples = groupsOfContent.get(content);
  if (samples === undefined) {
    // One token of each group: all of them inherit the same.
    samples = [...new Map([...content.keys()].map((path) => [parentOf(path), path])).values()];
    groupsOfContent.set(content, samples);
  }
  const groups = new GroupComparison(before, after);
  return samples.every((path) => groups.same(path, content.get(path)));
}

/** The content that is equal in two trees. It has no dependencies. */
export function unchangedContent(before: FlatTree, after: FlatTree): ReadonlySet<TokenPath> {
  const groups = new GroupComparison(before, after);
  const same = [...after.content].filter(
    ([path, entry]) => before.content.get(path) === entry && groups.same(path, entry),
  );
  return new Set(same.map(([path]) => path));
}

/** Compares inherited properties in two trees. */
class GroupComparison {
  readonly #same = new Map<TokenPath, boolean>();

  constructor(
    private readonly before: FlatTree,
    private readonly after: FlatTree,
  ) {}

  same(path: TokenPath, entry: TokenEntry | undefined): boolean {
    return this.#group(path) && (entry?.inheritedFrom === undefined || this.#group(entry.inheritedFrom));
  }

  #group(path: TokenPath): boolean {
    const group = parentOf(path) ?? '';
    let same = this.#same.get(group);
    if (same === undefined) {
      const a = inheritedAt(this.before, path);
      const b = inheritedAt(this.after, path);
      same = a.type === b.type && a.deprecated === b.deprecated;
      this.#same.set(group, same);
    }
    return same;
  }
}
