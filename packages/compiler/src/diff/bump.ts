import type { Bump, Difference } from './types.js';

const rank: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/**
 * The version bump that a difference requires (semver.org): major if a published name or context is removed or has another
 * type, or a contrast pair falls below its required ratio; minor for new names and deprecations; patch for changed values.
 * Changes of private tokens are a patch.
 */
export function requiredBump(difference: Omit<Difference, 'bump' | 'components' | 'axes'>): Bump {
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

/** Whether a bump exceeds the allowed one. */
export function isMoreThan(bump: Bump, allowed: Bump): boolean {
  return rank.indexOf(bump) > rank.indexOf(allowed);
}
