import type { Rule, RuleFinding } from '../types.js';

/** A pattern whose first group is the place, what to write there, and why. */
interface Habit {
  readonly pattern: RegExp;
  readonly write: (found: string) => string;
  readonly message: RuleFinding['message'];
}

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
  {
    pattern: new RegExp(String.raw`(?<=[\u0660-\u0669])(%)`, 'gu'),
    write: () => '٪',
    message: { en: 'Arabic digits go with the sign ٪.', ar: 'مع الأرقام العربية تُكتب ٪.' },
  },
  {
    pattern: new RegExp(
      String.raw`("[^"\n]{0,200}${arabicLetter}[^"\n]{0,200}"|“[^”\n]{0,200}${arabicLetter}[^”\n]{0,200}”)`,
      'gu',
    ),
    write: (found) => `«${found.slice(1, -1)}»`,
    message: { en: 'Arabic quotes are « and ».', ar: 'علامتا التنصيص « و».' },
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

/** Spaces, dots, and marks and quotes of the other script. */
export const findPunctuation: Rule = function* findPunctuation({ text, isArabic, isEnglish }) {
  const all = [...habits, ...(isArabic ? inArabic : []), ...(isEnglish ? inEnglish : [])];
  for (const { pattern, write, message } of all)
    for (const match of text.matchAll(pattern))
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message,
        replacements: [write(match[0])],
      };
};
