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
    rememberInStorybook(current);
    rememberInUrl(current);
    for (const listener of listeners) listener(current);
  }
  return current;
}

/**
 * Storybook's own globals take part in silence: its `updateGlobals` would render the page again, and without this the next
 * story would tell the manager that nothing was chosen.
 */
function rememberInStorybook(axes: Axes): void {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis as {
    __STORYBOOK_PREVIEW__?: { storyStoreValue?: { userGlobals?: { update?(globals: object): void } } };
  };
  preview?.storyStoreValue?.userGlobals?.update?.({ ...axes });
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
