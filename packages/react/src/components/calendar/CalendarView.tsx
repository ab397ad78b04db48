'use client';

import { calendarMessages } from '@wusum/contract/messages/calendar';
import { toCalendar, type CalendarDate } from '@internationalized/date';
import type { MouseEvent } from 'react';
import { calendarOf, formatDate, isoOf } from '../../internal/dates.js';
import { localDigits } from '../../internal/digits.js';
import { useMessages } from '../../internal/use-messages.js';
import type { CalendarViewProps } from './Calendar.props.js';
import { Cell, Day, Grid, Month, Title, WeekDay } from './Calendar.styles.js';
import { weeksOf, weekStart } from './month.js';
import type { CalendarState } from './use-calendar.js';

/** What a day is part of: a range has caps, at its start and end in reading direction. */
export interface DayState {
  readonly isSelected: boolean;
  readonly range?: 'start' | 'middle' | 'end' | 'single' | undefined;
}

interface MonthProps extends Pick<CalendarViewProps, 'unavailable' | 'disabled' | 'readOnly'> {
  readonly state: CalendarState;
  readonly month: CalendarDate;
  readonly stateOf: (iso: string) => DayState;
  readonly onPick: (iso: string, event: MouseEvent) => void;
  readonly onHover?: ((iso: string) => void) | undefined;
  readonly isMultiple: boolean;
}

/** One month: its name and a grid of days. */
export function CalendarMonth({ state, month, isMultiple, ...days }: MonthProps) {
  const { id, locale, region, firstDay, onKeyDown } = state;
  const titleId = `${id}-${month.year}-${month.month}`;
  const title = monthTitle(state, month);
  const monday = weekStart(month, region, firstDay);
  return (
    <Month>
      <Title id={titleId} aria-live="polite" data-repeated={(state.months === 1 && !state.other) || undefined}>
        {title}
      </Title>
      <Grid role="grid" aria-labelledby={titleId} aria-multiselectable={isMultiple || undefined} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, index) => {
              const day = monday.add({ days: index });
              return (
                <WeekDay key={index} scope="col" abbr={formatDate(day, locale, { weekday: 'long' })}>
                  {formatDate(day, locale, { weekday: locale.startsWith('ar') ? 'narrow' : 'short' })}
                </WeekDay>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month, region, firstDay).map((week, row) => (
            <tr key={row}>
              {week.map((day, column) =>
                day ? <DayCell key={column} {...{ state, day }} {...days} /> : <Cell key={column} data-empty="" />,
              )}
            </tr>
          ))}
        </tbody>
      </Grid>
    </Month>
  );
}

/** The name of the month; with a second calendar, those of its months that the days fall in. */
function monthTitle({ locale, other }: CalendarState, month: CalendarDate): string {
  const name = formatDate(month, locale, { month: 'long', year: 'numeric' });
  if (!other) return name;
  const calendar = calendarOf(other);
  const from = toCalendar(month, calendar);
  const to = toCalendar(month.set({ day: month.calendar.getDaysInMonth(month) }), calendar);
  const isOne = from.month === to.month;
  const last = formatDate(to, locale, { month: 'long', year: 'numeric' });
  return `${name} · ${isOne ? last : `${formatDate(from, locale, { month: 'long' })} – ${last}`}`;
}

interface DayProps extends Omit<MonthProps, 'month' | 'isMultiple'> {
  readonly day: CalendarDate;
}

function DayCell({ state, day, stateOf, onPick, onHover, unavailable, disabled, readOnly }: DayProps) {
  const { locale, other, focused, today, min, max } = state;
  const iso = isoOf(day);
  const isOut = (min && day.compare(min) < 0) || (max && day.compare(max) > 0) || false;
  const reason = unavailable?.(iso) ?? false;
  const isBlocked = isOut || reason !== false;
  const { isSelected, range } = stateOf(iso);
  const label = useDayLabel(state, day, { isToday: iso === today, isSelected, isBlocked, reason });
  return (
    <Cell role="gridcell" aria-selected={isSelected} data-range={range}>
      <Day
        type="button"
        tabIndex={day.compare(focused) === 0 ? 0 : -1}
        aria-label={label}
        aria-current={iso === today ? 'date' : undefined}
        aria-disabled={isBlocked || readOnly || undefined}
        disabled={disabled}
        title={typeof reason === 'string' ? reason : undefined}
        data-date={iso}
        data-other={other && localDigits(toCalendar(day, calendarOf(other)).day, locale)}
        data-selected={isSelected || undefined}
        data-blocked={isBlocked || undefined}
        onPointerEnter={onHover && (() => onHover(iso))}
        onFocus={onHover && (() => onHover(iso))}
        onClick={(event) => {
          state.show(day);
          if (!isBlocked && !readOnly) onPick(iso, event);
        }}
      >
        <span>{localDigits(day.day, locale)}</span>
      </Day>
    </Cell>
  );
}

interface DayFacts {
  readonly isToday: boolean;
  readonly isSelected: boolean;
  readonly isBlocked: boolean;
  readonly reason: boolean | string;
}

/** The whole date, in both calendars where both are shown; whether it is today or selected; why it cannot be chosen. */
function useDayLabel(
  { locale, other }: CalendarState,
  day: CalendarDate,
  { isToday, isSelected, isBlocked, reason }: DayFacts,
): string {
  const message = useMessages(calendarMessages);
  const full = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  let date = formatDate(day, locale, full);
  if (other) date += ` (${formatDate(toCalendar(day, calendarOf(other)), locale, { ...full, weekday: undefined })})`;
  if (isToday) date = message('calendar.today', { date });
  // The cell has `aria-selected`, but focus is on its button, and most readers then speak the button alone.
  if (isSelected) date = message('calendar.selected', { date });
  if (typeof reason === 'string' && reason !== '') return `${date}. ${reason}`;
  return isBlocked ? message('calendar.unavailable', { date }) : date;
}
