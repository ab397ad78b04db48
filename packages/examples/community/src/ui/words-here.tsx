'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { Words } from '../words/words.ts';

const WordsContext = createContext<Words | undefined>(undefined);

/** Gives components of the browser the words of the page. */
export function WordsHere({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the page. @throws outside of `WordsHere` */
export function useWordsHere(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There are no words here. Put WordsHere around it.');
  return words;
}

/** What to say to a refusal; those without words of their own are a failure to the reader. */
export function saidTo(words: Words, reason: string): string {
  const key = `said.${reason}`;
  return key in words ? words[key as keyof Words] : words['said.failed'];
}
