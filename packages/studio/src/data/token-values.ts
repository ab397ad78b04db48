import { parseContexts, type Axes } from '../axes.js';
import { themeData } from './theme-data.js';
import type { TokenRecord, TokenValue } from './types.js';

/**
 * The theme's contexts for the page's axes: a language becomes its script, an open axis the manifest's default. An axis that
 * the theme does not have is left out.
 */
export function contextsOf(axes: Axes): Record<string, string> {
  const { manifest } = themeData();
  const defaults = Object.fromEntries(manifest.axes.map((axis) => [axis.name, axis.default]));
  const script = manifest.languages.find((one) => one.id === axes.lang)?.script;
  const { brand, mode, contrast, density } = axes;
  const chosen = { ...parseContexts(axes.contexts), brand, mode, contrast, density, script };
  const isKnown = (axis: string): boolean => axis === 'brand' || axis in defaults;
  const named = Object.entries(chosen).filter(
    (entry): entry is [string, string] => Boolean(entry[1]) && isKnown(entry[0]),
  );
  return { ...defaults, ...Object.fromEntries(named) };
}

/** Contexts of an axis, in the manifest's order; none if the theme has no such axis. */
export const contextsOfAxis = (name: string): readonly string[] =>
  themeData().manifest.axes.find((axis) => axis.name === name)?.contexts ?? [];

/** The value of a token in these contexts. A token that depends on no axis has one value. */
export function valueAt(token: TokenRecord, contexts: Readonly<Record<string, string>>): TokenValue | undefined {
  return (
    token.values.find((value) =>
      Object.entries(value.contexts).every(([axis, context]) => contexts[axis] === context),
    ) ?? token.values[0]
  );
}
