import { contextKey } from './axes.js';
import { checkContrast, contrastPairs } from './check/index.js';
import type { DiagnosticReporter } from './diagnostics/reporter.js';
import type { Axis, ContrastPair, Permutation, ResolvedToken } from './types.js';

/**
 * Measures the contrast pairs of every permutation, keyed by `contextKey`, and reports pairs below their target.
 * Permutations with equal colours, such as those of different densities, are measured once.
 */
export function measurePairs(
  axes: readonly Axis[],
  permutations: readonly Permutation[],
  reporter: DiagnosticReporter,
): ReadonlyMap<string, readonly ContrastPair[]> {
  const byColors = new Map<string, readonly ContrastPair[]>();
  const ids = new TokenIds();
  const entries = permutations.map((permutation): [string, readonly ContrastPair[]] => {
    const key = colorKey(permutation, ids);
    let pairs = byColors.get(key);
    if (pairs === undefined) {
      pairs = contrastPairs(permutation);
      byColors.set(key, pairs);
      const fails = pairs.some(({ ratio, target }) => ratio < target);
      if (fails) for (const diagnostic of checkContrast(permutation)) reporter.push(diagnostic);
    }
    return [contextKey(axes, permutation.contexts), pairs];
  });
  return new Map(entries);
}

/** Permutations with the same colours and numbers (the targets) have the same pairs. */
function colorKey(permutation: Permutation, ids: TokenIds): string {
  const parts: number[] = [];
  for (const token of permutation.tokens.values()) {
    if (token.type === 'color' || token.type === 'number') parts.push(ids.of(token));
  }
  return parts.join(' ');
}

/** Permutations share the objects of equal tokens, so object identity identifies a token. */
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
