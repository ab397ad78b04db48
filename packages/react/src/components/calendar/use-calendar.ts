import type { CalendarDate } from '@internationalized/date';
import { startOfMonth } from '@internationalized/date';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { otherSystem, systemOf } from '../../internal/date-format.js';
import { isoOf, readDate } from '../../internal/dates.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useLocale } from '../../internal/use-locale.js';
import { useScope } from '../../internal/use-scope.js';
import { useToday } from '../../internal/use-today.js';
import type { CalendarViewProps } from './Calendar.props.js';
import { dayAfterKey, monthsBetween } from './month.js';

/** Shown, hidden from view, until the current day is known. */
const SOME_DAY = '2026-01-01';

/** The months that are shown, the day that takes focus, and how both move. */
export function useCalendar(props: CalendarViewProps, value: string | undefined) {
  const { min, max, calendar, months = 1, firstDayOfWeek: firstDay, defaultMonth } = props;
  const locale = useLocale();
  const region = useRegionLocale(locale);
  const system = systemOf(calendar, locale);
  const today = useToday(props.today);
  const id = useId();
  const start = value || defaultMonth || today;
  const [moved, setMoved] = useState<string>();
  const limit = (date: CalendarDate) => clamp(date, readDate(min, system), readDate(max, system));
  const focused = limit(readDate(moved ?? start, system) ?? readDate(SOME_DAY, system)!);
  const [anchor, setAnchor] = useState<string>();
  const first = firstShown(readDate(anchor, system), focused, months);
  const grid = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  useBrowserLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    grid.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  });
  const show = (date: CalendarDate, from: CalendarDate = first) => {
    const next = limit(date);
    setMoved(isoOf(next));
    setAnchor(isoOf(firstShown(from, next, months)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || props.disabled) return;
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = dayAfterKey(
      focused,
      { key: event.key, shiftKey: event.shiftKey, isRtl },
      { locale: region, firstDay },
    );
    if (!next) return;
    event.preventDefault();
    takesFocus.current = true;
    show(next);
  };
  return {
    id,
    locale,
    region,
    system,
    today,
    focused,
    first,
    months,
    firstDay,
    grid,
    onKeyDown,
    show,
    other: calendar === 'both' ? otherSystem(system) : undefined,
    isPending: start === undefined && moved === undefined,
    min: readDate(min, system),
    max: readDate(max, system),
    /** Shows the months some months later; the focused day goes with them. */
    turn: (count: number) => show(focused.add({ months: count }), first.add({ months: count })),
  };
}

export type CalendarState = ReturnType<typeof useCalendar>;

/** The region of the reader decides when the week starts; a brand's locale often has none. */
export function useRegionLocale(locale: string): string {
  const { lang } = useScope();
  try {
    const region = lang === undefined ? undefined : new Intl.Locale(lang).region;
    return region === undefined ? locale : new Intl.Locale(locale, { region }).toString();
  } catch {
    return locale;
  }
}

function clamp(date: CalendarDate, min: CalendarDate | undefined, max: CalendarDate | undefined): CalendarDate {
  if (min && date.compare(min) < 0) return min;
  return max && date.compare(max) > 0 ? max : date;
}

/** The first month that is shown: the same as before while the day is in one of the shown ones. */
function firstShown(before: CalendarDate | undefined, day: CalendarDate, months: number): CalendarDate {
  if (!before) return startOfMonth(day);
  const distance = monthsBetween(before, day);
  if (distance < 0) return startOfMonth(day);
  return startOfMonth(distance < months ? before : day.subtract({ months: months - 1 }));
}
