import { createHash } from 'node:crypto';

/** Picks values by a text: the same text always gives the same sequence. */
export interface Choices {
  /** The next choice: an item of a list. */
  pick<T>(items: readonly T[]): T;
}

/**
 * Deterministic choices, for drawings that differ between brands without a random seed in a file.
 *
 * @param text any text, such as the id of a brand
 */
export function choicesFrom(text: string): Choices {
  let block = 0;
  let bytes: readonly number[] = [];
  const next = (): number => {
    if (bytes.length < 4) {
      bytes = [...createHash('sha256').update(`${text} ${block}`).digest()];
      block += 1;
    }
    const [a, b, c, d] = bytes as readonly [number, number, number, number];
    bytes = bytes.slice(4);
    return a + b * 2 ** 8 + c * 2 ** 16 + d * 2 ** 24;
  };
  return { pick: (items) => items[next() % items.length]! };
}
