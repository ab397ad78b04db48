import { useRef } from 'react';

/** The pause after which a typed letter starts a new search, in milliseconds: that of native lists. */
const PAUSE = 1000;

const dropped = /[\p{Mn}\u0640\u200C-\u200F]/gu;
const exchanged: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ة: 'ه' };

/**
 * Text as people type it: vowel signs, hamza seats, Latin accents, tatweel and direction marks dropped, the final
 * letters that are commonly exchanged made one, and no case.
 */
export function foldForSearch(text: string): string {
  const bare = text.normalize('NFD').replace(dropped, '');
  return bare
    .replace(/[ٱىة]/g, (letter) => exchanged[letter]!)
    .toLocaleLowerCase()
    .trimStart();
}

/** A label is also found without its article: ك finds الكتابة. */
function startsWith(label: string, search: string): boolean {
  const folded = foldForSearch(label);
  return folded.startsWith(search) || (folded.startsWith('ال') && folded.slice(2).startsWith(search));
}

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
    if (startsWith(labels[index]!, wanted)) return index;
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
    if (/^(Enter|Escape|Tab|Arrow)/.test(event.key)) current.search = '';
    if (event.ctrlKey || event.altKey || event.metaKey || !/^.$/su.test(event.key)) return undefined;
    const now = performance.now();
    const before = now - current.at < PAUSE ? current.search : '';
    if (event.key === ' ' && before === '') return undefined;
    current.search = before + event.key;
    current.at = now;
    return current.search;
  };
}
