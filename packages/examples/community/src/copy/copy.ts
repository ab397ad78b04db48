import { matchLanguage } from '@wusum/react';
import type neutral from '../../words/default.en.json';

/** The name of a text, e.g. `hero.title`. */
export type CopyKey = keyof typeof neutral;

/** The texts of one brand in one language. */
export type Catalogue = Readonly<Record<string, string>>;

/** The brand of the neutral texts, which every brand without a text of its own shows. */
const NEUTRAL = 'default';
/** The language of last resort. */
const ENGLISH = 'en';

/** The copy of the page in every brand and language. */
export interface Copy {
  /** Languages with a complete neutral catalogue. */
  readonly languages: readonly string[];
  /**
   * The language of `languages` that serves a reader best; English if none does.
   * @param tag the reader's language, a BCP 47 tag
   */
  languageFor(tag: string | undefined): string;
  /**
   * A text of a brand; the neutral text if the brand has none.
   * @param language one of `languages`
   * @throws if the neutral catalogue of the language lacks the key
   */
  text(brand: string | undefined, language: string, key: CopyKey): string;
}

/** @param files the content of each file by its name: `<brand>.<language>.json`, or `default.<language>.json` for neutral texts */
export function createCopy(files: Readonly<Record<string, Catalogue>>): Copy {
  const languages = Object.keys(files).flatMap((name) => {
    const [brand, language] = name.split('.');
    return brand === NEUTRAL && language !== undefined ? [language] : [];
  });
  const find = (brand: string, language: string, key: CopyKey) => files[`${brand}.${language}.json`]?.[key];
  return {
    languages,
    languageFor: (tag) => matchLanguage(tag, languages) ?? ENGLISH,
    text(brand, language, key) {
      const found = find(brand ?? NEUTRAL, language, key) ?? find(NEUTRAL, language, key);
      if (found === undefined) throw new Error(`default.${language}.json has no text "${key}".`);
      return found;
    },
  };
}
