import type { Location } from '@wusum/diagnostics';
import type { TokenPath } from '../types.js';
import type { GroupDefinition } from './definitions.js';
import type { FlatTree } from './layers.js';
import { parentOf } from './parent-path.js';

/** Properties that a token inherits from its groups. */
export interface Inherited {
  readonly type?: string;
  readonly deprecated?: boolean | string;
  /** Location of that `$deprecated`. */
  readonly deprecatedAt?: Location;
}

const caches = new WeakMap<FlatTree, Map<TokenPath, Inherited>>();

/** The nearest type and the nearest deprecation of the groups above a path. */
export function inheritedAt(tree: FlatTree, path: TokenPath): Inherited {
  let cache = caches.get(tree);
  if (!cache) caches.set(tree, (cache = new Map()));
  return inheritedIn(tree, parentOf(path) ?? '', cache);
}

function inheritedIn(tree: FlatTree, group: TokenPath, cache: Map<TokenPath, Inherited>): Inherited {
  const known = cache.get(group);
  if (known) return known;
  const entries = tree.groups.get(group) ?? [];
  const parent = parentOf(group);
  const above = parent === undefined ? {} : inheritedIn(tree, parent, cache);
  const deprecated = entries.findLast(({ definition }) => definition.deprecated !== undefined)?.definition;
  const inherited = {
    type: entries.findLast(({ definition }) => definition.type)?.definition.type?.name ?? above.type,
    deprecated: deprecated?.deprecated ?? above.deprecated,
    deprecatedAt: deprecated ? deprecationPlace(deprecated) : above.deprecatedAt,
  };
  cache.set(group, inherited);
  return inherited;
}

/** Location of the `$deprecated` of a definition. */
export function deprecationPlace({ node }: Pick<GroupDefinition, 'node'>): Location | undefined {
  return node.members.get('$deprecated')?.node.location;
}
