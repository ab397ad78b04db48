import { deriveCodes } from '../derive/codes.js';
import { contrastRatio, isColorValue } from '../derive/color-value.js';
import type { ContrastPair, Diagnostic, Permutation, ResolvedToken, TokenPath } from '../types.js';

const ALIAS = /^\{([^{}]+)\}$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Every contrast pair of the contract, measured again on the final colours of one permutation. The pairs are those that
 * `solve` and `pick` in the tokens ask for; `carries` is a choice between inks and asks for none by itself.
 *
 * @param among the tokens whose demands count; all of the permutation
 */
export function contrastPairs(
  permutation: Permutation,
  among: Iterable<ResolvedToken> = permutation.tokens.values(),
): ContrastPair[] {
  const pairs = new Map<string, ContrastPair>();
  for (const token of among) {
    for (const wanted of wantedPairs(token)) {
      const pair = measure(permutation, wanted);
      if (!pair) continue;
      const key = `${pair.foreground} ${pair.background}`;
      const known = pairs.get(key);
      if (!known || known.target < pair.target) pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
}

/** One diagnostic for each pair that misses its target. */
export function checkContrast(permutation: Permutation): Diagnostic[] {
  return contrastPairs(permutation)
    .filter(({ ratio, target }) => ratio < target)
    .map(({ foreground, background, ratio, target }): Diagnostic => {
      const token = permutation.tokens.get(foreground);
      const where = Object.values(permutation.contexts).join(' · ');
      return {
        code: 'WS-C010',
        severity: deriveCodes['WS-C010'].severity,
        message: `${foreground} on ${background} reaches ${ratio} : 1 and ${target} : 1 is asked for (${where}).`,
        why: deriveCodes['WS-C010'].why,
        fix: `Change the seed that ${foreground} or ${background} goes back to.`,
        ...(token ? { location: token.location } : {}),
      };
    });
}

/** Every token that the pairs of a token depend on: its partners, and where their targets stand. */
export function pairPartners(token: ResolvedToken): TokenPath[] {
  return wantedPairs(token).flatMap(({ foreground, background, target }) => [foreground, background, ...paths(target)]);
}

interface WantedPair {
  readonly foreground: TokenPath;
  readonly background: TokenPath;
  readonly target: unknown;
}

/** Reads the pairs out of a token's extension, aliases unresolved. */
function wantedPairs(token: ResolvedToken): WantedPair[] {
  const extension = token.extension;
  if (!extension) return [];
  const solve = extension['solve'];
  const entries = (Array.isArray(solve) ? solve : [solve]).filter(isRecord);
  const pick = isRecord(extension['derive']) ? extension['derive']['pick'] : undefined;
  if (isRecord(pick)) entries.push({ on: pick['on'], target: pick['target'] });
  return entries.flatMap((entry) => [
    ...paths(entry['on']).map((path) => ({ foreground: token.path, background: path, target: entry['target'] })),
    ...paths(entry['inks']).map((path) => ({ foreground: path, background: token.path, target: entry['target'] })),
  ]);
}

function paths(value: unknown): TokenPath[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((entry) => {
    const path = typeof entry === 'string' ? ALIAS.exec(entry)?.[1] : undefined;
    return path === undefined ? [] : [path];
  });
}

function measure(permutation: Permutation, wanted: WantedPair): ContrastPair | undefined {
  const foreground = permutation.tokens.get(wanted.foreground)?.value;
  const background = permutation.tokens.get(wanted.background)?.value;
  const [alias] = paths(wanted.target);
  const target = alias === undefined ? wanted.target : permutation.tokens.get(alias)?.value;
  if (!isColorValue(foreground) || !isColorValue(background) || typeof target !== 'number' || target <= 1)
    return undefined;
  const ratio = Math.floor(contrastRatio(foreground, background) * 100 + 1e-9) / 100;
  return { foreground: wanted.foreground, background: wanted.background, target, ratio };
}
