import { loadThemeData, savedBrands } from '../data/theme-data.js';
import type { Sources } from '../live/types.js';

/** Name of the file with the token folder, next to the pages of Storybook. */
export const sourcesFile = 'wusum-sources.json';

/** Event of the development server without data: files of the token folder have changed. */
export const sourcesEvent = 'wusum:sources';

/**
 * Calls a function when the token folder may have changed: after an event of the development server, and when the page
 * gets the focus.
 *
 * @returns the function that ends this
 */
export function onSourcesChange(listener: () => void): () => void {
  import.meta.hot?.on(sourcesEvent, listener);
  window.addEventListener('focus', listener);
  return () => {
    import.meta.hot?.off(sourcesEvent, listener);
    window.removeEventListener('focus', listener);
  };
}

/** Reads the token folder. @throws if this Storybook serves none */
export async function loadSources(): Promise<Sources> {
  const response = await fetch(new URL(`./${sourcesFile}`, document.baseURI), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`This Storybook serves no ${sourcesFile} (${response.status}).`);
  const [sources] = await Promise.all([response.json() as Promise<Sources>, loadThemeData()]);
  const wordmarks = Object.fromEntries(savedBrands().map(({ id, mark }) => [id, mark.wordmarks]));
  // A built Storybook is known by its address.
  return { project: new URL('.', document.baseURI).pathname, wordmarks, ...sources };
}
