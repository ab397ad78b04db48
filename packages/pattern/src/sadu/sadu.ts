import { rectangles } from '../kinds/weave.js';
import type { Repeat } from '../shapes.js';
import { saduMotifs, type SaduMotifName } from './motifs.js';

/** A stripe of a band: warp ends next to each other that are woven alike. Threads are the pattern colours 0–4. */
export type SaduStripe =
  | {
      /** One colour. */
      readonly motif: 'plain';
      readonly thread: number;
      /** Pairs of warp ends. */
      readonly pairs: number;
    }
  | {
      readonly motif: SaduMotifName;
      /** The two colours of each pair of warp ends: the background, then the motif. */
      readonly threads: readonly [number, number];
      /**
       * How often the motif is next to itself.
       * @default 1
       */
      readonly times?: number;
    }
  | {
      /** A motif of your own. */
      readonly motif: 'picked';
      readonly threads: readonly [number, number];
      /** Pick plan: a row for each pick, a letter for each pair: `x` or `.`. */
      readonly plan: readonly string[];
    };

/**
 * A band from a weaving draft. The threading is the list of stripes, from the upper to the lower edge; the warp runs along
 * the band, and each stripe has its own pick plan, which repeats.
 */
export interface Sadu {
  readonly kind: 'sadu';
  readonly stripes: readonly SaduStripe[];
}

/** Longest repeat in picks. */
export const MOST_PICKS = 1000;

/**
 * Draws one repeat of a band: a unit for each pair of warp ends and each pick. Its width is the number of picks after which
 * all pick plans begin again.
 *
 * @throws RangeError when a plan is empty or uneven, or the repeat has more than 1000 picks
 */
export function sadu({ stripes }: Sadu): Repeat {
  const woven = stripes.map(weaveStripe);
  const picks = picksOf(stripes);
  if (picks > MOST_PICKS)
    throw new RangeError(`sadu: the repeat has ${picks} picks. Use plans whose lengths divide each other.`);
  const draft = woven.flatMap(({ pairs, threadAt }) =>
    Array.from({ length: pairs }, (_, pair) => Array.from({ length: picks }, (__, pick) => threadAt(pair, pick))),
  );
  return { width: picks, height: draft.length, shapes: rectangles(draft), crisp: true };
}

/** Picks of one repeat. */
export function picksOf(stripes: readonly SaduStripe[]): number {
  return stripes.reduce(
    (all, stripe) => leastCommonMultiple(all, stripe.motif === 'plain' ? 1 : planOf(stripe).length),
    1,
  );
}

interface Woven {
  readonly pairs: number;
  /** The thread on the face at a pair and a pick. */
  readonly threadAt: (pair: number, pick: number) => number;
}

function weaveStripe(stripe: SaduStripe): Woven {
  if (stripe.motif === 'plain') return { pairs: stripe.pairs, threadAt: () => stripe.thread };
  const plan = planOf(stripe);
  const width = plan[0]?.length ?? 0;
  if (width === 0 || plan.some((row) => row.length !== width)) {
    throw new RangeError('sadu: a pick plan has rows of different lengths, or none. Write rows of equal length.');
  }
  const times = 'times' in stripe ? (stripe.times ?? 1) : 1;
  const { threads } = stripe;
  return {
    pairs: width * times,
    threadAt: (pair, pick) => threads[plan[pick % plan.length]![pair % width] === 'x' ? 1 : 0],
  };
}

const planOf = (stripe: Exclude<SaduStripe, { motif: 'plain' }>): readonly string[] =>
  stripe.motif === 'picked' ? stripe.plan : saduMotifs[stripe.motif].plan;

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
const leastCommonMultiple = (a: number, b: number): number => (b === 0 ? a : (a / greatestCommonDivisor(a, b)) * b);
