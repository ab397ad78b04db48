import { CalendarDate } from '@internationalized/date';
import { dateFormat, plainSpaces, type CalendarSystem } from '../../internal/date-format.js';
import { calendarOf, isoOf, readDate } from '../../internal/dates.js';

export const segmentNames = ['day', 'month', 'year', 'hour', 'minute', 'dayPeriod'] as const;
export type SegmentName = (typeof segmentNames)[number];

/** The numbers of the parts; a part that is empty is missing. `dayPeriod` is 0 for AM and 1 for PM. */
export type Parts = Readonly<Partial<Record<SegmentName, number>>>;

/** A part of the field, and the text between it and the part before. */
export interface Segment {
  readonly name: SegmentName;
  readonly before: string;
  readonly min: number;
  readonly max: number;
}

/** How a field reads and writes its value. */
export interface SegmentModel {
  readonly type: 'date' | 'time';
  readonly segments: readonly Segment[];
  /** The parts of an ISO value; none for `''`. */
  readonly read: (iso: string) => Parts;
  /** The ISO value of the parts; `''` while one is missing. */
  readonly write: (parts: Parts) => string;
  /** What a part is called besides its number: the name of a month. */
  readonly nameOf: (name: SegmentName, value: number) => string | undefined;
}

/** A year has four digits: while the first ones are typed it is no year. */
const FIRST_YEAR = 1000;
const MARKS = /[\u200E\u200F\u061C]/g;

type Limits = Readonly<Partial<Record<SegmentName, readonly [min: number, max: number]>>>;

/** The parts of a format in the order of the locale, with the separators between them. */
export function segmentsOf(parts: readonly Intl.DateTimeFormatPart[], limits: Limits): Segment[] {
  const segments: Segment[] = [];
  let before = '';
  for (const { type, value } of parts) {
    const limit = limits[type as SegmentName];
    if (limit) {
      segments.push({
        name: type as SegmentName,
        before: segments.length === 0 ? '' : before,
        min: limit[0],
        max: limit[1],
      });
      before = '';
    } else before += plainSpaces(value.replaceAll(MARKS, ''));
  }
  return segments;
}

/** A date field in a calendar. */
export function dateModel(locale: string, system: CalendarSystem): SegmentModel {
  const numeric = dateFormat(locale, system, { day: 'numeric', month: 'numeric', year: 'numeric' });
  const month = dateFormat(locale, system, { month: 'long' });
  const calendar = calendarOf(system);
  const limits: Limits = { day: [1, system === 'gregory' ? 31 : 30], month: [1, 12], year: [FIRST_YEAR, 9999] };
  return {
    type: 'date',
    segments: segmentsOf(numeric.formatToParts(0), limits),
    read: (iso) => {
      const date = readDate(iso, system);
      return date ? { day: date.day, month: date.month, year: date.year } : {};
    },
    write: ({ day, month: ofYear, year }) =>
      day && ofYear && year && year >= FIRST_YEAR ? isoOf(new CalendarDate(calendar, year, ofYear, day)) : '',
    nameOf: (name, value) =>
      name === 'month' && value > 0 && value < 13
        ? month.format(new CalendarDate(calendar, system === 'gregory' ? 2026 : 1448, value, 1).toDate('UTC'))
        : undefined,
  };
}

/** A time field with 12 or 24 hours, as the locale has it. */
export function timeModel(locale: string): SegmentModel {
  const format = dateFormat(locale, 'gregory', { hour: 'numeric', minute: '2-digit' });
  const is12 = format.resolvedOptions().hour12 === true;
  const limits: Limits = { hour: is12 ? [1, 12] : [0, 23], minute: [0, 59], dayPeriod: [0, 1] };
  return {
    type: 'time',
    segments: segmentsOf(format.formatToParts(0), limits),
    read: (iso) => {
      const [hour, minute] = /^(\d\d):(\d\d)/.exec(iso)?.slice(1).map(Number) ?? [];
      if (hour === undefined || minute === undefined) return {};
      return is12 ? { hour: hour % 12 || 12, minute, dayPeriod: hour < 12 ? 0 : 1 } : { hour, minute };
    },
    write: ({ hour, minute, dayPeriod }) => {
      if (hour === undefined || minute === undefined || (is12 && (!hour || dayPeriod === undefined))) return '';
      const of24 = is12 ? (hour % 12) + 12 * dayPeriod! : hour;
      return `${String(of24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    },
    nameOf: (name, value) => (name === 'dayPeriod' ? dayPeriod(format, value) : undefined),
  };
}

/** AM and PM as the locale writes them: ص, م. */
function dayPeriod(format: Intl.DateTimeFormat, value: number): string {
  const parts = format.formatToParts(value === 0 ? 0 : 12 * 3_600_000);
  return parts.find(({ type }) => type === 'dayPeriod')?.value ?? '';
}

/**
 * The number of a part after typing. Digits that are too many, or too large together, start again with the last one.
 * @returns the number, `undefined` for none, and whether no further digit fits
 */
export function typed(digits: string, { max }: Segment): { value: number | undefined; isFull: boolean } {
  if (digits === '') return { value: undefined, isFull: false };
  const length = String(max).length;
  const whole = Number(digits);
  const value = digits.length > length || whole > max ? Number(digits.slice(-1)) : whole;
  const used = digits.length > length || whole > max ? 1 : digits.length;
  return { value, isFull: used === length || value * 10 > max };
}

/** The number some steps later, from the other end again after the last. @param from where an empty part starts */
export function stepped(value: number | undefined, by: number, { min, max }: Segment, from: number): number {
  if (value === undefined) return Math.min(max, Math.max(min, from));
  const size = max - min + 1;
  return min + ((((value - min + by) % size) + size) % size);
}
