import { contrastPairs } from '@wusum/dtcg/internal';
import type { ContrastPair, Permutation } from '@wusum/dtcg';
import type { ContrastFinding } from './types.js';

/** Axes that change colours: the others repeat the same pairs. */
const colorAxes = ['mode', 'contrast'];

/** The contexts of the axes that change colours: `dark · more`. */
export const colorContextOf = ({ contexts }: Permutation): string =>
  colorAxes.flatMap((axis) => contexts[axis] ?? []).join(' · ');

/** The pairs of a brand that are below their target, the furthest first; each once, with the contexts where it fails. */
export function contrastFindings(permutations: readonly Permutation[]): ContrastFinding[] {
  const found = new Map<string, ContrastFinding>();
  for (const permutation of permutations) {
    const context = colorContextOf(permutation);
    for (const pair of contrastPairs(permutation)) if (pair.ratio < pair.target) collect(found, pair, context);
  }
  return [...found.values()].toSorted((a, b) => a.ratio / a.target - b.ratio / b.target);
}

function collect(found: Map<string, ContrastFinding>, pair: ContrastPair, context: string): void {
  const { foreground, background, ratio, target } = pair;
  const key = `${foreground} ${background}`;
  const known = found.get(key);
  const contexts = [...new Set([...(known?.contexts ?? []), context])];
  const lowest = known && known.ratio / known.target <= ratio / target ? known : { ratio, target };
  found.set(key, { foreground, background, ratio: lowest.ratio, target: lowest.target, contexts });
}
