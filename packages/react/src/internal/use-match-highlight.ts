import type { RefObject } from 'react';
import { findMatches } from '../engines/search-text.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

/** The name in style sheets: `::highlight(ws-match)`. */
const NAME = 'ws-match';

/** The highlight of a page, which all of its lists share. `undefined` in browsers without the CSS Custom Highlight API. */
function highlightOf({ defaultView: view }: Document): Highlight | undefined {
  if (!view || !('highlights' in view.CSS)) return undefined;
  const { highlights } = view.CSS;
  const known = highlights.get(NAME);
  if (known) return known;
  const made = new view.Highlight();
  highlights.set(NAME, made);
  return made;
}

/**
 * Paints what a search finds in the labels of a list. Nothing is written to the page: an element inside an Arabic word would
 * separate letters that are joined, and a screen reader would read the word in pieces.
 * @param selector finds the elements with a label
 */
export function useMatchHighlight(list: RefObject<HTMLElement | null>, selector: string, search: string): void {
  useBrowserLayoutEffect(() => {
    const { current: node } = list;
    const highlight = node && search.trim() !== '' ? highlightOf(node.ownerDocument) : undefined;
    if (!node || !highlight) return;
    const ranges = [...node.querySelectorAll(selector)].flatMap((label) => rangesIn(label, search));
    for (const range of ranges) highlight.add(range);
    return () => {
      for (const range of ranges) highlight.delete(range);
    };
  });
}

function rangesIn(label: Element, search: string): Range[] {
  const page = label.ownerDocument;
  const walker = page.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (const { start, end } of findMatches(text.nodeValue ?? '', search)) {
      const range = page.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      ranges.push(range);
    }
  }
  return ranges;
}
