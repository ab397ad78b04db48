import type { Axes } from '../axes.js';
import { resolveAxes } from '../data/resolve-axes.js';
import { getAxes, subscribeToAxes } from '../preview/axes-store.js';

/**
 * Sets the color scheme of the mode on the root element itself, now and after each change of the axes. A library that sets
 * one there, as Mantine does, wins against the theme, whose rules are in a cascade layer: `light-dark()` in a variable of
 * the theme would follow the library and not the toolbar.
 */
export function followMode(page: Document = document): void {
  const follow = (axes: Axes): void => {
    const { style } = page.documentElement;
    const scheme = axes.seen === 'print' ? '' : schemeOf(resolveAxes(axes).mode, page);
    if (scheme === '') style.removeProperty('color-scheme');
    else style.setProperty('color-scheme', scheme);
  };
  follow(getAxes());
  subscribeToAxes(follow);
}

/** The color scheme that the theme gives to a mode, whatever its name is; empty: none. */
function schemeOf(mode: string, page: Document): string {
  if (mode === '') return '';
  const probe = page.createElement('i');
  probe.dataset['mode'] = mode;
  probe.hidden = true;
  page.body.append(probe);
  const { colorScheme } = page.defaultView!.getComputedStyle(probe);
  probe.remove();
  return colorScheme === 'normal' ? '' : colorScheme;
}
