import { distance } from 'fastest-levenshtein';
import type { ResolvedToken, TokenPath } from '../types.js';
import type { CommonGrid } from './common-grid.js';
import { contentKey, isPublicToken } from './content.js';
import type { RenamedToken } from './types.js';

/** Names that are alike enough to be the same thing under another name, where several have the same values. */
const leastLikeness = 0.5;

interface Candidate {
  readonly from: TokenPath;
  readonly to: TokenPath;
  readonly likeness: number;
}

/**
 * Tokens that are gone and stand under another name now. First what the tokens say themselves, in the `$deprecated` of
 * the old name; then what has the same values in every permutation, the most alike names first.
 */
export function findRenames(
  common: CommonGrid,
  removed: readonly ResolvedToken[],
  added: readonly ResolvedToken[],
): RenamedToken[] {
  const byPath = new Map(added.map((token) => [token.path, token]));
  const left = new Map(removed.map((token) => [token.path, token]));
  const renames: RenamedToken[] = [];
  const take = (from: TokenPath, to: TokenPath, isDeclared: boolean): void => {
    const old = left.get(from);
    const fresh = byPath.get(to);
    if (old === undefined || fresh === undefined) return;
    left.delete(from);
    byPath.delete(to);
    const { type, location } = fresh;
    renames.push({ from, to, type, location, isPublic: isPublicToken(old), isDeclared });
  };
  for (const { path, deprecated } of removed) {
    const named = typeof deprecated === 'string' ? /^\{(.+)\}$/u.exec(deprecated)?.[1] : undefined;
    if (named !== undefined) take(path, named, true);
  }
  for (const { from, to } of sameValues(common, left.keys(), byPath.keys())) take(from, to, false);
  return renames.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function sameValues(common: CommonGrid, removed: Iterable<TokenPath>, added: Iterable<TokenPath>): Candidate[] {
  const bySignature = new Map<string, TokenPath[]>();
  for (const path of added) {
    const signature = signatureOf(common.after, path);
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), path]);
  }
  const candidates = [...removed].flatMap((from) =>
    (bySignature.get(signatureOf(common.before, from)) ?? []).map((to) => ({ from, to, likeness: likeness(from, to) })),
  );
  return candidates
    .filter((candidate) => candidate.likeness >= leastLikeness || isOnlyChoice(candidate, candidates))
    .toSorted((a, b) => b.likeness - a.likeness);
}

function isOnlyChoice({ from, to }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.every((other) => (other.from === from) === (other.to === to));
}

function signatureOf(permutations: CommonGrid['before'], path: TokenPath): string {
  return permutations
    .map(({ tokens }) => {
      const token = tokens.get(path);
      return token === undefined ? '' : contentKey(token);
    })
    .join('|');
}

/** How alike two names are, 0…1, by edits. */
function likeness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}
