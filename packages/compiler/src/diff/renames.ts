import { distance } from 'fastest-levenshtein';
import type { ResolvedToken, TokenPath } from '../types.js';
import { deprecationOf } from '../lifecycle/deprecation.js';
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
 * Tokens that are gone and stand under another name now. First what the tokens say themselves: what the old name was to
 * be replaced by, be it new or not. Then what has the same values in every permutation, the most alike names first.
 *
 * @param added those of `all` that were not there before
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
    // What is only recognised has to be new; what is named may have been there already.
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
