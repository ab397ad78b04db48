import type { Gathering } from '../data.js';

/** Node and browsers write other spaces around a dash and before AM. */
const plainSpaces = (text: string): string => text.replaceAll(/[\u2009\u202F\u00A0]/gu, ' ');

export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(value);

/** The time from start to end in the zone of the event; none for whole days. */
export function timesIn(event: Gathering, locale: string): string | undefined {
  if (isDay(event.start)) return undefined;
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: event.zone });
  return plainSpaces(format.formatRange(new Date(event.start), new Date(event.end)));
}

/** The name of the zone on the day of the event: “Gulf Standard Time”. */
export function zoneIn(event: Gathering, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZoneName: 'long', timeZone: event.zone });
  const parts = format.formatToParts(new Date(event.start));
  return plainSpaces(parts.find(({ type }) => type === 'timeZoneName')?.value ?? event.zone);
}

/** The calendar beside that of the locale: Umm al-Qura, or the Gregorian one. */
export const otherCalendar = (locale: string): 'gregory' | 'islamic-umalqura' =>
  new Intl.Locale(locale).calendar === 'islamic-umalqura' ? 'gregory' : 'islamic-umalqura';

/** The day in the zone of the event, ISO 8601. */
export function dayIn(value: string, zone: string): string {
  if (isDay(value)) return value;
  const format = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(new Date(value)).map(({ type, value: text }) => [type, text]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}
