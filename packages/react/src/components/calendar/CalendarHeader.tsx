'use client';

import { calendarMessages } from '@wusum/contract/messages/calendar';
import type { CalendarDate } from '@internationalized/date';
import { formatDate } from '../../internal/dates.js';
import { localDigits } from '../../internal/digits.js';
import { useMessages } from '../../internal/use-messages.js';
import { Choices, Header, Pick, Turn } from './Calendar.styles.js';
import type { CalendarState } from './use-calendar.js';

/** How many years before and after the shown one can be chosen, where there is no limit. */
const YEARS = 10;

interface HeaderProps {
  readonly state: CalendarState;
  readonly disabled: boolean | undefined;
}

/** The buttons that turn the months, and the lists of months and years. */
export function CalendarHeader({ state, disabled }: HeaderProps) {
  const message = useMessages(calendarMessages);
  const { first, months, min, max, locale, show, turn } = state;
  const isFirst = min !== undefined && min.compare(first) >= 0;
  const end = first.add({ months });
  const isLast = max !== undefined && max.compare(end) < 0;
  const choose = (next: CalendarDate) => show(next, next);
  return (
    <Header>
      <Turn
        type="button"
        data-turn="back"
        aria-label={message('calendar.previous')}
        disabled={disabled || isFirst}
        onClick={() => turn(-1)}
      />
      <Choices>
        <Pick
          aria-label={message('calendar.month')}
          disabled={disabled}
          value={first.month}
          onChange={({ currentTarget }) => choose(first.set({ month: Number(currentTarget.value) }))}
        >
          {monthsOf(first).map((month) => (
            <option key={month.month} value={month.month}>
              {formatDate(month, locale, { month: 'long' })}
            </option>
          ))}
        </Pick>
        <Pick
          aria-label={message('calendar.year')}
          disabled={disabled}
          value={first.year}
          onChange={({ currentTarget }) => choose(first.set({ year: Number(currentTarget.value) }))}
        >
          {yearsOf(state).map((year) => (
            <option key={year} value={year}>
              {localDigits(year, locale)}
            </option>
          ))}
        </Pick>
      </Choices>
      <Turn
        type="button"
        data-turn="forth"
        aria-label={message('calendar.next')}
        disabled={disabled || isLast}
        onClick={() => turn(1)}
      />
    </Header>
  );
}

const monthsOf = (date: CalendarDate): CalendarDate[] =>
  Array.from({ length: date.calendar.getMonthsInYear(date) }, (_, index) => date.set({ month: index + 1, day: 1 }));

function yearsOf({ first, min, max }: CalendarState): number[] {
  const from = min?.year ?? first.year - YEARS;
  const to = max?.year ?? first.year + YEARS;
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
}
