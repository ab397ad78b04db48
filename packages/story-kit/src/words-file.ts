import { matchLanguage } from '@wusum/react';

/** The texts of one language by name; names can have groups. */
export interface Words {
  readonly [name: string]: string | Words;
}

/**
 * The content of `X.words.json` next to `X.stories.tsx`: texts by language. English and Arabic are complete; in other
 * languages a missing text is shown in English.
 */
export interface WordsFile<W extends Words> {
  readonly en: W;
  readonly ar: NoInfer<W>;
}

/**
 * The texts of the language that serves a reader best. A text that this language lacks is in English.
 * @param tag the reader's language, a BCP 47 tag
 */
export function wordsFor<W extends Words>(file: WordsFile<W>, tag: string | undefined): W {
  const language = matchLanguage(tag, Object.keys(file)) ?? 'en';
  return completed(file.en, (file as unknown as Words)[language] as Words) as W;
}

function completed(english: Words, words: Words): Words {
  return Object.fromEntries(
    Object.entries(english).map(([name, text]) => {
      const given = words[name];
      if (typeof text === 'string') return [name, typeof given === 'string' ? given : text];
      return [name, completed(text, typeof given === 'object' ? given : {})];
    }),
  );
}
