import { toValue, type JsonNode } from '../source/json.js';
import type { Location } from '@wusum/diagnostics';
import type { TokenPath } from '../types.js';
import type { SourceTree, TokenDefinition } from './definitions.js';
import { inheritedAt } from './inherited.js';
import { parentOf } from './parent-path.js';
import type { FlatTree, TokenEntry } from './layers.js';
import { parseRef, referencesIn, targetOf, type ReferenceSite } from './reference.js';

/** The declared types of a token. */
export interface DeclaredType {
  /** The token's own `$type`, from the last layer with one. */
  readonly own?: string;
  /** The nearest group's. */
  readonly group?: string;
}

/** The declared types of a token: its own, and that of its nearest group. */
export function declaredType(entry: TokenEntry, tree: FlatTree): DeclaredType {
  const { path } = entry.definitions.at(-1)!.definition;
  const own = entry.definitions.findLast(({ definition }) => definition.type)?.definition.type?.name;
  // An inherited token keeps the type from the extended group: its value is of that type.
  const origin = entry.inheritedFrom === undefined ? undefined : inheritedAt(tree, entry.inheritedFrom).type;
  const group = origin ?? inheritedAt(tree, entry.placedAt ?? path).type;
  return { own, group };
}

/** The type of a definition within its own source: its own, or that of the nearest group. */
export function typeIn({ groups }: SourceTree, { path, type }: TokenDefinition): TokenDefinition['type'] {
  let found = type;
  for (let group = parentOf(path); !found && group !== undefined; group = parentOf(group))
    found = groups.get(group)?.type;
  return found;
}

/** Location of the `$type` of a token: its own, that of its alias target, or that of a group. */
export function typePlace(path: TokenPath, tree: FlatTree): Location | undefined {
  const met = new Set([path]);
  for (const next of met) {
    const entry = tree.tokens.get(next);
    if (!entry) continue;
    const own = entry.definitions.findLast(({ definition }) => definition.type)?.definition.type;
    if (own) return own.location;
    const { definition } = entry.definitions.at(-1)!;
    const [site] = sitesOf(definition);
    const target = site?.node === definition.value ? targetOf(site.reference) : undefined;
    if (target !== undefined) met.add(target);
    else return groupTypePlace(next, tree) ?? definition.value.location;
  }
  return undefined;
}

function groupTypePlace(path: TokenPath, tree: FlatTree): Location | undefined {
  for (let group = parentOf(path); group !== undefined; group = parentOf(group)) {
    const typed = tree.groups.get(group)?.findLast(({ definition }) => definition.type);
    if (typed) return typed.definition.type!.location;
  }
  return undefined;
}

const refSites = new WeakMap<JsonNode, readonly ReferenceSite[]>();

/** The references in a token's value; a token-level `$ref` is one reference. */
export function sitesOf(definition: TokenDefinition): readonly ReferenceSite[] {
  if (definition.isContent) return [];
  if (!definition.byRef) return referencesIn(definition.value);
  let sites = refSites.get(definition.value);
  if (!sites) {
    sites = [{ node: definition.value, reference: parseRef(String(toValue(definition.value))) }];
    refSites.set(definition.value, sites);
  }
  return sites;
}
