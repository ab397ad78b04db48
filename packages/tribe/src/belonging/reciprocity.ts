import type { NumberSet } from './number-set.js';

/** How often attention goes both ways. */
export interface Reciprocity {
  /** Share of directed ties that are returned: |{(u,v): (v,u) ∈ G}| / |E|. */
  readonly returned: number;
  /** The same share if the ties were drawn by chance: the density |E| / (N (N − 1)). */
  readonly byChance: number;
  /** (returned − byChance) / (1 − byChance): 0 is chance, 1 is all (Garlaschelli and Loffredo 2004). */
  readonly corrected: number;
  /** Pairs of members with ties in both directions. */
  readonly mutual: number;
  /** Pairs of members with any tie. */
  readonly connected: number;
}

/** @param pairs from × members + to, each once */
export function* reciprocityOf(pairs: NumberSet, members: number, people: number): Generator<void, Reciprocity> {
  let both = 0;
  let seen = 0;
  for (const pair of pairs) {
    seen += 1;
    if (seen % 10_000 === 0) yield;
    const from = Math.floor(pair / members);
    const to = pair - from * members;
    if (pairs.has(to * members + from)) both += 1;
  }
  const ties = pairs.size;
  const returned = ties === 0 ? 0 : both / ties;
  const byChance = people < 2 ? 0 : ties / (people * (people - 1));
  // If everybody is tied to everybody, nothing is left that chance does not explain.
  const corrected = byChance === 1 ? 0 : (returned - byChance) / (1 - byChance);
  return { returned, byChance, corrected, mutual: both / 2, connected: ties - both / 2 };
}
