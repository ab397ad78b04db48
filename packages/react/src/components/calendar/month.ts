import { startOfMonth, startOfWeek, type CalendarDate } from '@internationalized/date';

const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type FirstDay = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The first day of the week that holds `date`, by the region of the locale unless a day is given. */
export function weekStart(date: CalendarDate, locale: string, firstDay: FirstDay | undefined): CalendarDate {
  return startOfWeek(date, locale, firstDay === undefined ? undefined : DAY_NAMES[firstDay]);
}

/** The weeks of a month, seven places each; `undefined` for the days of the months around it. */
export function weeksOf(
  month: CalendarDate,
  locale: string,
  firstDay: FirstDay | undefined,
): (CalendarDate | undefined)[][] {
  const first = startOfMonth(month);
  const count = first.calendar.getDaysInMonth(first);
  const before = weekStart(first, locale, firstDay);
  const offset = first.calendar.toJulianDay(first) - before.calendar.toJulianDay(before);
  const length = Math.ceil((offset + count) / 7) * 7;
  const places = Array.from({ length }, (_, index) => {
    const day = index - offset + 1;
    return day < 1 || day > count ? undefined : first.set({ day });
  });
  return Array.from({ length: length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}

/** Months between two dates of one calendar; negative if the second is earlier. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  return (to.year - from.year) * from.calendar.getMonthsInYear(from) + to.month - from.month;
}

type Step = (date: CalendarDate, context: { locale: string; firstDay: FirstDay | undefined }) => CalendarDate;

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: (date) => date.subtract({ weeks: 1 }),
  ArrowDown: (date) => date.add({ weeks: 1 }),
  ArrowBack: (date) => date.subtract({ days: 1 }),
  ArrowForth: (date) => date.add({ days: 1 }),
  Home: (date, { locale, firstDay }) => weekStart(date, locale, firstDay),
  End: (date, { locale, firstDay }) => weekStart(date, locale, firstDay).add({ days: 6 }),
  PageUp: (date) => date.subtract({ months: 1 }),
  PageDown: (date) => date.add({ months: 1 }),
  'Shift+PageUp': (date) => date.subtract({ years: 1 }),
  'Shift+PageDown': (date) => date.add({ years: 1 }),
};

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly isRtl: boolean;
}

/**
 * The day that a key of the APG's date grid moves to. The arrows follow what is seen: left is the next day in a
 * right-to-left page.
 * @returns `undefined` for any other key
 */
export function dayAfterKey(
  date: CalendarDate,
  { key, shiftKey, isRtl }: Press,
  context: { locale: string; firstDay: FirstDay | undefined },
): CalendarDate | undefined {
  const inline: Readonly<Record<string, string>> = isRtl
    ? { ArrowLeft: 'ArrowForth', ArrowRight: 'ArrowBack' }
    : { ArrowLeft: 'ArrowBack', ArrowRight: 'ArrowForth' };
  const name = inline[key] ?? key;
  return steps[shiftKey && name.startsWith('Page') ? `Shift+${name}` : name]?.(date, context);
}
