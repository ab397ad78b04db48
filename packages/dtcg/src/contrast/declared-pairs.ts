import { deriveCodes } from '../derive/codes.js';
import { contrastRatio, isColorValue } from '../derive/color-value.js';
import { roundRatio } from '../derive/luminance.js';
import { isRecord } from '../is-record.js';
import type { ContrastPair, Permutation, ResolvedToken, TokenPath } from '../types.js';
import type { Diagnostic } from '@wusum/diagnostics';

const ALIAS = /^\{([^{}]+)\}$/;

/**
 * Measures every contrast pair that tokens declare, on the final colours of one permutation. `solve` and `pick` declare
 * pairs; `carries` only chooses between foregrounds and declares none.
 *
 * @param among the tokens whose pairs are measured. Default: all of the permutation
 */
export function contrastPairs(
  permutation: Permutation,
  among: Iterable<ResolvedToken> = permutation.tokens.values(),
): ContrastPair[] {
  const pairs = new Map<string, ContrastPair>();
  for (const token of among) {
    for (const declared of declaredPairs(token)) {
      const pair = measure(permutation, declared);
      if (!pair) continue;
      const key = `${pair.foreground} ${pair.background}`;
      const known = pairs.get(key);
      if (!known || known.target < pair.target) pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
}

/** One diagnostic for each pair below its target. */
export function checkContrast(permutation: Permutation): Diagnostic[] {
  return contrastPairs(permutation)
    .filter(({ ratio, target }) => ratio < target)
    .map(({ foreground, background, ratio, target }): Diagnostic => {
      const token = permutation.tokens.get(foreground);
      const where = Object.values(permutation.contexts).join(' · ');
      return {
        code: 'WS-C010',
        severity: deriveCodes['WS-C010'].severity,
        message: `${foreground} on ${background} has contrast ${ratio}:1, required ${target}:1 (${where}).`,
        why: deriveCodes['WS-C010'].why,
        fix: `Change the seed of ${foreground} or ${background}.`,
        ...(token ? { location: token.location } : {}),
      };
    });
}

/** Every token that the pairs of a token depend on: the other colours and the targets. */
export function pairPartners(token: ResolvedToken): TokenPath[] {
  return declaredPairs(token).flatMap(({ foreground, background, target }) => [
    foreground,
    background,
    ...paths(target),
  ]);
}

interface DeclaredPair {
  readonly foreground: TokenPath;
  readonly background: TokenPath;
  readonly target: unknown;
}

/** Reads the pairs of a token's extension, with unresolved aliases. */
function declaredPairs(token: ResolvedToken): DeclaredPair[] {
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

function measure(permutation: Permutation, declared: DeclaredPair): ContrastPair | undefined {
  const foreground = permutation.tokens.get(declared.foreground)?.value;
  const background = permutation.tokens.get(declared.background)?.value;
  const [alias] = paths(declared.target);
  const target = alias === undefined ? declared.target : permutation.tokens.get(alias)?.value;
  if (!isColorValue(foreground) || !isColorValue(background) || typeof target !== 'number' || target <= 1)
    return undefined;
  const ratio = roundRatio(contrastRatio(foreground, background));
  return { foreground: declared.foreground, background: declared.background, target, ratio };
}
