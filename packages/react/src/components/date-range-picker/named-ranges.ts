import { endOfMonth, endOfYear, startOfMonth, startOfYear, type CalendarDate } from '@internationalized/date';
import type { CalendarSystem } from '../../internal/date-format.js';
import { isoOf, readDate } from '../../internal/dates.js';
import type { DateRange } from '../calendar/Calendar.props.js';
import { weekStart, type FirstDay } from '../calendar/month.js';
import { relativeWord } from '../date-picker/named-days.js';
import type { DateRangePreset, NamedRange } from './DateRangePicker.props.js';

const offsets = { last: -1, this: 0, next: 1 } as const;
type Offset = keyof typeof offsets;
type Unit = 'week' | 'month' | 'year';

interface Context {
  readonly today: string;
  readonly locale: string;
  /** The locale with the region of the reader, for the start of the week. */
  readonly region: string;
  readonly system: CalendarSystem;
  readonly firstDay: FirstDay | undefined;
}

/** The label and the days of a preset. A month is one of the given calendar. */
export function readRangePreset(preset: DateRangePreset, context: Context) {
  if (typeof preset !== 'string') {
    const { label, value } = preset;
    return { label, value: typeof value === 'function' ? value(context.today) : value };
  }
  const [offset, unit] = preset.split('-') as [Offset, Unit];
  return {
    label: relativeWord(offsets[offset], unit, context.locale),
    value: daysOf(preset, context),
  };
}

function daysOf(name: NamedRange, { today, system, region, firstDay }: Context): DateRange {
  const [offset, unit] = name.split('-') as [Offset, Unit];
  const day = readDate(today, system)!.add({ [`${unit}s`]: offsets[offset] });
  const [start, end] = periods[unit](day, region, firstDay);
  return { start: isoOf(start), end: isoOf(end) };
}

type Period = (day: CalendarDate, region: string, firstDay: FirstDay | undefined) => [CalendarDate, CalendarDate];

const periods: Readonly<Record<Unit, Period>> = {
  week: (day, region, firstDay) => {
    const start = weekStart(day, region, firstDay);
    return [start, start.add({ days: 6 })];
  },
  month: (day) => [startOfMonth(day), endOfMonth(day)],
  year: (day) => [startOfYear(day), endOfYear(day)],
};

/** The part of a range between two limits; `undefined` if there is none. ISO dates sort as text. */
export function cutRange(
  { start, end }: DateRange,
  min: string | undefined,
  max: string | undefined,
): DateRange | undefined {
  const from = min && min > start ? min : start;
  const to = max && max < end ? max : end;
  return from <= to ? { start: from, end: to } : undefined;
}
