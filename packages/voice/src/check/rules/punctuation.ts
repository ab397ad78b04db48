import { inLanguage, numeralsToken, orthographyToken, spellingForm, type WrittenRules } from '../spelling.js';
import type { Rule } from '../types.js';
import type { Habit } from './habit.js';
import { quoteHabits } from './quotes.js';

const arabicLetter = String.raw`[\p{Script=Arabic}\p{M}\u0640\u0660-\u0669\u06F0-\u06F9]`;
const arabicMarks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const latinMarks: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };

const habits: readonly Habit[] = [
  {
    pattern: /(?<=[^\s.]|^)(\.{3,})(?!\.)/gu,
    write: () => '…',
    message: { en: 'Three dots are one character: …', ar: 'النقط الثلاث محرف واحد: …' },
  },
  {
    pattern: /(?<=[^\s.!?؟:|])([ ]{2,})(?=\S)/gu,
    write: () => ' ',
    message: { en: 'One space is enough.', ar: 'تكفي مسافة واحدة.' },
  },
];

/** French and others write one. */
const noSpaceBefore: Habit = {
  pattern: /(?<=\S)([^\S\n]+)(?=[,;:!،؛؟](?:\s|$)|\.(?:\s|$)|\?(?:\s|$))/gu,
  write: () => '',
  message: { en: 'No space before a punctuation mark.', ar: 'لا مسافة قبل علامة الترقيم.' },
};

const inArabic: readonly Habit[] = [
  noSpaceBefore,
  {
    pattern: new RegExp(
      String.raw`(?<=${arabicLetter}[\p{Pe}\p{Pf}]?)([,;?])(?=[\s\p{Pe}\p{Pf}]|$|${arabicLetter})`,
      'gu',
    ),
    write: (found) => arabicMarks[found]!,
    message: { en: 'Arabic has its own mark here.', ar: 'لهذه العلامة صورة عربية.' },
  },
];

const inEnglish: readonly Habit[] = [
  noSpaceBefore,
  {
    pattern: /(?<=[\p{Script=Latin}0-9][\p{Pe}\p{Pf}]?)([،؛؟])/gu,
    write: (found) => latinMarks[found]!,
    message: { en: 'This mark is Arabic.', ar: 'هذه العلامة عربية والنصّ إنجليزي.' },
  },
];

/** Spaces, dots, marks of the other script, and quotes, apostrophes and percent signs that the brand does not write. */
export function punctuationRule(rules: WrittenRules, language: string): Rule {
  const base = new Intl.Locale(language).language;
  const all = [
    ...habits,
    ...(base === 'ar' ? [...inArabic, percentHabit(rules, language)] : []),
    ...(base === 'en' ? inEnglish : []),
    ...quoteHabits(spellingForm(rules, 'quotes', language), language),
    ...apostropheHabits(rules, language),
  ];
  return function* findPunctuation({ text }) {
    for (const { pattern, write, message, token } of all)
      for (const match of text.matchAll(pattern))
        yield {
          start: match.index,
          end: match.index + match[0].length,
          message,
          replacements: [write(match[0])],
          ...(token !== undefined && { token }),
        };
  };
}

/** The percent sign after Arabic digits. */
function percentHabit(rules: WrittenRules, language: string): Habit {
  const own = inLanguage(rules.numerals, language)?.percent;
  const sign = own === '%' ? '%' : '٪';
  return {
    pattern: sign === '٪' ? /(?<=[\u0660-\u0669])(%)/gu : /(?<=[\u0660-\u0669])(٪)/gu,
    write: () => sign,
    message: { en: `Arabic digits go with the sign ${sign}.`, ar: `مع الأرقام العربية تُكتب ${sign}.` },
    ...(own !== undefined && { token: numeralsToken(language) }),
  };
}

function apostropheHabits(rules: WrittenRules, language: string): Habit[] {
  const form = spellingForm(rules, 'apostrophe', language);
  if (form === 'any') return [];
  const [wrong, right] = form === 'curly' ? ["'", '’'] : ['’', "'"];
  return [
    {
      pattern: new RegExp(String.raw`(?<=\p{L})${wrong}(?=\p{L})`, 'gu'),
      write: () => right,
      message: { en: `The apostrophe is ${right} here.`, ar: `علامة الحذف هنا ${right}.` },
      token: orthographyToken(language),
    },
  ];
}
