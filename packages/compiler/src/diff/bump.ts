import type { Bump, Difference } from './types.js';

const rank: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/**
 * The rise of the version number that a difference asks for (semver.org): major where something that was there is gone
 * or is something else, or a pair of colours cannot be read any more; minor where something came or is deprecated; patch
 * where values changed. What no platform sees is a patch.
 */
export function askedBump(difference: Omit<Difference, 'bump' | 'components' | 'axes'>): Bump {
  const { renamed, added, removed, deprecated, restored, changed, contexts, pairs } = difference;
  const isBreaking =
    [...renamed, ...removed].some(({ isPublic }) => isPublic) ||
    changed.some(({ isPublic, typeBefore }) => isPublic && typeBefore !== undefined) ||
    contexts.removed.length > 0 ||
    pairs.worse.some(({ from, to, target }) => to < target && from >= target);
  if (isBreaking) return 'major';
  if (added.some(({ isPublic }) => isPublic) || deprecated.length > 0 || contexts.added.length > 0) return 'minor';
  const parts = [renamed, added, removed, restored, changed, pairs.better, pairs.worse];
  return parts.some((part) => part.length > 0) ? 'patch' : 'none';
}

/** Whether a bump is more than what is allowed. */
export function isMoreThan(bump: Bump, allowed: Bump): boolean {
  return rank.indexOf(bump) > rank.indexOf(allowed);
}
