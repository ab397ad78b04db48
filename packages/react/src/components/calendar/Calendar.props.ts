import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { shownCalendars, type ShownCalendar } from '../../internal/date-format.js';
import type { PropsDoc } from '../../system/props.js';

export const calendarProps = {
  variants: { calendar: shownCalendars },
  defaults: { months: 1, readOnly: false, disabled: false },
} as const satisfies PropsDoc;

/** `item-press`: a day was pressed, with a pointer or the keyboard. */
export type CalendarChangeReason = 'item-press';

/** The props that `Calendar` and `RangeCalendar` share. Every date is ISO 8601, `2026-11-29`. */
export interface CalendarViewProps {
  /** The first day that can be chosen. */
  min?: string;
  /** The last day that can be chosen. */
  max?: string;
  /** Whether a day cannot be chosen, and why: a text is read to users of assistive technology and is the title of the day. */
  unavailable?: (date: string) => boolean | string;
  /**
   * The calendar; `both` shows that of the locale, with the days of the other one below. Omitted: that of the locale.
   */
  calendar?: ShownCalendar;
  /**
   * The number of months that are shown.
   * @default 1
   */
  months?: number;
  /** The current day. Omitted: that of the reader's clock, after the page has loaded. */
  today?: string;
  /** The day whose month is shown first, where there is no value. Omitted: the current day. */
  defaultMonth?: string;
  /** The first day of the week, 0 is Sunday. Omitted: that of the reader's region. */
  firstDayOfWeek?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /**
   * Shows the value, which cannot be changed.
   * @default false
   */
  readOnly?: boolean;
  /**
   * Disables every day and button.
   * @default false
   */
  disabled?: boolean;
}

export interface CalendarProps
  extends CalendarViewProps, Omit<ComponentProps<'div'>, 'children' | 'defaultValue' | 'onChange'> {
  /** The controlled value, an ISO date; `''` for none. */
  value?: string;
  /** The initial value, uncontrolled. */
  defaultValue?: string;
  /** Called when a day is chosen. */
  onValueChange?: (value: string, details: ChangeDetails<CalendarChangeReason>) => void;
}

/** The first and the last day, ISO 8601. */
export interface DateRange {
  readonly start: string;
  readonly end: string;
}

export interface RangeCalendarProps
  extends CalendarViewProps, Omit<ComponentProps<'div'>, 'children' | 'defaultValue' | 'onChange'> {
  /** The controlled value; `null` for none. */
  value?: DateRange | null;
  /** The initial value, uncontrolled. */
  defaultValue?: DateRange | null;
  /** Called when both days are chosen. */
  onValueChange?: (value: DateRange | null, details: ChangeDetails<CalendarChangeReason>) => void;
}
