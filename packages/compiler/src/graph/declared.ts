import { toValue, type JsonNode } from '../source/json.js';
import type { TokenDefinition } from './definitions.js';
import { inheritedAt } from './groups.js';
import type { FlatTree, TokenEntry } from './layers.js';
import { parseRef, referencesIn, type ReferenceSite } from './reference.js';

/** The types that are declared for a token. */
export interface DeclaredType {
  /** The token's own `$type`, from the last layer that gave one. */
  readonly own?: string;
  /** The nearest group's. */
  readonly group?: string;
}

/** The types that are declared for a token: its own, and that of the groups it stands in. */
export function declaredType(entry: TokenEntry, tree: FlatTree): DeclaredType {
  const { path } = entry.definitions.at(-1)!.definition;
  const own = entry.definitions.findLast(({ definition }) => definition.type)?.definition.type?.name;
  // An inherited token keeps the type it has where it is written: its value was written for that type.
  const origin = entry.inheritedFrom === undefined ? undefined : inheritedAt(tree, entry.inheritedFrom).type;
  const group = origin ?? inheritedAt(tree, entry.placedAt ?? path).type;
  return { own, group };
}

const refSites = new WeakMap<JsonNode, readonly ReferenceSite[]>();

/** The references in a token's value; a token-level `$ref` is one reference. */
export function sitesOf(definition: TokenDefinition): readonly ReferenceSite[] {
  if (!definition.byRef) return referencesIn(definition.value);
  let sites = refSites.get(definition.value);
  if (!sites) {
    sites = [{ node: definition.value, reference: parseRef(String(toValue(definition.value))) }];
    refSites.set(definition.value, sites);
  }
  return sites;
}
