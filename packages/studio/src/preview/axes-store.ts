import { defaultAxes, formatGlobals, pickAxes, type Axes } from '../axes.js';
import { applyAxes, resolveAxes } from '../data/resolve-axes.js';
import { isVitest } from '../data/theme-data.js';
import { setGlobalsWithoutRender } from '../storybook-internals.js';
import { applySeen } from './seen.js';

/** The page's axes. Changing them changes attributes and CSS; no component is mounted again. */
let current: Axes = { ...defaultAxes };
const listeners = new Set<(axes: Axes) => void>();

export const getAxes = (): Axes => current;

/** Calls `listener` after every change. @returns the function that ends the subscription */
export function subscribeToAxes(listener: (axes: Axes) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes some axes of the page and updates its attributes, its URL and Storybook's globals. */
export function setAxes(change: Partial<Axes>): Axes {
  const next = { ...current, ...pickAxes(change) };
  const same = (Object.keys(next) as (keyof Axes)[]).every((key) => next[key] === current[key]);
  if (!same) current = next;
  applyAxes(resolveAxes(current));
  if (!same || current.seen !== '') applySeen(current.seen);
  if (!same) {
    setGlobalsWithoutRender({ ...current });
    updateUrl(current);
    for (const listener of listeners) listener(current);
  }
  return current;
}

/** Keeps the axes when the preview alone is reloaded. */
function updateUrl(axes: Axes): void {
  if (isVitest()) return;
  const url = new URL(location.href);
  const globals = formatGlobals(axes);
  if (globals) url.searchParams.set('globals', globals);
  else url.searchParams.delete('globals');
  history.replaceState(history.state, '', url);
}
