import { foldArabic } from '../text/fold-arabic.js';
import type { PartOfSpeech } from '../types.js';
import { allowsReading, arabicStems, eachArabicReading, foldForReading, type ArabicStem } from './arabic-forms.js';
import { englishBase, englishForms } from './english-forms.js';

/** Numbers of the words of terms: each word of a text has those that it is a form of. */
export interface WordKeys {
  /** The key of a word of a term; the same word always has the same one. */
  add(word: string, isInPhrase: boolean, pos?: PartOfSpeech): number;
  /** The keys of which a word of a text is a form. */
  of(word: string): readonly number[];
}

const none: readonly number[] = [];

const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);

/**
 * Keys for one language. Arabic words vary as in Arabic, words of other scripts as in English if the language is English;
 * in other languages a word is found as it is written, in any case.
 */
export function createWordKeys(language: string): WordKeys {
  const exact = new Map<string, number[]>();
  const stems = new Map<string, { readonly form: ArabicStem; readonly key: number }[]>();
  const known = new Map<string, number>();
  const isEnglish = new Intl.Locale(language).language === 'en';
  const hasArabicForms = new Intl.Locale(language).language === 'ar';
  const varies = (word: string) => hasArabicForms && isArabic(word);
  const folded = (word: string) =>
    isArabic(word) ? foldArabic(word).text : word.normalize('NFC').toLowerCase().replaceAll(/['ʼ]/gu, '’');

  const readings = (word: string): readonly number[] => {
    if (!varies(word)) {
      const whole = folded(word);
      const base = isEnglish ? englishBase(whole) : whole;
      // it’s is a word of its own (it’s too late), and one of the forms of it.
      return base === whole
        ? (exact.get(whole) ?? none)
        : [...(exact.get(whole) ?? none), ...(exact.get(base) ?? none)];
    }
    const found = new Set(exact.get(folded(word)));
    eachArabicReading(foldForReading(word), (stem, ending, prefix) => {
      for (const { form, key } of stems.get(stem) ?? []) if (allowsReading(form, ending, prefix)) found.add(key);
    });
    return found.size === 0 ? none : [...found];
  };

  return {
    add(word, isInPhrase, pos) {
      const id = `${isInPhrase ? 1 : 0}${pos ?? ''}${word}`;
      const before = known.get(id);
      if (before !== undefined) return before;
      const key = known.size;
      known.set(id, key);
      if (varies(word)) for (const form of arabicStems(word, isInPhrase, pos)) push(stems, form.stem, { form, key });
      else for (const form of isEnglish ? englishForms(folded(word), pos) : [folded(word)]) push(exact, form, key);
      return key;
    },
    of: readings,
  };
}

function push<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}
