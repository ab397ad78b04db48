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
import { dateFormat, plainSpaces, type CalendarSystem } from './date-format.js';

const calendars: Readonly<Record<CalendarSystem, Calendar>> = {
  gregory: new GregorianCalendar(),
  'islamic-umalqura': new IslamicUmalquraCalendar(),
};

export const calendarOf = (system: CalendarSystem): Calendar => calendars[system];

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

/** A date as people write it. */
export function formatDate(date: CalendarDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  const system = date.calendar.identifier as CalendarSystem;
  return plainSpaces(dateFormat(locale, system, options).format(date.toDate('UTC')));
}
