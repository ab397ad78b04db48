import type { Decorator } from '@storybook/react-vite';
import { useMemo, type ComponentType, type ReactElement } from 'react';
import { useBrandData } from '../internal/use-brand-data.js';
import { useScope } from '../internal/use-scope.js';
import { matchLanguage } from '../internal/language.js';
import { inDigitsOf } from './digits.js';

/** A text, or texts in lists and objects. Other values are allowed too, for example `disabled` of an option. */
export type Words = string | boolean | undefined | readonly Words[] | { readonly [name: string]: Words };

/** The texts of a story file, in both languages. */
export interface Bilingual<W> {
  /** English texts, for `args`: Storybook's Controls show them. */
  readonly en: W;
  readonly ar: W;
  /** For `decorators`: shows arguments that are not edited in Controls in the reader's language. */
  readonly inArgs: Decorator;
  /** Makes a story's `render` from a function that takes the texts in the reader's language. */
  render<Args>(draw: (words: W, args: Args) => ReactElement): (args: Args) => ReactElement;
}

/**
 * The texts of a story file in both languages. A text that is missing in one language does not compile.
 * @throws Error if a text is empty
 */
export function bilingual<W extends Readonly<Record<string, Words>>>(given: { en: W; ar: NoInfer<W> }): Bilingual<W> {
  refuseEmpty(given, 'words');
  const words: Bilingual<W> = {
    ...given,
    inArgs: (Story, { args, initialArgs }) => (
      <InReadersLanguage words={words} args={args} initialArgs={initialArgs} Story={Story} />
    ),
    render: (draw) =>
      function Translated(args) {
        return draw(useWords(words), args);
      },
  };
  return words;
}

/** The texts in the language of the nearest `Brand`, else of the page, with the digits of the brand's locale. */
export function useWords<W>(words: Pick<Bilingual<W>, 'en' | 'ar'>): W {
  const { brand, lang } = useScope();
  const language = matchLanguage(lang, ['en', 'ar']) ?? 'en';
  const locale = useBrandData(brand)?.locales[language] ?? language;
  return useMemo(() => inDigitsOf(locale, words[language]), [locale, words, language]);
}

type Args = Readonly<Record<string, unknown>>;

/** The original arguments: Storybook passes translated ones to the decorator again when only React renders. */
const givenArgs = new WeakMap<object, Args>();

interface InReadersLanguageProps {
  words: Bilingual<unknown>;
  args: Args;
  initialArgs: Args;
  Story: ComponentType<{ args: Args }>;
}

function InReadersLanguage({ words, args, initialArgs, Story }: InReadersLanguageProps) {
  const here = useWords(words);
  const given = givenArgs.get(args) ?? args;
  const translated = useMemo(() => {
    const entries = Object.entries(given).map(([name, value]): [string, unknown] => {
      const word = value === initialArgs[name] ? nameOf(words.en, value) : undefined;
      return [name, word === undefined ? value : (here as Args)[word]];
    });
    const all = Object.fromEntries(entries);
    givenArgs.set(all, given);
    return all;
  }, [given, here, initialArgs, words]);
  // React reads `defaultValue` once, so such a story is mounted again in the other language.
  const beginning = typeof translated.defaultValue === 'string' ? translated.defaultValue : undefined;
  return <Story key={beginning} args={translated} />;
}

/** The name of a text or list. */
const nameOf = (english: unknown, value: unknown): string | undefined =>
  Object.entries(english as Args).find(([, word]) => word === value)?.[0];

function refuseEmpty(words: Words, path: string): void {
  if (typeof words === 'object')
    for (const [name, word] of Object.entries(words)) refuseEmpty(word as Words, `${path}.${name}`);
  else if (typeof words === 'string' && words.trim() === '')
    throw new Error(`${path} is empty. Write the text in this language, or remove it from both.`);
}
