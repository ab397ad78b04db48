import { noChoice, pickAxes, writeGlobals, type Axes } from '../axes.js';
import { paintAxes, resolveAxes } from '../data/resolve-axes.js';
import { underTest } from '../data/theme-data.js';

let current: Axes = { ...noChoice };
const listeners = new Set<(axes: Axes) => void>();

export const getAxes = (): Axes => current;

/** Calls back after every change; returns the way to stop. */
export function onAxes(listener: (axes: Axes) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes new choices: the page's attributes change, nothing is mounted again. */
export function setAxes(change: Partial<Axes>): Axes {
  const next = { ...current, ...pickAxes(change) };
  const same = (Object.keys(next) as (keyof Axes)[]).every((key) => next[key] === current[key]);
  if (!same) current = next;
  paintAxes(resolveAxes(current));
  if (!same) {
    rememberInUrl(current);
    for (const listener of listeners) listener(current);
  }
  return current;
}

/** A reload of the preview alone must show the same choices. */
function rememberInUrl(axes: Axes): void {
  if (underTest()) return;
  const url = new URL(location.href);
  const globals = writeGlobals(axes);
  if (globals) url.searchParams.set('globals', globals);
  else url.searchParams.delete('globals');
  history.replaceState(history.state, '', url);
}
