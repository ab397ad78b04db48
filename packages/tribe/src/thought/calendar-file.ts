import { linkAddress } from '../content/addresses.js';
import type { EventState, Gathering } from './data.js';

const states: Record<EventState, string> = { planned: 'CONFIRMED', moved: 'CONFIRMED', cancelled: 'CANCELLED' };

/** A date that cannot be written in a calendar file. */
export class DateError extends Error {
  override readonly name = 'DateError';
}

/**
 * The text of an iCalendar file (RFC 5545) with one event: type `text/calendar`, name `*.ics`. Times are in UTC, which
 * every calendar shows in the zone of its owner; days have no zone.
 *
 * @param product who made the file, e.g. the name of the site
 * @throws {DateError} a start, end or change that is no date, or an end before the start
 */
export function calendarFile(event: Gathering, product: string): string {
  const { start, end } = timesOf(event);
  const text = (name: string, value: string | undefined, parameters = '') =>
    value === undefined ? [] : [`${name}${parameters}:${escapeText(value)}`];
  const language = /^[a-z0-9-]+$/iu.test(event.language) ? `;LANGUAGE=${event.language}` : '';
  const address = linkAddress(event.address);
  const online = linkAddress(event.online);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...text('PRODID', `-//${product}//Wusum//EN`),
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    ...text('UID', event.id),
    `DTSTAMP:${utc(event.changed)}`,
    `LAST-MODIFIED:${utc(event.changed)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(event.version ?? 0))}`,
    `STATUS:${states[event.state ?? 'planned']}`,
    start,
    end,
    ...text('SUMMARY', event.title, language),
    ...text('LOCATION', event.place ?? online, event.place === undefined ? '' : language),
    ...text('DESCRIPTION', [event.description, online].filter(Boolean).join('\n\n') || undefined, language),
    ...(address === undefined ? [] : [`URL:${address}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(value);

function timesOf({ start, end }: Gathering): { readonly start: string; readonly end: string } {
  if (timeOf(end) < timeOf(start)) throw new DateError(`The end ${end} is before the start ${start}.`);
  if (isDay(start) !== isDay(end)) throw new DateError(`The start ${start} and the end ${end} are not of one kind.`);
  if (!isDay(start)) return { start: `DTSTART:${utc(start)}`, end: `DTEND:${utc(end)}` };
  // In the file, the end is the day after the last one.
  const next = new Date(timeOf(end) + 24 * 60 * 60 * 1000).toISOString();
  return { start: `DTSTART;VALUE=DATE:${day(start)}`, end: `DTEND;VALUE=DATE:${day(next)}` };
}

function timeOf(value: string): number {
  // An instant without a zone would be read in that of the machine.
  const time = isDay(value) || /(?:Z|[+-]\d{2}:\d{2})$/u.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new DateError(`"${value}" is no day, and no instant with a zone.`);
  return time;
}

const day = (value: string): string => value.slice(0, 10).replaceAll('-', '');

const utc = (value: string): string =>
  new Date(timeOf(value)).toISOString().replace(/\.\d+/u, '').replaceAll(/[-:]/gu, '');

/** Control characters end a line or hide in it; a new line is written as `\n`. */
function escapeText(value: string): string {
  return value
    .toWellFormed()
    .replaceAll(/\r\n?|\u0085|\u2028|\u2029/gu, '\n')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, '');
}

/** A line has 75 bytes at most; the rest is on lines that begin with a space. No character is cut. */
function fold(line: string): string {
  const bytes = new TextEncoder();
  let [folded, length] = ['', 0];
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
