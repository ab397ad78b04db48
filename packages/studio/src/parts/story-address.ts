import { formatGlobals, type Axes } from '../axes.js';

/** The page that shows one story, next to the page that runs this. */
export function storyAddress(storyId: string, axes: Axes): string {
  return `iframe.html?id=${storyId}&viewMode=story&globals=${formatGlobals(axes)}`;
}
