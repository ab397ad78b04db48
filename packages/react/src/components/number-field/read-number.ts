/** Reads numbers as people write them: in digits of any script, with the marks of their language or of another one. */
import { toHtmlNumber } from '../text-field/number-input.js';

/** Marks that only separate groups, in every language: Arabic thousands, apostrophes, spaces. */
const groups = /[٬'’\s]/gu;
const invisible = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The number that a text is. A full stop or a comma is the decimal mark of the reader's language. If it separates groups
 * there, it does so only where a group can be: `12.5` in German is twelve and a half all the same.
 *
 * @param options how the number is written, with its unit, currency or sign of percent
 * @returns `undefined` for a text that is no number
 */
export function readNumber(text: string, locale: string, options: Intl.NumberFormatOptions = {}): number | undefined {
  const format = new Intl.NumberFormat(locale, options);
  const plain = text.replaceAll(invisible, '').trim();
  // A word without a number: one day and two days, in Arabic.
  const word = [1, 2].find((value) => format.format(value).replaceAll(invisible, '').trim() === plain);
  const hasDigit = /\p{Nd}/u.test(plain);
  if (!hasDigit) return word !== undefined && !/\p{Nd}/u.test(format.format(word)) ? word : undefined;
  const number = plainNumber(withoutWords(plain, format), locale);
  if (number === undefined) return undefined;
  // Without the noise of fractions: 7 % is 0.07.
  return options.style === 'percent' ? Number((number / 100).toPrecision(15)) : number;
}

/** Removes the unit, the currency and the sign of percent, as the format writes them for any number. */
function withoutWords(text: string, format: Intl.NumberFormat): string {
  const parts = [0, 1, 2, 3, 11, 100, -1].flatMap((value) => format.formatToParts(value));
  const words = parts.filter(({ type }) => /^(unit|currency|percentSign|literal)$/.test(type));
  const values = words.map(({ value }) => value.replaceAll(invisible, '').trim()).filter(Boolean);
  return values
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ' '), text)
    .replaceAll(/[%٪\p{Sc}]/gu, ' ');
}

/** @param text a number alone, with separators and a sign on either side */
function plainNumber(text: string, locale: string): number | undefined {
  // The Arabic decimal mark is no full stop of another language: it has a meaning of its own.
  const digits = text.replaceAll('٫', ';').replaceAll(groups, '').replaceAll('،', ',');
  const html = toHtmlNumber(digits);
  const found = /^([+-]?)([\d.,;]*\d[\d.,;]*)([+-]?)$/.exec(html);
  if (!found || (found[1] && found[3])) return undefined;
  const number = Number(decimalOf(found[2]!, locale));
  if (Number.isNaN(number)) return undefined;
  return found[1] === '-' || found[3] === '-' ? -number : number;
}

/** Digits with a full stop as the only mark. */
function decimalOf(digits: string, locale: string): string {
  if (digits.includes(';')) return digits.replaceAll(/[.,]/g, '').replace(';', '.');
  const [stops, commas] = ['.', ','].map((mark) => digits.split(mark).length - 1) as [number, number];
  if (stops && commas) {
    // The last one is the decimal mark, whatever the language.
    const decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    return digits.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.');
  }
  const mark = stops ? '.' : ',';
  // India has groups of two.
  const isGrouped = /^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(digits);
  if (stops + commas > 1) return isGrouped ? digits.replaceAll(mark, '') : 'no number';
  return isGrouped && mark !== decimalMark(locale) ? digits.replace(mark, '') : digits.replace(',', '.');
}

/** Of a language with marks of its own, people also write the full stop. */
function decimalMark(locale: string): string {
  const mark = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return mark === ',' ? ',' : '.';
}
