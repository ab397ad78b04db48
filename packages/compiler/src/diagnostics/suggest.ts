import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `given` was probably meant to be, or `undefined` when none is near.
 * Near: at most a third of the length away by edits, never more than four; a difference of case alone always counts.
 * Two letters that changed places are one edit. A name of one or two letters is near to too many others to be taken for one.
 * For dotted paths a candidate with the same last segment counts as well when it is the only one.
 */
export function suggest(given: string, candidates: Iterable<string>): string | undefined {
  const limit = given.length < 3 ? 0 : Math.min(4, Math.ceil(given.length / 3));
  const lowered = given.toLowerCase();
  let best: string | undefined;
  let bestDistance = limit + 1;
  const sameEnd: string[] = [];
  const end = given.slice(given.lastIndexOf('.') + 1);
  for (const candidate of candidates) {
    if (candidate === given) continue;
    if (candidate.toLowerCase() === lowered) return candidate;
    if (given.includes('.') && candidate.endsWith(`.${end}`)) sameEnd.push(candidate);
    if (Math.abs(candidate.length - given.length) >= bestDistance) continue;
    const found = isSwap(given, candidate) ? 1 : distance(given, candidate);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best ?? (sameEnd.length === 1 ? sameEnd[0] : undefined);
}

/** Whether two neighbouring letters changed places, and nothing else did. */
function isSwap(given: string, candidate: string): boolean {
  if (given.length !== candidate.length) return false;
  let at = 0;
  while (at < given.length && given[at] === candidate[at]) at += 1;
  const swapped = given.slice(0, at) + (given[at + 1] ?? '') + (given[at] ?? '') + given.slice(at + 2);
  return swapped === candidate;
}
