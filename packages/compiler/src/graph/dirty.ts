import type { TokenPath } from '../types.js';
import { inheritedAt, parentOf } from './groups.js';
import type { FlatTree, TokenEntry } from './layers.js';

/** Token → the tokens that its value was read from, also those that were missing. */
export type Dependencies = ReadonlyMap<TokenPath, readonly TokenPath[]>;

/**
 * The tokens that are the same in two flat trees: nothing that set them differs, nor anything they depend on. They need
 * not be evaluated again. Nothing is kept when tokens refer to each other in a circle, which is an error anyhow.
 */
export function unchangedTokens(before: FlatTree, after: FlatTree, dependencies: Dependencies): ReadonlySet<TokenPath> {
  const groups = new GroupComparison(before, after);
  const known = new Map<TokenPath, boolean | 'open'>();
  let circular = false;
  const isUnchanged = (path: TokenPath): boolean => {
    const state = known.get(path);
    if (state === 'open') circular = true;
    if (state !== undefined) return state === true;
    known.set(path, 'open');
    const entry = after.tokens.get(path);
    const unchanged =
      before.tokens.get(path) === entry &&
      groups.same(path, entry) &&
      (dependencies.get(path) ?? []).every(isUnchanged);
    known.set(path, unchanged);
    return unchanged;
  };
  const kept = new Set<TokenPath>();
  for (const path of after.tokens.keys()) if (isUnchanged(path)) kept.add(path);
  return circular ? new Set() : kept;
}

/** Compares what groups hand down in two trees. */
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
