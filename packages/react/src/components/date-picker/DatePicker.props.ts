import type { ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { shownCalendars } from '../../internal/date-format.js';
import { sizes, type PropsDoc } from '../../system/props.js';
import type { CalendarViewProps } from '../calendar/Calendar.props.js';
import type { SegmentedFieldProps } from '../date-field/DateField.props.js';

export const datePickerProps = {
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

/**
 * `input-change`: a part was typed or stepped, or a date pasted. `item-press`: a day or a preset was pressed. `none`: a form,
 * the browser or a program set the value.
 */
export type DatePickerChangeReason = 'input-change' | 'item-press' | 'none';

/**
 * Why the calendar opens or closes. `keyboard`: Alt+Down in a part; `item-press`: a day or a preset was chosen.
 */
export type DatePickerOpenChangeReason =
  | 'trigger-press'
  | 'keyboard'
  | 'item-press'
  | 'escape-key'
  | 'outside-press'
  | 'focus-out';

/** A day with a name in every language, relative to the current day. */
export type NamedDay = 'yesterday' | 'today' | 'tomorrow';

/** A button below the calendar: a named day, or a label and its ISO date. */
export type DatePreset = NamedDay | { readonly label: ReactNode; readonly value: string | ((today: string) => string) };

/** The props of the calendar and of its popup, which `DatePicker` and `DateRangePicker` share. */
export interface PickerProps extends Omit<CalendarViewProps, 'disabled' | 'readOnly'> {
  /** Whether the calendar is open (controlled). */
  open?: boolean;
  /**
   * Whether the calendar is open at first (uncontrolled). It is shown after hydration.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when a person opens or closes the calendar. `details.event.preventDefault()` keeps an uncontrolled one as it is. */
  onOpenChange?: (open: boolean, details: ChangeDetails<DatePickerOpenChangeReason>) => void;
}

export interface DatePickerProps extends PickerProps, Omit<SegmentedFieldProps, 'onValueChange' | 'min' | 'max'> {
  /** Called when the date is complete, and when it is complete no more: then it is `''`. */
  onValueChange?: (value: string, details: ChangeDetails<DatePickerChangeReason>) => void;
  /** Days that are chosen by one press. One that cannot be chosen is disabled. */
  presets?: readonly DatePreset[];
}
