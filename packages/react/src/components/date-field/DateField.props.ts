import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { calendarSystems, type CalendarSystem } from '../../internal/date-format.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const dateFieldProps = {
  variants: { size: sizes, calendar: calendarSystems },
  defaults: { size: 'md', required: false, optional: false, disabled: false, readOnly: false },
} as const satisfies PropsDoc;

/** `input-change`: a part was typed or stepped, or a date pasted. `none`: a form, the browser or a program set the value. */
export type DateFieldChangeReason = 'input-change' | 'none';

/** The props that `DateField` and `TimeField` share. */
export interface SegmentedFieldProps
  extends FieldLabelProps, Omit<ComponentProps<'div'>, 'children' | 'defaultValue' | 'onChange'> {
  /** The controlled value, ISO 8601: `2026-11-29`, or `18:30` for a time; `''` for none. */
  value?: string;
  /** The initial value, uncontrolled. */
  defaultValue?: string;
  /** Called when the value is complete, and when it is complete no more: then it is `''`. */
  onValueChange?: (value: string, details: ChangeDetails<DateFieldChangeReason>) => void;
  /** The first value that the form accepts, ISO 8601. */
  min?: string;
  /** The last value that the form accepts, ISO 8601. */
  max?: string;
  /** The name in the form. The form sends the ISO value, whatever the calendar and the digits of the reader. */
  name?: string;
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

export interface DateFieldProps extends SegmentedFieldProps {
  /** The calendar in which the parts are written. Omitted: that of the locale. */
  calendar?: CalendarSystem;
}
