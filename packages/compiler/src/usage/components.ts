import type { Location } from '../types.js';
import type { StyleUse } from './types.js';

/** A part of a component that reads a variable. */
export interface ComponentUse {
  /** `button`, `dialog-overlay`; a selector where the class is none of ours. */
  readonly component: string;
  /** Where the variable stands, by property and state, each once: `background of [data-tone=accent] :hover`. */
  readonly uses: readonly {
    readonly property: string;
    readonly pseudo: string;
    readonly conditions: readonly string[];
    readonly location: Location;
  }[];
}

/**
 * The components that read a variable, directly or through a variable that a style sheet sets, in the order of names.
 *
 * @param cssVariable `--ws-color-text-default`
 */
export function componentsUsing(uses: readonly StyleUse[], cssVariable: string): ComponentUse[] {
  const wanted = new Set([cssVariable]);
  const found = new Set<StyleUse>();
  for (const name of wanted) {
    for (const use of uses) {
      if (!use.variables.some((variable) => variable.name === name)) continue;
      found.add(use);
      if (use.property.startsWith('--')) wanted.add(use.property);
    }
  }
  const components = Map.groupBy([...found], ({ part }) => part);
  return [...components]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([component, own]) => ({
      component,
      uses: own.map(({ property, pseudo, conditions, location }) => ({ property, pseudo, conditions, location })),
    }));
}
