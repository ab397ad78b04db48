import type { Location, TokenPath } from '../types.js';
import type { GroupDefinition } from './definitions.js';
import type { FlatTree } from './layers.js';

/** What tokens inherit from the groups they stand in. */
export interface Inherited {
  readonly type?: string;
  readonly deprecated?: boolean | string;
  /** Where that deprecation is written. */
  readonly deprecatedAt?: Location;
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
  const deprecated = entries.findLast(({ definition }) => definition.deprecated !== undefined)?.definition;
  const inherited = {
    type: entries.findLast(({ definition }) => definition.type)?.definition.type?.name ?? above.type,
    deprecated: deprecated?.deprecated ?? above.deprecated,
    deprecatedAt: deprecated ? deprecationPlace(deprecated) : above.deprecatedAt,
  };
  cache.set(group, inherited);
  return inherited;
}

/** Where a definition says that it is deprecated. */
export function deprecationPlace({ node }: Pick<GroupDefinition, 'node'>): Location | undefined {
  return node.members.get('$deprecated')?.node.location;
}

/** The path of the group that a path stands in; `undefined` for the root. */
export function parentOf(path: TokenPath): TokenPath | undefined {
  if (path === '') return undefined;
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(0, dot);
}
