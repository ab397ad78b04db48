import type { ComponentProps } from 'react';
import { shownCalendars, type ShownCalendar } from '../../internal/date-format.js';
import type { PropsDoc } from '../../system/props.js';

export const dateTextProps = {
  variants: {
    dateStyle: ['full', 'long', 'medium', 'short'],
    timeStyle: ['medium', 'short'],
    calendar: shownCalendars,
  },
  defaults: { timeZone: 'UTC' },
} as const satisfies PropsDoc;

export type DateStyle = (typeof dateTextProps.variants.dateStyle)[number];
export type TimeStyle = (typeof dateTextProps.variants.timeStyle)[number];

export interface DateTextProps extends Omit<ComponentProps<'time'>, 'children' | 'dateTime'> {
  /** A day, `2026-11-29`, or an instant, `2026-11-29T18:30:00Z`. ISO 8601. */
  value: string;
  /** How long the date is. Omitted: `medium`. */
  dateStyle?: DateStyle;
  /** Of an instant: shows its time too. Omitted: the date alone. */
  timeStyle?: TimeStyle;
  /** The calendar; `both` writes that of the locale and the other one in brackets. Omitted: that of the locale. */
  calendar?: ShownCalendar;
  /**
   * The time zone of an instant. It is not the reader's own one: a server does not know it. A day has no zone.
   * @default 'UTC'
   */
  timeZone?: string;
}
