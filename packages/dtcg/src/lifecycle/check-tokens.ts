import { suggest, type Diagnostic } from '@wusum/diagnostics';
import { TokenReporter } from '../token-reporter.js';
import type { Permutation, ResolvedToken, TokenPath, TokenReference } from '../types.js';
import { fullVersion, isReached } from './deprecation.js';
import { lastReplacement, deprecatedTokens, type LifecycleOptions, type DeprecatedToken } from './deprecated-tokens.js';
import { checkRemoved, isRemoved } from './removed-tokens.js';

/**
 * Checks deprecated and removed names: that replacements exist and have the same type, that planned versions are not
 * passed, and that nothing refers to these names.
 *
 * @param permutations resolved permutations; shared tokens are checked once
 */
export function checkLifecycle(permutations: readonly Permutation[], options: LifecycleOptions = {}): Diagnostic[] {
  const old = deprecatedTokens(permutations, options);
  const reporter = new TokenReporter();
  for (const item of distinctTokens(permutations)) if (isRemoved(item)) checkRemoved(item, reporter);
  if (old.size > 0) {
    const current = options.version === undefined ? undefined : fullVersion(options.version);
    for (const item of firstOfEachPlace(old.values())) checkOld(item, { permutations, old, current }, reporter);
    for (const item of old.values()) checkTypes(item, permutations, reporter);
    for (const token of distinctTokens(permutations)) checkUses(token, old, reporter);
  }
  return reporter.sorted();
}

/** Permutations share the tokens that do not differ. */
function distinctTokens(permutations: readonly Permutation[]): Set<ResolvedToken> {
  const distinct = new Set<ResolvedToken>();
  for (const { tokens } of permutations) for (const token of tokens.values()) distinct.add(token);
  return distinct;
}

/** All tokens of a group inherit its deprecation; a problem of it is reported for the first one. */
function firstOfEachPlace(old: Iterable<DeprecatedToken>): Iterable<DeprecatedToken> {
  const byPlace = new Map<unknown, DeprecatedToken>();
  for (const item of old) {
    const place = item.token.deprecatedAt ?? item.token.location;
    if (!byPlace.has(place)) byPlace.set(place, item);
  }
  return byPlace.values();
}

interface LifecycleInput {
  readonly permutations: readonly Permutation[];
  readonly old: ReadonlyMap<TokenPath, DeprecatedToken>;
  readonly current: string | undefined;
}

function checkOld(
  { token, deprecation, isPast }: DeprecatedToken,
  input: LifecycleInput,
  reporter: TokenReporter,
): void {
  const location = token.deprecatedAt ?? token.location;
  for (const name of deprecation.named) checkReplacement(token, name, input, reporter);
  const { goneIn, replacement } = deprecation;
  if (goneIn === undefined || !isReached(goneIn, input.current)) return;
  const message = `"${token.path}" is to be removed in ${goneIn}; the current version is ${input.current}.`;
  reporter.add(isPast ? 'WS-L011' : 'WS-L006', message, {
    location,
    ...(!isPast &&
      replacement !== undefined && {
        fix: `Keep the name as an alias of {${replacement}} for a while, or remove it.`,
      }),
  });
}

function checkReplacement(token: ResolvedToken, name: TokenPath, input: LifecycleInput, reporter: TokenReporter): void {
  const location = token.deprecatedAt ?? token.location;
  const found = input.permutations.find(({ tokens }) => tokens.has(name))?.tokens.get(name);
  if (found === undefined) {
    const names = input.permutations[0]?.tokens.keys() ?? [];
    const message = `The replacement "${name}" of "${token.path}" does not exist.`;
    reporter.add('WS-L001', message, { location, didYouMean: suggest(name, names) });
    return;
  }
  const next = input.old.get(name);
  if (next !== undefined) {
    const last = lastReplacement(name, input.old);
    reporter.add('WS-L002', `The replacement "${name}" of "${token.path}" is deprecated too.`, {
      location,
      related: [{ message: 'deprecated here', location: next.token.deprecatedAt ?? next.token.location }],
      ...(last !== undefined && { fix: `Name {${last}}.` }),
    });
  }
}

function checkTypes(
  { token, deprecation }: DeprecatedToken,
  permutations: readonly Permutation[],
  reporter: TokenReporter,
): void {
  for (const name of deprecation.named) {
    const found = permutations[0]?.tokens.get(name);
    if (found === undefined || found.type === token.type) continue;
    const message = `"${token.path}" has type ${token.type}; its replacement "${name}" has type ${found.type}.`;
    const related = [{ message: 'the replacement', location: found.location }];
    reporter.add('WS-L003', message, { location: token.deprecatedAt ?? token.location, related });
  }
}

function checkUses(token: ResolvedToken, old: ReadonlyMap<TokenPath, DeprecatedToken>, reporter: TokenReporter): void {
  // A deprecated token may refer to other deprecated tokens.
  if (token.deprecated !== undefined) return;
  for (const reference of token.references ?? []) {
    const item = old.get(reference.path);
    if (item !== undefined) reportUse(token, reference, item, old, reporter);
  }
}

function reportUse(
  token: ResolvedToken,
  reference: TokenReference,
  item: DeprecatedToken,
  old: ReadonlyMap<TokenPath, DeprecatedToken>,
  reporter: TokenReporter,
): void {
  const { deprecation, isPast } = item;
  const instead = lastReplacement(reference.path, old);
  const state = isPast ? `is removed in ${deprecation.goneIn}` : `is deprecated`;
  const text = instead === undefined ? undefined : `{${instead}}`;
  // An alias is a separate string in every notation; a JSON pointer cannot be replaced as simply.
  const edit = text !== undefined && reference.text.startsWith('{');
  reporter.add(isPast ? 'WS-L012' : 'WS-L004', `"${token.path}" refers to "${reference.path}", which ${state}.`, {
    location: reference.location,
    related: [{ message: 'deprecated here', location: item.token.deprecatedAt ?? item.token.location }],
    ...(text !== undefined && { fix: `Refer to ${text} instead.` }),
    ...(edit && { edit: { location: reference.location, text: JSON.stringify(text) } }),
  });
}
