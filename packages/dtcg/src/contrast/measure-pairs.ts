import { contextKey } from '../axes.js';
import { checkContrast, contrastPairs } from './declared-pairs.js';
import type { TokenReporter } from '../token-reporter.js';
import type { Axis, ContrastPair, Permutation, ResolvedToken } from '../types.js';

/**
 * Measures the contrast pairs of every permutation, keyed by `contextKey`, and reports those below their target.
 * Density and script rarely change a colour, so permutations with the same colours are measured once.
 */
export function measurePairs(
  axes: readonly Axis[],
  permutations: readonly Permutation[],
  reporter: TokenReporter,
): ReadonlyMap<string, readonly ContrastPair[]> {
  const byColors = new Map<string, readonly ContrastPair[]>();
  const ids = new TokenIds();
  const entries = permutations.map((permutation): [string, readonly ContrastPair[]] => {
    const colors = colorsOf(permutation, ids);
    let pairs = byColors.get(colors);
    if (pairs === undefined) {
      pairs = contrastPairs(permutation);
      byColors.set(colors, pairs);
      const hasFailures = pairs.some(({ ratio, target }) => ratio < target);
      if (hasFailures) for (const diagnostic of checkContrast(permutation)) reporter.push(diagnostic);
    }
    return [contextKey(axes, permutation.contexts), pairs];
  });
  return new Map(entries);
}

/** Two permutations with the same colours and numbers (the targets) have the same pairs. */
function colorsOf(permutation: Permutation, ids: TokenIds): string {
  const parts: number[] = [];
  for (const token of permutation.tokens.values()) {
    if (token.type === 'color' || token.type === 'number') parts.push(ids.of(token));
  }
  return parts.join(' ');
}

/** Permutations share the token objects that do not differ, so identity distinguishes tokens. */
class TokenIds {
  readonly #ids = new WeakMap<ResolvedToken, number>();
  #next = 0;

  of(token: ResolvedToken): number {
    let id = this.#ids.get(token);
    if (id === undefined) {
      id = this.#next;
      this.#next += 1;
      this.#ids.set(token, id);
    }
    return id;
  }
}
