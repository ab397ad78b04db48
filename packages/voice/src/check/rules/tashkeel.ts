import { orthographyToken, spellingForm, type SpellingForm, type WrittenRules } from '../spelling.js';
import type { Rule, RuleFinding } from '../types.js';

/** Fatha, damma, kasra, tanwin of the last two, sukun, and the alef above a letter. */
const vowels = /[\u064C-\u0650\u0652\u0670]/gu;
const signs = /[\u064B-\u0652\u0670]/gu;
/** Up to two make a word clear: أُرسِل. */
const most = 2;

const shorten: Readonly<Record<Exclude<SpellingForm<'tashkeel'>, 'any'>, (word: string) => string>> = {
  none: (word) => word.replaceAll(signs, ''),
  shadda: (word) => word.replaceAll(vowels, ''),
  sparse(word) {
    let count = 0;
    const short = word.replaceAll(vowels, (sign) => ((count += 1) === 1 ? sign : ''));
    return count > most ? short : word;
  },
};

/** Words with more vowel signs than the brand writes. */
export function tashkeelRule(rules: WrittenRules, language: string): Rule {
  const form = spellingForm(rules, 'tashkeel', language);
  return function* findTashkeel({ text, words, isArabic }) {
    if (form === 'any' || !isArabic || !/[\u064B-\u0652\u0670]/u.test(text)) return;
    for (let index = 0; index < words.count; index += 1) {
      const [start, end] = [words.starts[index]!, words.ends[index]!];
      const found = text.slice(start, end);
      const write = shorten[form](found);
      if (write === found || write === '') continue;
      yield { start, end, message: messages[form], replacements: [write], token: orthographyToken(language) };
    }
  };
}

const messages: Readonly<Record<keyof typeof shorten, RuleFinding['message']>> = {
  none: { en: 'This brand writes no vowel signs.', ar: 'تُكتب النصوص هنا بلا تشكيل.' },
  shadda: {
    en: 'Of the vowel signs, this brand writes shadda and tanwin alone.',
    ar: 'لا يُكتب هنا من التشكيل سوى الشدّة وتنوين الفتح.',
  },
  sparse: {
    en: 'This brand writes vowel signs only where a word is not clear without them.',
    ar: 'لا يُشكّل هنا إلا ما يلتبس.',
  },
};
