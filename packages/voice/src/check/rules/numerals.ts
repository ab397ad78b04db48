import type { Numerals } from '../../brand-voice.js';
import { inLanguage, numeralsToken, type WrittenRules } from '../spelling.js';
import type { Rule } from '../types.js';
import { clockFindings } from './clock.js';
import { monthFindings } from './months.js';
import type { NumeralsFinder } from './numerals-finder.js';

/** Times, ranges and months that are not written as `numerals` of the brand has them. */
export function numeralsRule(rules: WrittenRules, language: string): Rule {
  const numerals = inLanguage(rules.numerals, language);
  const finders = numerals === undefined ? [] : findersOf(numerals, language);
  const token = numeralsToken(language);
  return function* findNumerals({ text }) {
    if (finders.length === 0 || !/\d|[\u0660-\u0669\u06F0-\u06F9]/u.test(text)) return;
    for (const find of finders) for (const finding of find(text)) yield { ...finding, token };
  };
}

function findersOf({ time, range, months }: Numerals, language: string): NumeralsFinder[] {
  const base = new Intl.Locale(language).language;
  return [
    ...(time !== undefined && (base === 'en' || base === 'ar') ? [clockFindings(time, base)] : []),
    ...(range === undefined ? [] : [rangeFindings(range)]),
    ...(months === 'region' ? monthFindings(language) : []),
  ];
}

const digit = String.raw`[0-9\u0660-\u0669\u06F0-\u06F9]`;
const aroundRange = String.raw`[\p{L}\p{N}\p{M}_./:@#+\u0640-]`;
/** Two numbers with a hyphen or a dash between them; a date, a version and a telephone number have more than two. */
const ranges = new RegExp(
  String.raw`(?=${digit})(?<=(?<![\p{L}\p{M}])[وفبكل]\u0640?|(?<!${aroundRange}))(${digit}{1,4})( ?[-–—] ?)(${digit}{1,4})(?!${aroundRange.replace('./:', '/')}|[.:]${digit})`,
  'gu',
);

const valueOf = (digits: string): number =>
  Number(
    digits.replaceAll(/[^0-9]/gu, (each) => {
      return String(each.charCodeAt(0) % 16);
    }),
  );

/** Another mark between the two numbers of a range: 3-5 for 3–5. */
function rangeFindings(mark: string): NumeralsFinder {
  return function* findRanges(text) {
    for (const { 0: found, 1: from = '', 2: between = '', 3: to = '', index } of text.matchAll(ranges)) {
      // A subtraction, or a number of a form: what comes after is not more.
      if (between === mark || valueOf(from) >= valueOf(to) || to.length - from.length > 1) continue;
      const write = from + mark + to;
      yield {
        start: index,
        end: index + found.length,
        message: { en: `A range is written ${write} here.`, ar: `يُكتب المدى هكذا: ${write}` },
        replacements: [write],
      };
    }
  };
}
