import type { BrandMark } from '@wusum/mark';
import type { PatternColors } from '@wusum/pattern';
import type { Permutation } from '@wusum/dtcg';
import type { LanguageRecord } from '../languages.js';
import type { Roles } from '../shared/roles.js';
import type { Brand, ModeView } from '../shared/target-context.js';
import type { BookPlate, PrintValue } from './options.js';
import type { BookWord } from './words/index.js';

/** A mode of the brand, in the script of the book. */
export interface BookView {
  readonly view: ModeView;
  readonly permutation: Permutation;
  readonly roles: Roles;
}

/** The book of a brand in one language: what its chapters are printed from. */
export interface Book {
  readonly brand: Brand;
  /** The name of the brand in the language. */
  readonly name: string;
  readonly language: LanguageRecord;
  /** All languages of the brand. */
  readonly languages: readonly LanguageRecord[];
  readonly light: BookView;
  readonly dark: BookView | undefined;
  readonly mark: BrandMark | undefined;
  readonly pattern: PatternColors | undefined;
  readonly print: Readonly<Record<string, PrintValue>>;
  readonly components: BookPlate | undefined;
  /** A text of the book, with its values. */
  readonly word: (name: BookWord, values?: Readonly<Record<string, string | number>>) => string;
  /** A number in the digits of the language. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
}

/** A chapter: its id, its title and introduction, and its pages. `undefined` for a brand that has nothing to show in it. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly body: string;
}

/** A text that a brand has in several languages, in that of the book; else in the first that it has. */
export function localized<Value>(
  { language }: Pick<Book, 'language'>,
  texts: Readonly<Record<string, Value>> | undefined,
): Value | undefined {
  if (texts === undefined) return undefined;
  return texts[language.id] ?? texts[new Intl.Locale(language.id).language] ?? Object.values(texts)[0];
}
