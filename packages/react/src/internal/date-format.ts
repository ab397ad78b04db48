/** How dates are written, with `Intl` alone. A component that only shows dates does not load `@internationalized/date`. */

/** The calendars of dates: code of others is in no bundle. Identifiers of CLDR. */
export const calendarSystems = ['gregory', 'islamic-umalqura'] as const;
export type CalendarSystem = (typeof calendarSystems)[number];

/** One calendar, or the calendar of the locale with the other one next to it. */
export const shownCalendars = [...calendarSystems, 'both'] as const;
export type ShownCalendar = (typeof shownCalendars)[number];

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

/**
 * The text of a date with ordinary spaces. Node writes a narrow space before AM and a thin one around the dash of a period,
 * Chromium writes ordinary ones: their markup must be equal.
 */
export const plainSpaces = (text: string): string => text.replaceAll(/[\u2009\u202F\u00A0]/g, ' ');
