import type { PairRecord } from '../../data/types.js';

/** What the compiler knows of the pairs of one brand, in every mode and contrast. */
export interface BrandContrast {
  readonly brand: string;
  readonly pairs: number;
  /** Lowest ratio of a text; `undefined`: there are none. */
  readonly text: number | undefined;
  /** Lowest ratio of an edge or a sign, which must reach 3:1. */
  readonly edge: number | undefined;
  /** Pairs below their target. */
  readonly failing: number;
}

/** Targets of texts start here: WCAG 2.2, 1.4.3. */
const textTarget = 4.5;

export const contrastByBrand = (all: readonly PairRecord[]): BrandContrast[] =>
  [...Map.groupBy(all, ({ brand }) => brand)].map(([brand, pairs]) => ({
    brand,
    pairs: pairs.length,
    text: lowest(pairs.filter(({ target }) => target >= textTarget)),
    edge: lowest(pairs.filter(({ target }) => target < textTarget)),
    failing: pairs.filter(({ ratio, target }) => ratio < target).length,
  }));

const lowest = (pairs: readonly PairRecord[]): number | undefined =>
  pairs.length === 0 ? undefined : Math.min(...pairs.map(({ ratio }) => ratio));
