/** Seeds of tests with random values: printed, and repeatable with `WUSUM_SEED`. */

/** A generator of numbers in [0, 1), the same for the same seed: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The seed of this run: `WUSUM_SEED`, or a new one. Prints it, so that a failure can be repeated.
 * @param what the test that uses it
 * @returns an integer of 32 bits
 * @throws RangeError if `WUSUM_SEED` is no such integer
 */
export function seed(what: string, given: string | undefined = process.env['WUSUM_SEED']): number {
  const chosen = given ? Number(given) : Math.floor(Math.random() * 2 ** 32);
  if (!Number.isInteger(chosen) || chosen < 0 || chosen >= 2 ** 32)
    throw new RangeError(`Invalid WUSUM_SEED "${given}". Expected an integer from 0 to ${2 ** 32 - 1}.`);
  console.log(`${what}: WUSUM_SEED=${chosen}`);
  return chosen;
}
