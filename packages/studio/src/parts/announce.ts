import { directionOf } from '../data/resolve-axes.js';

let region: HTMLElement | undefined;

/** Announces a text to screen readers, in a live region at the end of the page. An empty text removes the last one. */
export function announce(text: string, lang: string): void {
  region ??= Object.assign(document.createElement('p'), { className: 'sb-sr-only', role: 'status' });
  if (!region.isConnected) document.body.append(region);
  region.lang = lang;
  region.dir = directionOf(lang);
  region.textContent = text;
}
