import { distance } from 'fastest-levenshtein';
import { type ResolvedToken, type TokenPath, deprecationOf } from '@wusum/dtcg';
import type { CommonGrid } from './common-grid.js';
import { contentKey, isPublicToken } from './content.js';
import type { RenamedToken } from './types.js';

/** Minimum similarity of two names to count as a rename if several tokens have the same values. */
const minSimilarity = 0.5;

interface Candidate {
  readonly from: TokenPath;
  readonly to: TokenPath;
  readonly similarity: number;
}

/**
 * Finds removed tokens that have another name now. First by the replacement that `$deprecated` names, new or not. Then by
 * equal values in every permutation, the most similar names first.
 *
 * @param added the tokens of `all` that are new
 */
export function findRenames(
  common: CommonGrid,
  removed: readonly ResolvedToken[],
  added: readonly ResolvedToken[],
  all: ReadonlyMap<TokenPath, ResolvedToken>,
): RenamedToken[] {
  const byPath = new Map(added.map((token) => [token.path, token]));
  const left = new Map(removed.map((token) => [token.path, token]));
  const renames: RenamedToken[] = [];
  const take = (from: TokenPath, to: TokenPath, isDeclared: boolean): void => {
    const old = left.get(from);
    // A rename by values needs a new token; a declared replacement may have existed before.
    const fresh = (isDeclared ? all : byPath).get(to);
    if (old === undefined || fresh === undefined) return;
    left.delete(from);
    byPath.delete(to);
    const { type, location } = fresh;
    renames.push({ from, to, type, location, isPublic: isPublicToken(old), isDeclared });
  };
  for (const token of removed) {
    const replacement = deprecationOf(token)?.replacement;
    if (replacement !== undefined) take(token.path, replacement, true);
  }
  for (const { from, to } of sameValues(common, left.keys(), byPath.keys())) take(from, to, false);
  return renames.toSorted((a, b) => (a.from > b.from ? 1 : -1));
}

function sameValues(common: CommonGrid, removed: Iterable<TokenPath>, added: Iterable<TokenPath>): Candidate[] {
  const bySignature = new Map<string, TokenPath[]>();
  for (const path of added) {
    const signature = signatureOf(common.after, path);
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), path]);
  }
  const candidates = [...removed].flatMap((from) =>
    (bySignature.get(signatureOf(common.before, from)) ?? []).map((to) => ({
      from,
      to,
      similarity: similarity(from, to),
    })),
  );
  return candidates
    .filter((candidate) => candidate.similarity >= minSimilarity || isOnlyChoice(candidate, candidates))
    .toSorted((a, b) => b.similarity - a.similarity);
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

/** Similarity of two names, 0…1, by edit distance. */
function similarity(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}
