import type { TextRange } from './search.js';
import { splitSentences } from './sentences.js';
import { splitWords, type Words } from './words.js';

/** A text that is split once, whoever asks. */
export interface Reading {
  readonly text: string;
  readonly words: Words;
  readonly sentences: readonly TextRange[];
}

/** A reading of a text; it splits words and sentences on first access. */
export function createReading(text: string): Reading {
  let words: Words | undefined;
  let sentences: readonly TextRange[] | undefined;
  return {
    text,
    get words() {
      return (words ??= splitWords(text));
    },
    get sentences() {
      return (sentences ??= splitSentences(text));
    },
  };
}

/**
 * The words of each sentence: `first` is the index of its first word, `end` that after its last. Sentences are ranges in
 * order.
 */
export function* wordsOfSentences({
  words,
  sentences,
}: Reading): Generator<TextRange & { first: number; after: number }> {
  let index = 0;
  for (const { start, end } of sentences) {
    while (index < words.count && words.starts[index]! < start) index += 1;
    const first = index;
    while (index < words.count && words.starts[index]! < end) index += 1;
    yield { start, end, first, after: index };
  }
}
