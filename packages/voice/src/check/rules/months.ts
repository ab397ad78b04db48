import type { NumeralsFinder } from './numerals-finder.js';

/** One region of each list of months: مايو in Egypt, أيار in the Levant, ماي in the west. */
const lists = ['EG', 'SY', 'DZ', 'MA', 'TN'];

const namesOf = (locale: string): string[] => {
  const month = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2027, index, 15)));
};

const digit = String.raw`[0-9\u0660-\u0669\u06F0-\u06F9]`;

/**
 * Names of months from the list of another region than that of the tag. Only beside a number: many are words as well. Of a
 * language without a region, or with one list, nothing is known.
 */
export function monthFindings(language: string): NumeralsFinder[] {
  const locale = new Intl.Locale(language);
  if (locale.language !== 'ar' || locale.region === undefined) return [];
  const own = namesOf(`ar-${locale.region}`);
  const right = new Map<string, string>();
  for (const region of lists)
    for (const [index, name] of namesOf(`ar-${region}`).entries())
      if (!own.includes(name)) right.set(name, own[index]!);
  if (right.size === 0) return [];
  const any = [...right.keys()].join('|');
  const edge = String.raw`(?![\p{L}\p{M}])`;
  const pattern = new RegExp(
    String.raw`(?<=${digit} )(?:${any})${edge}|(?<![\p{L}\p{M}])(?:${any})(?= ${digit})`,
    'gu',
  );
  return [
    function* findMonths(text) {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const write = right.get(found)!;
        yield {
          start: index,
          end: index + found.length,
          message: { en: `The month is “${write}” in this region.`, ar: `الشهر في هذا البلد «${write}».` },
          replacements: [write],
        };
      }
    },
  ];
}
