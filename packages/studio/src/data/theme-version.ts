import { useSyncExternalStore } from 'react';

let version = 0;
const listeners = new Set<() => void>();

/** Increases whenever variables or files of the theme have changed. */
export const themeVersion = (): number => version;

/** Calls `listener` after every change of the theme. @returns the function that ends the subscription */
export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Call after the theme's variables or files have changed: all subscribers read them again. */
export function notifyThemeChange(): void {
  version += 1;
  for (const listener of listeners) listener();
}

let isWaiting = false;

/**
 * Calls the subscribers when the page has painted the change, so that what they read and render does not delay it. Changes
 * that follow each other within a frame call them once.
 */
export function notifyAfterPaint(): void {
  if (isWaiting) return;
  isWaiting = true;
  const notify = (): void => {
    isWaiting = false;
    notifyThemeChange();
  };
  // A hidden page paints nothing.
  if (document.hidden) setTimeout(notify);
  else requestAnimationFrame(() => setTimeout(notify));
}

/** The version of the theme, for components that read the theme while they render or in effects. */
export const useThemeVersion = (): number => useSyncExternalStore(subscribeToTheme, themeVersion);
