import { DiagnosticReporter } from '../diagnostics/reporter.js';
import { suggest } from '../diagnostics/suggest.js';
import type { Diagnostic, Permutation, ResolvedToken, TokenPath, TokenReference } from '../types.js';
import { fullVersion, isReached } from './deprecation.js';
import { lastReplacement, deprecatedTokens, type LifecycleOptions, type DeprecatedToken } from './deprecated-tokens.js';
import { checkRemoved, isRemoved } from './removed-tokens.js';
import { reportLifecycle } from './report.js';

/**
 * Checks names that are on their way out: that what is to be used instead is there and fits, that planned versions
 * are kept, and that nothing refers to them any more.
 *
 * @param permutations as resolved; what they share is looked at once
 */
export function checkLifecycle(permutations: readonly Permutation[], options: LifecycleOptions = {}): Diagnostic[] {
  const old = deprecatedTokens(permutations, options);
  const reporter = new DiagnosticReporter();
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

/** A group hands its deprecation down to all of its tokens; what is wrong with it is told for the first of them. */
function firstOfEachPlace(old: Iterable<DeprecatedToken>): Iterable<DeprecatedToken> {
  const byPlace = new Map<unknown, DeprecatedToken>();
  for (const item of old) {
    const place = item.token.deprecatedAt ?? item.token.location;
    if (!byPlace.has(place)) byPlace.set(place, item);
  }
  return byPlace.values();
}

interface Surroundings {
  readonly permutations: readonly Permutation[];
  readonly old: ReadonlyMap<TokenPath, DeprecatedToken>;
  readonly current: string | undefined;
}

function checkOld(
  { token, deprecation, isPast }: DeprecatedToken,
  around: Surroundings,
  reporter: DiagnosticReporter,
): void {
  const location = token.deprecatedAt ?? token.location;
  for (const name of deprecation.named) checkReplacement(token, name, around, reporter);
  const { goneIn, replacement } = deprecation;
  if (goneIn === undefined || !isReached(goneIn, around.current)) return;
  const message = `"${token.path}" was to go in ${goneIn}, and this is ${around.current}.`;
  reportLifecycle(reporter, isPast ? 'WS-L011' : 'WS-L006', message, {
    location,
    ...(!isPast &&
      replacement !== undefined && {
        fix: `Keep the name for a while as an alias of {${replacement}}, or remove it.`,
      }),
  });
}

function checkReplacement(
  token: ResolvedToken,
  name: TokenPath,
  around: Surroundings,
  reporter: DiagnosticReporter,
): void {
  const location = token.deprecatedAt ?? token.location;
  const found = around.permutations.find(({ tokens }) => tokens.has(name))?.tokens.get(name);
  if (found === undefined) {
    const names = around.permutations[0]?.tokens.keys() ?? [];
    const message = `"${token.path}" is to be replaced by "${name}", which there is not.`;
    reportLifecycle(reporter, 'WS-L001', message, { location, didYouMean: suggest(name, names) });
    return;
  }
  const next = around.old.get(name);
  if (next !== undefined) {
    const last = lastReplacement(name, around.old);
    reportLifecycle(
      reporter,
      'WS-L002',
      `"${token.path}" is to be replaced by "${name}", which is deprecated itself.`,
      {
        location,
        related: [{ message: 'deprecated here', location: next.token.deprecatedAt ?? next.token.location }],
        ...(last !== undefined && { fix: `Name {${last}}.` }),
      },
    );
  }
}

function checkTypes(
  { token, deprecation }: DeprecatedToken,
  permutations: readonly Permutation[],
  reporter: DiagnosticReporter,
): void {
  for (const name of deprecation.named) {
    const found = permutations[0]?.tokens.get(name);
    if (found === undefined || found.type === token.type) continue;
    const message = `"${token.path}" is a ${token.type}; "${name}", which is to replace it, is a ${found.type}.`;
    const related = [{ message: `the ${found.type}`, location: found.location }];
    reportLifecycle(reporter, 'WS-L003', message, { location: token.deprecatedAt ?? token.location, related });
  }
}

function checkUses(
  token: ResolvedToken,
  old: ReadonlyMap<TokenPath, DeprecatedToken>,
  reporter: DiagnosticReporter,
): void {
  // What goes itself may lean on what goes.
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
  reporter: DiagnosticReporter,
): void {
  const { deprecation, isPast } = item;
  const instead = lastReplacement(reference.path, old);
  const state = isPast ? `was to go in ${deprecation.goneIn}` : `is deprecated`;
  const text = instead === undefined ? undefined : `{${instead}}`;
  // An alias is a string of its own, in every notation; a pointer is not so simply exchanged.
  const edit = text !== undefined && reference.text.startsWith('{');
  reportLifecycle(
    reporter,
    isPast ? 'WS-L012' : 'WS-L004',
    `"${token.path}" refers to "${reference.path}", which ${state}.`,
    {
      location: reference.location,
      related: [{ message: 'deprecated here', location: item.token.deprecatedAt ?? item.token.location }],
      ...(text !== undefined && { fix: `Refer to ${text} instead.` }),
      ...(edit && { edit: { location: reference.location, text: JSON.stringify(text) } }),
    },
  );
}
