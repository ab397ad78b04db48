import type { SourceFinding } from './check-source.js';

/**
 * Applies the edits of findings to a file; all other characters stay. Of findings that overlap only the first is applied.
 *
 * @returns the new text, and the number of edits
 */
export function fixSource(
  source: string,
  findings: readonly SourceFinding[],
): { readonly text: string; readonly count: number } {
  let text = '';
  let from = 0;
  let count = 0;
  for (const { start, end, edit } of findings.toSorted((one, other) => one.start - other.start)) {
    if (edit === undefined || start < from) continue;
    text += source.slice(from, start) + edit;
    from = end;
    count += 1;
  }
  return { text: text + source.slice(from), count };
}
