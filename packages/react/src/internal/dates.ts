/**
 * Dates without React. The public form of a date is an ISO 8601 string, `2026-11-29`: it has no time zone that could move
 * it to another day, it goes through JSON, forms and servers as it is, and two equal dates are equal.
 */
import {
  GregorianCalendar,
  IslamicUmalquraCalendar,
  parseDate,
  toCalendar,
  type Calendar,
  type CalendarDate,
} from '@internationalized/date';

/** The calendars of the library: others are not in its bundle. Identifiers of CLDR. */
export const calendarSystems = ['gregory', 'islamic-umalqura'] as const;
export type CalendarSystem = (typeof calendarSystems)[number];

/** One calendar, or the calendar of the locale with the other one next to it. */
export const shownCalendars = [...calendarSystems, 'both'] as const;
export type ShownCalendar = (typeof shownCalendars)[number];

const calendars: Readonly<Record<CalendarSystem, Calendar>> = {
  gregory: new GregorianCalendar(),
  'islamic-umalqura': new IslamicUmalquraCalendar(),
};

export const calendarOf = (system: CalendarSystem): Calendar => calendars[system];

/** The other calendar of the two. */
export const otherSystem = (system: CalendarSystem): CalendarSystem =>
  system === 'gregory' ? 'islamic-umalqura' : 'gregory';

/**
 * The calendar to write dates in: the one asked for, else that of the locale (`ar-u-ca-islamic-umalqura`), else the
 * Gregorian one. Browsers disagree on the calendar of `ar-SA`, so a region alone chooses none.
 */
export function systemOf(shown: ShownCalendar | undefined, locale: string): CalendarSystem {
  if (shown && shown !== 'both') return shown;
  return new Intl.Locale(locale).calendar === 'islamic-umalqura' ? 'islamic-umalqura' : 'gregory';
}

/**
 * Reads an ISO date in a calendar.
 * @returns `undefined` for an empty text and for one that is no date
 */
export function readDate(iso: string | undefined, system: CalendarSystem = 'gregory'): CalendarDate | undefined {
  if (!iso) return undefined;
  try {
    return toCalendar(parseDate(iso), calendarOf(system));
  } catch {
    return undefined;
  }
}

/** A date of any calendar as ISO 8601. */
export const isoOf = (date: CalendarDate): string => toCalendar(date, calendars.gregory).toString();

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates, kept: making one costs more than using it a hundred times. */
export function dateFormat(
  locale: string,
  calendar: CalendarSystem,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, calendar, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options, calendar });
  formats.set(key, known);
  return known;
}

/** A date as people write it. */
export function formatDate(date: CalendarDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  const system = date.calendar.identifier as CalendarSystem;
  return plainSpaces(dateFormat(locale, system, options).format(date.toDate('UTC')));
}

/**
 * The text of a date with ordinary spaces. Node writes a narrow space before AM and a thin one around the dash of a period,
 * Chromium writes ordinary ones: their markup must be equal.
 */
export const plainSpaces = (text: string): string => text.replaceAll(/[\u2009\u202F\u00A0]/g, ' ');

/** The text of a number. Servers and browsers of different age differ in the kind of space that does not break. */
export const evenSpaces = (text: string): string => text.replaceAll('\u202F', '\u00A0');

/** Zero to nine in the scripts that people type numbers in: Western, Arabic-Indic, Persian. */
const zeros = [0x30, 0x660, 0x6f0];

/** The digits of a text, in Western form: `١2۳` → `123`. Everything else is left out. */
export function westernDigits(text: string): string {
  let digits = '';
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const zero = zeros.find((each) => code >= each && code < each + 10);
    if (zero !== undefined) digits += code - zero;
  }
  return digits;
}

const digitFormats = new Map<string, Intl.NumberFormat>();

/** A number in the digits of the locale, without separators, padded with zeros. A month has seventy of them. */
export function localDigits(value: number, locale: string, minimumIntegerDigits = 1): string {
  const key = `${locale} ${minimumIntegerDigits}`;
  const known = digitFormats.get(key) ?? new Intl.NumberFormat(locale, { useGrouping: false, minimumIntegerDigits });
  digitFormats.set(key, known);
  return known.format(value);
}
