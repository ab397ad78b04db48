import { UsageError } from '../terminal.js';

/**
 * The share of one of several machines. Every item is in exactly one share, and the same items give the same shares on
 * every machine.
 *
 * @param text `i/n`, such as `2/3` for the second of three
 * @throws UsageError for invalid text
 */
export function shareOf<Item>(items: readonly Item[], text: string | undefined): readonly Item[] {
  if (text === undefined) return items;
  const [, place, of] = (/^([1-9]\d*)\/([1-9]\d*)$/u.exec(text) ?? []).map(Number);
  if (place === undefined || of === undefined || place > of)
    throw new UsageError(`Invalid --shard "${text}". Expected i/n, such as 2/3 for the second of three.`);
  return items.filter((_, index) => index % of === place - 1);
}
