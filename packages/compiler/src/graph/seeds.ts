import type { Location, TokenPath } from '../types.js';
import { sitesOf } from './declared-type.js';
import { deriveSpecOf, originNode } from './derive-step.js';
import type { FlatTree, TokenEntry } from './layers.js';
import { referencesIn, targetOf } from './reference.js';

/** A value that is written out, and that others go back to. */
export interface Seed {
  readonly path: TokenPath;
  readonly location: Location;
}

/** The values that a token goes back to, through its aliases and what it is derived from, each once. */
export function seedsOf(path: TokenPath, tree: FlatTree): Seed[] {
  const seeds: Seed[] = [];
  const met = new Set([path]);
  // A set grows while it is walked.
  for (const next of met) {
    const entry = tree.tokens.get(next);
    if (!entry) continue;
    const origins = originsOf(entry);
    for (const origin of origins) met.add(origin);
    if (origins.length === 0) seeds.push({ path: next, location: entry.definitions.at(-1)!.definition.value.location });
  }
  return seeds;
}

/** What a value is made of: what its derivation starts from, or what the value refers to. */
function originsOf(entry: TokenEntry): TokenPath[] {
  const node = originNode(deriveSpecOf(entry));
  const derived = node ? referencesIn(node) : [];
  const sites = derived.length > 0 ? derived : sitesOf(entry.definitions.at(-1)!.definition);
  return sites.flatMap(({ reference }) => targetOf(reference) ?? []);
}
