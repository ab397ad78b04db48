import type { TokenPath } from '../types.js';
import { sitesOf } from './declared-type.js';
import type { Seed } from './derive-contract.js';
import { deriveSpecOf, originNode } from './derive-spec.js';
import type { FlatTree, TokenEntry } from './layers.js';
import { referencesIn, targetOf } from './reference.js';

/** The values that a token is derived from, through its aliases and derivations, each once. */
export function seedsOf(path: TokenPath, tree: FlatTree): Seed[] {
  const seeds: Seed[] = [];
  const met = new Set([path]);
  // The set grows during the loop.
  for (const next of met) {
    const entry = tree.tokens.get(next);
    if (!entry) continue;
    const origins = originsOf(entry);
    for (const origin of origins) met.add(origin);
    if (origins.length === 0) seeds.push({ path: next, location: entry.definitions.at(-1)!.definition.value.location });
  }
  return seeds;
}

/** The direct origins of a value: the start of its derivation, or the tokens that the value refers to. */
function originsOf(entry: TokenEntry): TokenPath[] {
  const node = originNode(deriveSpecOf(entry));
  const derived = node ? referencesIn(node) : [];
  const sites = derived.length > 0 ? derived : sitesOf(entry.definitions.at(-1)!.definition);
  return sites.flatMap(({ reference }) => targetOf(reference) ?? []);
}
