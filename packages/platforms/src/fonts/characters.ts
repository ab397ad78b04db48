import { lettersOf, scriptOf } from './letters.js';

/** Kinds of the characters of a language, in their order. */
export const characterKinds = ['letters', 'marks', 'digits', 'punctuation'] as const;
export type CharacterKind = (typeof characterKinds)[number];

type Others = Readonly<Record<Exclude<CharacterKind, 'letters'>, string>>;

const none: Others = { marks: '', digits: '', punctuation: '' };

/** What texts in a script need besides letters, by ISO 15924 code. */
const others: Readonly<Record<string, Others>> = {
  Latn: { marks: '', digits: '0123456789', punctuation: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~“”‘’–—…·©' },
  Arab: {
    marks: '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670',
    digits: '٠١٢٣٤٥٦٧٨٩',
    punctuation: '،؛؟٪٫٬',
  },
};

/** The characters that a font needs for texts in a language. Scripts other than Latin and Arabic have letters only. */
export const charactersOf = (language: string): Readonly<Record<CharacterKind, string>> => ({
  letters: lettersOf(language),
  ...(others[scriptOf(language)] ?? none),
});
