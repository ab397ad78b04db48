import type { TokenPath } from '@wusum/dtcg';
import type { ColorComparison } from '@wusum/lint';
import type { Part } from './candidates.js';
import type { TrialPermutation } from './trials.js';

/** The parts of two colours that are compared; -1: none, the colour is the same in every trial. */
type Pair = readonly [one: TokenPath, other: TokenPath, comparison: ColorComparison, permutation: number];

/** Counts colours that are too close, for each choice of two parts. The choice of a part is the index of a trial. */
export class Clashes {
  /** `one other` (indexes of parts, the smaller first) → the pairs of their colours. */
  readonly #pairs = new Map<string, Pair[]>();
  readonly #counts = new Map<string, number>();
  readonly #trials: readonly (readonly TrialPermutation[])[];

  constructor(
    parts: readonly Part[],
    trials: readonly (readonly TrialPermutation[])[],
    comparisons: readonly ColorComparison[],
  ) {
    this.#trials = trials;
    for (const [index, { tokens, contexts }] of trials[0]!.entries()) {
      const ownerOf = (path: TokenPath): number => parts.findIndex(({ owns }) => owns(path, contexts));
      for (const comparison of comparisons)
        for (const [a, b] of comparison.pairs([...tokens.keys()])) {
          const [one, other] = ownerOf(a) <= ownerOf(b) ? [a, b] : [b, a];
          const key = `${ownerOf(one)} ${ownerOf(other)}`;
          const known = this.#pairs.get(key);
          if (known) known.push([one, other, comparison, index]);
          else this.#pairs.set(key, [[one, other, comparison, index]]);
        }
    }
  }

  /** Clashes of the colours of a part among themselves, and with colours that no part changes. */
  own(part: number, trial: number): number {
    return this.#count(-1, 0, part, trial) + this.#count(part, trial, part, trial);
  }

  /** Whether colours of two parts are compared. */
  isCompared(one: number, other: number): boolean {
    return this.#pairs.has(one < other ? `${one} ${other}` : `${other} ${one}`);
  }

  /** Clashes of the colours of two parts. */
  between(one: number, trialOfOne: number, other: number, trialOfOther: number): number {
    return one < other
      ? this.#count(one, trialOfOne, other, trialOfOther)
      : this.#count(other, trialOfOther, one, trialOfOne);
  }

  #count(one: number, trialOfOne: number, other: number, trialOfOther: number): number {
    const key = `${one} ${trialOfOne} ${other} ${trialOfOther}`;
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const found = (this.#pairs.get(`${one} ${other}`) ?? []).filter(([a, b, comparison, index]) => {
      const first = this.#trials[trialOfOne]?.[index]?.tokens.get(a);
      const second = this.#trials[trialOfOther]?.[index]?.tokens.get(b);
      return comparison.problems(first, second).length > 0;
    });
    this.#counts.set(key, found.length);
    return found.length;
  }
}
