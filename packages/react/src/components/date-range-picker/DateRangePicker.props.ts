import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { shownCalendars } from '../../internal/date-format.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { DateRange } from '../calendar/Calendar.props.js';
import type { DatePickerChangeReason, PickerProps } from '../date-picker/DatePicker.props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const dateRangePickerProps = {
  variants: { size: sizes, calendar: shownCalendars },
  defaults: {
    size: 'md',
    months: 1,
    defaultOpen: false,
    required: false,
    optional: false,
    disabled: false,
    readOnly: false,
  },
} as const satisfies PropsDoc;

export const namedRanges = [
  'last-week',
  'this-week',
  'next-week',
  'last-month',
  'this-month',
  'next-month',
  'last-year',
  'this-year',
  'next-year',
] as const;

/** A period with a name in every language, relative to the current day: of the reader's week, and of the shown calendar. */
export type NamedRange = (typeof namedRanges)[number];

/** A button below the calendar: a named period, or a label and its days. */
export type DateRangePreset =
  | NamedRange
  | { readonly label: ReactNode; readonly value: DateRange | ((today: string) => DateRange) };

export interface DateRangePickerProps
  extends PickerProps, FieldLabelProps, Omit<ComponentProps<'div'>, 'children' | 'defaultValue' | 'onChange'> {
  /** The controlled value, two ISO dates; `null` for none. */
  value?: DateRange | null;
  /** The initial value, uncontrolled. */
  defaultValue?: DateRange | null;
  /** Called when both days are complete and in order, and when they are no more: then it is `null`. */
  onValueChange?: (value: DateRange | null, details: ChangeDetails<DatePickerChangeReason>) => void;
  /** The name of the first day in the form, which sends an ISO date. */
  startName?: string;
  /** The name of the last day in the form, which sends an ISO date. */
  endName?: string;
  /** Periods that are chosen by one press, cut to `min` and `max`. One without a day between them is disabled. */
  presets?: readonly DateRangePreset[];
  /**
   * The height, that of a `Button` of the same size.
   * @default 'md'
   */
  size?: Size;
  /**
   * Disables every part.
   * @default false
   */
  disabled?: boolean;
  /**
   * Shows the value, which cannot be changed.
   * @default false
   */
  readOnly?: boolean;
}
