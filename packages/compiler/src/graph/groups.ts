import type { TokenPath } from '../types.js';
import type { FlatTree } from './layers.js';

/** What tokens inherit from the groups they stand in. */
export interface Inherited {
  readonly type?: string;
  readonly deprecated?: boolean | string;
}

const caches = new WeakMap<FlatTree, Map<TokenPath, Inherited>>();

/** What the groups above a path hand down: the nearest type and the nearest deprecation. */
export function inheritedAt(tree: FlatTree, path: TokenPath): Inherited {
  let cache = caches.get(tree);
  if (!cache) caches.set(tree, (cache = new Map()));
  return handedDown(tree, parentOf(path) ?? '', cache);
}

function handedDown(tree: FlatTree, group: TokenPath, cache: Map<TokenPath, Inherited>): Inherited {
  const known = cache.get(group);
  if (known) return known;
  const entries = tree.groups.get(group) ?? [];
  const parent = parentOf(group);
  const above = parent === undefined ? {} : handedDown(tree, parent, cache);
  const inherited = {
    type: entries.findLast(({ definition }) => definition.type)?.definition.type?.name ?? above.type,
    deprecated:
      entries.findLast(({ definition }) => definition.deprecated !== undefined)?.definition.deprecated ??
      above.deprecated,
  };
  cache.set(group, inherited);
  return inherited;
}

/** The path of the group that a path stands in; `undefined` for the root. */
export function parentOf(path: TokenPath): TokenPath | undefined {
  if (path === '') return undefined;
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(0, dot);
}
