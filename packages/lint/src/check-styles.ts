import { locationText, type Diagnostic, type Location } from '@wusum/diagnostics';
import { TokenReporter, type Permutation, type LifecycleOptions } from '@wusum/dtcg';
import { variablesOfToken, type Naming, type StyleUse, type TokenVariable } from './usage/index.js';
import { lastReplacement, deprecatedTokens, type DeprecatedToken } from '@wusum/dtcg/internal';

/**
 * Reports style sheets that read the variable of a deprecated token, each place once.
 *
 * @param uses from `readStyles`
 * @param options with the naming of the variables of platforms other than the theme
 */
export function checkStyleUses(
  permutations: readonly Permutation[],
  uses: readonly StyleUse[],
  options: LifecycleOptions & { readonly naming?: Naming | undefined } = {},
): Diagnostic[] {
  const reporter = new TokenReporter();
  const old = deprecatedTokens(permutations, options);
  const variables = new Map<string, { readonly item: DeprecatedToken; readonly nameOf: TokenVariable['nameOf'] }>();
  for (const item of old.values())
    for (const { name, nameOf } of variablesOfToken(item.token, options.naming)) variables.set(name, { item, nameOf });
  if (variables.size === 0) return [];
  for (const [name, location, readers] of placesOf(uses)) {
    const found = variables.get(name);
    if (found === undefined) continue;
    const { deprecation, isPast, token } = found.item;
    const instead = lastReplacement(token.path, old);
    const text = instead === undefined ? undefined : found.nameOf(instead);
    const state = isPast ? `is removed in ${deprecation.goneIn}` : 'is deprecated';
    reporter.add(isPast ? 'WS-L012' : 'WS-L005', `${name} ${state}; used by ${[...readers].join(', ')}.`, {
      location,
      related: [{ message: 'deprecated here', location: token.deprecatedAt ?? token.location }],
      ...(text !== undefined && { fix: `Use ${text} instead.`, edit: { location, text } }),
    });
  }
  return reporter.sorted();
}

type Place = readonly [name: string, location: Location, readers: Set<string>];

/** Each place of a variable once, with everything that it styles: `color of link`. */
function placesOf(uses: readonly StyleUse[]): Iterable<Place> {
  const places = new Map<string, Place>();
  for (const { part, property, variables } of uses) {
    for (const { name, location } of variables) {
      const key = locationText(location);
      const place = places.get(key) ?? [name, location, new Set()];
      place[2].add(`${property} of ${part}`);
      places.set(key, place);
    }
  }
  return places.values();
}
