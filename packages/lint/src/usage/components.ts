import type { Location } from '@wusum/diagnostics';
import type { StyleUse } from './types.js';

/** A part of a component that reads a variable. */
export interface ComponentUse {
  /** `button`, `dialog-overlay`; a selector for classes without the prefix. */
  readonly component: string;
  /** The uses of the variable by property and state: `background`, `[data-color=accent] :hover`. */
  readonly uses: readonly {
    readonly property: string;
    readonly pseudo: string;
    readonly conditions: readonly string[];
    readonly location: Location;
  }[];
}

/**
 * The components that read a variable, directly or through a custom property of a style sheet, sorted by name.
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
    .toSorted(([a], [b]) => (a > b ? 1 : -1))
    .map(([component, own]) => ({
      component,
      uses: own.map(({ property, pseudo, conditions, location }) => ({ property, pseudo, conditions, location })),
    }));
}
