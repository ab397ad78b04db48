import type { Decorator } from '@storybook/react-vite';
import { useMemo, type ComponentType, type ReactElement } from 'react';
import { matchLanguage, useBrandData, useScope } from '@wusum/react';
import { inDigitsOf } from './digits.js';
import { StoryLanguage } from './StoryLanguage.js';
import { wordsFor, type Words, type WordsFile } from './words-file.js';

/** The texts of a story file. */
export interface StoryWords<W extends Words> {
  /** The English texts, for `args`: Controls show them. */
  readonly en: W;
  /** The texts as written for a language, e.g. for a play function. @param language a BCP 47 tag */
  for(language: string | undefined): W;
  /** For `decorators`: args that were not edited in Controls are in the reader's language. */
  readonly inArgs: Decorator;
  /**
   * A story's `render`, from a function that takes the texts in the reader's language. In a language without texts, the
   * story is in English, under a note; so it is with `inArgs`.
   */
  render<Args>(draw: (words: W, args: Args) => ReactElement): (args: Args) => ReactElement;
}

/** The texts of a story file. @param file the content of its `X.words.json` */
export function storyWords<W extends Words>(file: WordsFile<W>): StoryWords<W> {
  const languages = Object.keys(file);
  const perTag = new Map<string | undefined, W>();
  const words: StoryWords<W> = {
    en: file.en,
    for(tag) {
      const known = perTag.get(tag) ?? wordsFor(file, tag);
      perTag.set(tag, known);
      return known;
    },
    inArgs: (Story, { args, initialArgs }) => (
      <StoryLanguage languages={languages}>
        <InReadersLanguage words={words} args={args} initialArgs={initialArgs} Story={Story} />
      </StoryLanguage>
    ),
    render: (draw) => {
      function Drawn({ args }: { args: Parameters<typeof draw>[1] }) {
        return draw(useWords(words), args);
      }
      return (args) => (
        <StoryLanguage languages={languages}>
          <Drawn args={args} />
        </StoryLanguage>
      );
    },
  };
  return words;
}

/** The texts in the language of the nearest `Brand`, else of the page, with the digits of the brand's locale. */
export function useWords<W extends Words>(words: StoryWords<W>): W {
  const { brand, lang } = useScope();
  const locales: Readonly<Record<string, string>> = useBrandData(brand)?.locales ?? {};
  const language = matchLanguage(lang, Object.keys(locales));
  const locale = (language && locales[language]) ?? lang ?? 'en';
  return useMemo(() => inDigitsOf(locale, words.for(lang)), [locale, lang, words]);
}

type Args = Readonly<Record<string, unknown>>;

/** Storybook keeps what a decorator passes on, and gives it to the decorator when React alone renders again. */
const givenArgs = new WeakMap<object, Args>();

interface InReadersLanguageProps<W extends Words> {
  words: StoryWords<W>;
  args: Args;
  initialArgs: Args;
  Story: ComponentType<{ args: Args }>;
}

function InReadersLanguage<W extends Words>({ words, args, initialArgs, Story }: InReadersLanguageProps<W>) {
  const here: Args = useWords(words);
  const given = givenArgs.get(args) ?? args;
  const translated = useMemo(() => {
    const entries = Object.entries(given).map(([name, value]): [string, unknown] => {
      const word = value === initialArgs[name] ? nameOf(words.en, value) : undefined;
      return [name, word === undefined ? value : here[word]];
    });
    const all = Object.fromEntries(entries);
    givenArgs.set(all, given);
    return all;
  }, [given, here, initialArgs, words]);
  // A `defaultValue` is read once: such a story is mounted again in the other language.
  const initialValue = typeof translated.defaultValue === 'string' ? translated.defaultValue : undefined;
  return <Story key={initialValue} args={translated} />;
}

/** The name of a text. */
const nameOf = (english: Args, value: unknown): string | undefined =>
  Object.entries(english).find(([, word]) => word === value)?.[0];
