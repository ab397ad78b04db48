import { splitWords, type Words } from '../text/words.js';
import type { PartOfSpeech } from '../types.js';
import { englishVariants } from './english-forms.js';
import { createWordKeys } from './word-keys.js';

/** An occurrence of a phrase, in UTF-16 units of the given text. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Phrases to find, and what each means. */
export interface PhraseAutomaton<T> {
  /**
   * Finds every occurrence, in the order of their ends. Time is linear in the text, whatever the number of phrases.
   *
   * @param words those of the text, if they are known
   */
  find(text: string, words?: Words): PhraseMatch<T>[];
}

/** In a phrase: up to {@link mostGap} words of any kind. */
const gap = '…';
const mostGap = 3;

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  readonly values: T[];
  /** Whether other words may come before the next one. */
  hasGap: boolean;
}

/** A phrase that has begun: the node after its last word, and the other words since. */
interface State<T> {
  readonly node: Node<T>;
  readonly start: number;
  readonly skipped: number;
}

const newNode = <T>(): Node<T> => ({ next: new Map(), values: [], hasGap: false });

/**
 * Builds one automaton for all phrases of a language. A phrase is one or more words, with any spaces or hyphens between
 * them; `…` between two words is up to three others. Words vary as the language does. Phrases with other characters (C++)
 * are found as they are written, in any case.
 *
 * @param phrases phrases with what each means; one without a letter or digit is found as it is written
 * @param language a BCP 47 tag
 * @param fillers words that may be between the words of a phrase, in lower case: very, really
 */
export function createPhraseAutomaton<T>(
  phrases: Iterable<readonly [phrase: string, value: T, pos?: PartOfSpeech]>,
  language: string,
  fillers: ReadonlySet<string> = new Set(),
): PhraseAutomaton<T> {
  const variantsOf = new Intl.Locale(language).language === 'en' ? englishVariants : (phrase: string) => [phrase];
  const keys = createWordKeys(language);
  const root = newNode<T>();
  const literals: [phrase: string, value: T][] = [];
  for (const [phrase, value, pos] of phrases) {
    if (isPlain(phrase)) {
      for (const variant of variantsOf(phrase))
        addPhrase(root, variant, value, (word, isInPhrase) => keys.add(word, isInPhrase, pos));
    } else if (phrase.trim() !== '') literals.push([phrase.trim().replaceAll(/\s+/gu, ' '), value]);
  }
  const literal = literalFinder(literals);
  const readWord = wordReader(root, keys.of, fillers);
  return { find: (text, words = splitWords(text)) => [...literal(text), ...findPhrases(text, words, readWord)] };
}

/** A word of a text: its keys, and the nodes of the phrases that begin with one of them. */
interface ReadWord<T> {
  readonly keys: readonly number[];
  readonly begins: readonly Node<T>[];
  /** Whether it may be between the words of a phrase. */
  readonly isFiller: boolean;
}

/** Different words that are remembered. Texts repeat most of their words, and most words are in no phrase. */
const mostRemembered = 50_000;

function wordReader<T>(
  root: Node<T>,
  keysOf: (word: string) => readonly number[],
  fillers: ReadonlySet<string>,
): (word: string) => ReadWord<T> {
  const remembered = new Map<string, ReadWord<T>>();
  const none: ReadWord<T> = { keys: [], begins: [], isFiller: false };
  return (word) => {
    let read = remembered.get(word);
    if (read === undefined) {
      if (remembered.size >= mostRemembered) remembered.clear();
      const keys = keysOf(word);
      const isFiller = fillers.has(word.toLowerCase());
      const isOther = keys.length === 0 && !isFiller;
      read = isOther ? none : { keys, begins: keys.flatMap((key) => root.next.get(key) ?? []), isFiller };
      remembered.set(word, read);
    }
    return read;
  };
}

/** Words, spaces, hyphens, apostrophes and gaps. */
const isPlain = (phrase: string): boolean =>
  /^[\p{L}\p{M}\p{N}\s\u0640'’…-]*[\p{L}\p{N}][\p{L}\p{M}\p{N}\s\u0640'’…-]*$/u.test(phrase);

function addPhrase<T>(root: Node<T>, phrase: string, value: T, keyOf: (word: string, inPhrase: boolean) => number) {
  const parts = phrase.split(gap).map(wordsOf);
  const isInPhrase = parts.flat().length > 1;
  let node = root;
  for (const [index, words] of parts.filter(({ length }) => length > 0).entries()) {
    if (index > 0) node.hasGap = true;
    for (const word of words) {
      const key = keyOf(word, isInPhrase);
      const next = node.next.get(key) ?? newNode<T>();
      node.next.set(key, next);
      node = next;
    }
  }
  node.values.push(value);
}

function wordsOf(text: string): string[] {
  const { count, starts, ends } = splitWords(text);
  return Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]));
}

function findPhrases<T>(
  text: string,
  { count, texts, starts, ends }: Words,
  readWord: (word: string) => ReadWord<T>,
): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  let active: State<T>[] = [];
  for (let index = 0; index < count; index += 1) {
    const { keys, begins, isFiller } = readWord(texts[index]!);
    if (begins.length === 0 && active.length === 0) continue;
    const start = starts[index]!;
    const isGoingOn = active.length > 0 && isJoint(text, ends[index - 1]!, start);
    active = isGoingOn ? advance(active, keys, isFiller) : [];
    for (const node of begins) active.push({ node, start, skipped: 0 });
    for (const { node, start: from, skipped } of active)
      if (skipped === 0) for (const value of node.values) found.push({ start: from, end: ends[index]!, value });
  }
  return found;
}

function advance<T>(active: readonly State<T>[], keys: readonly number[], isFiller: boolean): State<T>[] {
  const next: State<T>[] = [];
  for (const { node, start, skipped } of active) {
    for (const key of keys) {
      const after = node.next.get(key);
      if (after) next.push({ node: after, start, skipped: 0 });
    }
    if ((node.hasGap || isFiller) && skipped < mostGap) next.push({ node, start, skipped: skipped + 1 });
  }
  return next;
}

/** Whether two words are next to each other in one sentence: only spaces, hyphens, quotes and tatweel are between them. */
function isJoint(text: string, from: number, to: number): boolean {
  if (to - from === 1) return /[\s\u00A0'’"“”«»\-‐‑–\u200C-\u200F\u2066-\u2069]/u.test(text[from]!);
  const between = text.slice(from, to);
  return /^[\s\u00A0'’"“”«»\-‐‑–\u200C-\u200F\u2066-\u2069]*$/u.test(between) && !/\n\s*\n/u.test(between);
}

function literalFinder<T>(literals: readonly (readonly [phrase: string, value: T])[]) {
  if (literals.length === 0) return () => [];
  const values = new Map<string, T[]>();
  for (const [phrase, value] of literals) {
    const name = phrase.toLowerCase();
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const all = [...values.keys()].toSorted((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  return (text: string): PhraseMatch<T>[] =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      (values.get(found.toLowerCase().replaceAll(/\s+/gu, ' ')) ?? []).map((value) => ({
        start: index,
        end: index + found.length,
        value,
      })),
    );
}

/** A pattern that matches a text as it is written, with any spaces between its words. */
export const escapePattern = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`);

/** Of matches that overlap the first, and of those that begin at one place the longest. */
export function withoutOverlaps<T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T>[] {
  const chosen: PhraseMatch<T>[] = [];
  for (const match of matches.toSorted((one, other) => one.start - other.start || other.end - one.end))
    if (match.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(match);
  return chosen;
}
