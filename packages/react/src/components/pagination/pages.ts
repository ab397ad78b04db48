/** A page, or a gap: the number of the page after which pages are left out, negative. */
export type PageEntry = number;

/**
 * The pages that are shown: the first, the last, the current one and those beside it. The number of entries is the same for
 * every current page, so that controls do not move. A gap of one page is that page.
 *
 * @param current from 1
 * @param siblings on each side of the current page
 * @returns page numbers from 1; a negative number is a gap after that page
 */
export function pagesAround(current: number, count: number, siblings: number): PageEntry[] {
  const all = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  // First and last, two gaps, the current one and its siblings.
  const length = 2 * siblings + 5;
  if (count <= length) return all(1, count);
  const inner = length - 2;
  if (current - siblings <= 3) return [...all(1, inner), -inner, count];
  if (current + siblings >= count - 2) return [1, -1, ...all(count - inner + 1, count)];
  return [1, -1, ...all(current - siblings, current + siblings), -(current + siblings), count];
}
