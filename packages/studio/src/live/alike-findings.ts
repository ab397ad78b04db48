import type { Permutation, ResolvedToken } from '@wusum/dtcg';
import { requiredDifferences, type TooClose } from '@wusum/lint/differences';
import { colorContextOf } from './contrast-findings.js';
import type { AlikeFinding } from './types.js';

/** Remembers how it saw a colour. */
const comparisons = requiredDifferences();

/**
 * The pairs of colours of a brand that a colour vision deficiency makes alike, the closest first; each once, with the
 * contexts where it happens. Which colours must differ, and how much, are the defaults of the rule `distinguishable`.
 */
export function alikeFindings(permutations: readonly Permutation[]): AlikeFinding[] {
  const found = new Map<string, AlikeFinding>();
  for (const permutation of permutations) {
    const paths = [...permutation.tokens.values()].filter(isColor).map(({ path }) => path);
    for (const comparison of comparisons)
      for (const [one, other] of comparison.pairs(paths))
        for (const problem of comparison.problems(valueOf(permutation, one), valueOf(permutation, other)))
          if (problem.kind === 'alike') collect(found, [one, other], problem, colorContextOf(permutation));
  }
  return [...found.values()].toSorted((a, b) => a.difference - b.difference);
}

const isColor = ({ type }: ResolvedToken): boolean => type === 'color';

const valueOf = ({ tokens }: Permutation, path: string): unknown => tokens.get(path)?.value;

function collect(
  found: Map<string, AlikeFinding>,
  [one, other]: readonly [string, string],
  { with: visions, required }: TooClose,
  context: string,
): void {
  const [[vision, difference] = ['', 0]] = visions;
  const key = `${one} ${other}`;
  const known = found.get(key);
  const contexts = [...new Set([...(known?.contexts ?? []), context])];
  const worst = known && known.difference <= difference ? known : { vision, difference };
  found.set(key, {
    one,
    other,
    vision: worst.vision as AlikeFinding['vision'],
    difference: worst.difference,
    required,
    contexts,
  });
}
