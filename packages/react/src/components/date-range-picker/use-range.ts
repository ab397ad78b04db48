import { useRef, useState } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useControlled } from '../../internal/use-controlled.js';
import type { DateRange } from '../calendar/Calendar.props.js';
import type { DatePickerChangeReason } from '../date-picker/DatePicker.props.js';
import type { DateRangePickerProps } from './DateRangePicker.props.js';

type Values = Pick<DateRangePickerProps, 'value' | 'defaultValue' | 'onValueChange'>;
type Details = ChangeDetails<DatePickerChangeReason>;

const none: DateRange = { start: '', end: '' };

const isSame = (a: DateRange | null, b: DateRange | null): boolean => a?.start === b?.start && a?.end === b?.end;

/** Both days are complete, and in their order. ISO dates sort as text. */
const whole = ({ start, end }: DateRange): DateRange | null => (start && end && start <= end ? { start, end } : null);

/**
 * The value of two fields. While one day is missing, or they are not in order, the value is `null` and both ends are kept
 * here, until another value comes from outside.
 */
export function useRange({ value, defaultValue = null, onValueChange }: Values) {
  const [range, setRange] = useControlled<DateRange | null, Details>(value, defaultValue, onValueChange);
  const [draft, setDraft] = useState<{ readonly ends: DateRange; readonly range: DateRange | null }>();
  const ends = draft && isSame(draft.range, range) ? draft.ends : (range ?? none);
  // A form that is reset sets both fields before the next render.
  const latest = useRef(ends);
  useBrowserLayoutEffect(() => {
    latest.current = ends;
  });
  const set = (next: DateRange, details: Details) => {
    latest.current = next;
    const written = whole(next);
    setDraft(written ? undefined : { ends: next, range: written });
    if (!isSame(written, range)) setRange(written, details);
  };
  return {
    range,
    ends,
    set,
    setEnd: (end: keyof DateRange, iso: string, details: Details) => set({ ...latest.current, [end]: iso }, details),
  };
}
