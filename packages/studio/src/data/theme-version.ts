import { useSyncExternalStore } from 'react';

let version = 0;
const listeners = new Set<() => void>();

/** Grows whenever variables of the theme or its files have changed. */
export const themeVersion = (): number => version;

/** Calls back after every change; returns the way to stop. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says that whatever was read of the theme has to be read again. */
export function themeChanged(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** The version for those who read the theme, so that they read it again. */
export const useThemeVersion = (): number => useSyncExternalStore(onTheme, themeVersion);
