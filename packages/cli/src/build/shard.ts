import { UsageError } from '../terminal.js';

/**
 * The share of one machine of several. Every item is in exactly one share, and the same items give the same shares
 * wherever this is asked.
 *
 * @param text `2/3`: the second of three
 * @throws UsageError for anything else
 */
export function shareOf<Item>(items: readonly Item[], text: string | undefined): readonly Item[] {
  if (text === undefined) return items;
  const [, place, of] = (/^([1-9]\d*)\/([1-9]\d*)$/u.exec(text) ?? []).map(Number);
  if (place === undefined || of === undefined || place > of)
    throw new UsageError(`--shard takes i/n, such as 2/3 for the second of three; "${text}" is not that.`);
  return items.filter((_, index) => index % of === place - 1);
}
