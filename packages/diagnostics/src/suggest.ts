import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `given` probably means, or `undefined` if none is near.
 *
 * Near is an edit distance of at most a third of the length and at most four; two swapped letters are one edit, and a
 * difference in case is always near. Names of one or two letters match only by case. For dotted paths, the only candidate
 * with the same last segment is near too.
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

/** Whether the only difference is two swapped neighbouring letters. */
function isSwap(given: string, candidate: string): boolean {
  if (given.length !== candidate.length) return false;
  let at = 0;
  while (at < given.length && given[at] === candidate[at]) at += 1;
  const swapped = given.slice(0, at) + (given[at + 1] ?? '') + (given[at] ?? '') + given.slice(at + 2);
  return swapped === candidate;
}
