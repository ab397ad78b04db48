import { useRef } from 'react';
import { foldForSearch, startsWithSearch } from '../engines/search-text.js';

/** The pause after which a typed letter starts a new search, in milliseconds: that of native lists. */
const PAUSE = 1000;

/**
 * The next label that begins with `search`, after `current` and round again; −1 if there is none. One letter typed
 * again and again walks through the labels that begin with it.
 */
export function findByPrefix(labels: readonly string[], search: string, current: number): number {
  const folded = foldForSearch(search);
  if (folded === '') return -1;
  const walking = folded.replaceAll(folded[0]!, '') === '';
  const wanted = walking ? folded[0]! : folded;
  const first = walking ? current + 1 : Math.max(current, 0);
  for (let step = 0; step < labels.length; step++) {
    const index = (first + step) % labels.length;
    if (startsWithSearch(foldForSearch(labels[index]!), wanted)) return index;
  }
  return -1;
}

export interface TypedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Collects typed letters into a search. The returned function returns the search so far if the key of `event` belongs to
 * it, else `undefined`. A space belongs to it only inside a search.
 */
export function useTypeahead(): (event: TypedKey) => string | undefined {
  const state = useRef({ search: '', at: 0 });
  return (event) => {
    const { current } = state;
    // A key that opens, closes or moves ends the search.
    if (/^(Enter|Escape|Tab|Arrow|Home|End)/.test(event.key)) current.search = '';
    if (event.ctrlKey || event.altKey || event.metaKey || !/^.$/su.test(event.key)) return undefined;
    const now = performance.now();
    const before = now - current.at < PAUSE ? current.search : '';
    if (event.key === ' ' && before === '') return undefined;
    current.search = before + event.key;
    current.at = now;
    return current.search;
  };
}
