import type { VoiceFinding } from './VoiceField.props.js';

const inWord = /[\p{L}\p{M}\p{N}]/u;

/**
 * The findings of a text at their places in a later version of it, until that is checked. A finding whose words an edit has
 * touched is left out.
 */
export function shiftFindings(
  before: string,
  after: string,
  findings: readonly VoiceFinding[],
): readonly VoiceFinding[] {
  if (before === after) return findings;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [oldEnd, newEnd] = [before.length - tail, after.length - tail];
  const moved = after.length - before.length;
  const isJoined = (offset: number) => inWord.test(after[offset - 1] ?? '') && inWord.test(after[offset] ?? '');
  return findings.flatMap((finding) => {
    if (finding.end < start || (finding.end === start && !isJoined(start))) return [finding];
    if (finding.start > oldEnd || (finding.start === oldEnd && !isJoined(newEnd)))
      return [{ ...finding, start: finding.start + moved, end: finding.end + moved }];
    return [];
  });
}
