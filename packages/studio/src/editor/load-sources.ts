import type { Sources } from '../live/types.js';

/** Name of the file with the token folder, next to the pages of Storybook. */
export const sourcesFile = 'wusum-sources.json';

/** Reads the token folder. @throws if this Storybook serves none */
export async function loadSources(): Promise<Sources> {
  const response = await fetch(new URL(`./${sourcesFile}`, document.baseURI), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`This Storybook serves no ${sourcesFile} (${response.status}).`);
  const sources = (await response.json()) as Sources;
  // A built Storybook is known by its address.
  return { project: new URL('.', document.baseURI).pathname, ...sources };
}
