import type { Numerals } from '../../brand-voice.js';
import type { NumeralsFinder } from './numerals-finder.js';

type Language = 'en' | 'ar';

const digit = String.raw`[0-9\u0660-\u0669]`;
const time = String.raw`(?=${digit})(?<=(?<![\p{L}\p{M}])[وفبكل]\u0640?|(?<![\p{L}\p{N}\p{M}\u0640:.,/_-]))(${digit}{1,2})(?::(${digit}{2}))?`;
const halves: Readonly<Record<Language, string>> = {
  en: String.raw`[ \u00A0\u202F]?([ap]\.?m\.?)(?![\p{L}\p{N}])`,
  ar: String.raw`[ \u00A0\u202F](صباحًا|صباحاً|مساءً|ص|م)(?![\p{L}\p{N}\p{M}])`,
};
const isAfternoon = /^[pم]/iu;
const names: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  en: ['am', 'pm'],
  ar: ['صباحًا', 'مساءً'],
};

/** Times of the other clock. A number alone is a time only before am or pm; ١٧:١٠ is one of 24 hours. */
export function clockFindings(clock: NonNullable<Numerals['time']>, language: Language): NumeralsFinder {
  const pattern = new RegExp(time + (clock === '24h' ? halves[language] : String.raw`(?![:.]?${digit}|-)`), 'giu');
  return function* findTimes(text) {
    for (const { 0: found, 1: hours = '', 2: minutes, 3: half, index } of text.matchAll(pattern)) {
      // ٣ م is three metres.
      if (minutes === undefined && half?.length === 1) continue;
      const write = clock === '24h' ? in24(hours, minutes, half!) : in12(hours, minutes, names[language]);
      if (write === undefined) continue;
      yield {
        start: index,
        end: index + found.length,
        message: {
          en: `This brand has the clock of ${clock === '24h' ? 24 : 12} hours: ${write}`,
          ar: `الوقت هنا بنظام ${clock === '24h' ? '٢٤' : '١٢'} ساعة: ${write}`,
        },
        replacements: [write],
      };
    }
  };
}

const isArabic = (digits: string): boolean => digits.charCodeAt(0) > 0x06_00;
const valueOf = (digits: string): number =>
  Number(digits.replaceAll(/[\u0660-\u0669]/gu, (each) => String(each.charCodeAt(0) % 16)));

/** A number in the digits that the text has there. */
function written(value: number, like: string, length: number): string {
  const text = String(value).padStart(length, '0');
  return isArabic(like) ? text.replaceAll(/\d/gu, (each) => String.fromCodePoint(0x06_60 + Number(each))) : text;
}

function in24(hours: string, minutes: string | undefined, half: string): string | undefined {
  const hour = valueOf(hours);
  // With two clocks at once (17:10 pm) only the word is too much.
  if (hour > 12 || (hour === 0 && minutes === undefined))
    return hour < 24 && minutes ? `${hours}:${minutes}` : undefined;
  const value = (hour % 12) + (isAfternoon.test(half) ? 12 : 0);
  return `${written(value, hours, isArabic(hours) ? 1 : 2)}:${minutes ?? written(0, hours, 2)}`;
}

function in12(
  hours: string,
  minutes: string | undefined,
  [before, after]: readonly [string, string],
): string | undefined {
  const hour = valueOf(hours);
  if (minutes === undefined || valueOf(minutes) > 59 || hour > 23 || (hour > 0 && hour < 13)) return undefined;
  return `${written(hour % 12 === 0 ? 12 : hour % 12, hours, 1)}:${minutes} ${hour < 12 ? before : after}`;
}
