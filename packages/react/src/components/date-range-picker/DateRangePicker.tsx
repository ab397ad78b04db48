'use client';

import { datePickerMessages } from '@wusum/contract/messages/date-picker';
import { dateRangeMessages } from '@wusum/contract/messages/date-range';
import { useContext, useMemo, useRef } from 'react';
import { dateFormat, plainSpaces, systemOf, type CalendarSystem } from '../../internal/date-format.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useFieldsetDisabled } from '../../internal/use-fieldset-disabled.js';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import type { DateRange } from '../calendar/Calendar.props.js';
import { RangeCalendar } from '../calendar/RangeCalendar.js';
import { Root } from '../date-field/DateField.styles.js';
import { focusParts } from '../date-field/SegmentedControl.js';
import { dateModel } from '../date-field/segments.js';
import { Picker } from '../date-picker/Picker.js';
import { problemOf, usePicker } from '../date-picker/use-picker.js';
import { FieldContext, isInvalid, useFieldControl } from '../field/field-context.js';
import { hasContent, hasFieldProps } from '../field/FieldMessages.js';
import { useFormError } from '../field/form-context.js';
import { inField } from '../field/in-field.js';
import type { DateRangePickerProps } from './DateRangePicker.props.js';
import { RangeHalf } from './RangeHalf.js';
import { RangePresets } from './RangePresets.js';
import { useRange } from './use-range.js';

/**
 * The first and the last day of a period, typed in parts or chosen in one calendar. Renders one `<div role="group">` with two
 * groups of inputs and a button; with `label`, `description` or `error` a `Field` around it; while the calendar is open, a
 * dialog in the group, shown in the top layer. The form sends two ISO dates.
 *
 * Use it for a stay, an absence, the period of a report.
 * Do not use it for one day (`DatePicker`).
 */
export function DateRangePicker(props: DateRangePickerProps) {
  const formError = useFormError(props.startName, props.endName);
  // Its field has no name of its own. Without a field there is no place for the text: the parts alone are marked.
  const isInForm = formError !== undefined && hasFieldProps(props) && !hasContent(props.error);
  return inField(Control, isInForm ? { ...props, error: formError } : props);
}

function Control({ value, defaultValue, onValueChange, startName, endName, ...props }: DateRangePickerProps) {
  const { open, defaultOpen, onOpenChange, calendar, unavailable, months, today, defaultMonth, ...more } = props;
  const { firstDayOfWeek, presets, min, max, size, required, disabled, readOnly = false, ...rest } = more;
  const { 'aria-describedby': describedBy, 'aria-invalid': ownInvalid } = rest;
  const wired = useFieldControl({ required, disabled, 'aria-describedby': describedBy, 'aria-invalid': ownInvalid });
  const locale = useLocale();
  const message = useMessages(datePickerMessages, dateRangeMessages);
  const system = systemOf(calendar, locale);
  const model = useDateModel(locale, system);
  const { range, ends, set, setEnd } = useRange({ value, defaultValue, onValueChange });
  const isFixed = wired.disabled || readOnly;
  const popup = usePicker({ open, defaultOpen, onOpenChange, isFixed, onKeyDown: rest.onKeyDown });
  const choose = (next: DateRange, event: Event) => popup.choose(event, (details) => set(next, details));
  const problem = (iso: string) => problemOf(unavailable?.(iso), message('date-picker.unavailable'));
  const order = ends.start && ends.end && ends.end < ends.start ? message('date-range.order') : '';
  const view = { min, max, unavailable, calendar, months, today, defaultMonth, firstDayOfWeek };
  const isWrong = useFormError(startName, endName) !== undefined;
  const resetTo = value === undefined ? (defaultValue ?? { start: '', end: '' }) : undefined;
  const root = useRef<HTMLDivElement>(null);
  const rootRef = useComposedRefs(root, rest.ref);
  const isDisabled = useFieldsetDisabled(root) || wired.disabled;
  const half = { model, wired, isWrong, min, max, readOnly };
  return (
    <Root
      role="group"
      aria-labelledby={useContext(FieldContext)?.labelId}
      data-dates=""
      data-size={size}
      data-invalid={isWrong || isInvalid(wired['aria-invalid']) || undefined}
      data-disabled={isDisabled || undefined}
      aria-disabled={isDisabled || undefined}
      data-readonly={readOnly || undefined}
      onMouseDown={focusParts}
      {...rest}
      onKeyDown={popup.onKeyDown}
      ref={rootRef}
      aria-invalid={undefined}
    >
      <RangeHalf
        side="start"
        value={ends.start}
        resetTo={resetTo?.start}
        onValueChange={(iso, details) => setEnd('start', iso, details)}
        name={startName}
        problemOf={problem}
        {...half}
      />
      <RangeHalf
        side="end"
        value={ends.end}
        resetTo={resetTo?.end}
        onValueChange={(iso, details) => setEnd('end', iso, details)}
        name={endName}
        problemOf={(iso) => order || problem(iso)}
        {...half}
      />
      <Picker
        {...popup.picker}
        label={
          range ? message('date-range.change', { dates: wordsOf(range, locale, system) }) : message('date-range.open')
        }
        name={message('date-range.open')}
      >
        <RangeCalendar {...view} value={range} onValueChange={(next, { event }) => next && choose(next, event)} />
        {presets ? <RangePresets {...view} presets={presets} system={system} choose={choose} /> : null}
      </Picker>
    </Root>
  );
}

const useDateModel = (locale: string, system: CalendarSystem) =>
  useMemo(() => dateModel(locale, system), [locale, system]);

/** Both days as people write a period: November 10 – 18, 2026. */
function wordsOf({ start, end }: DateRange, locale: string, system: CalendarSystem): string {
  const format = dateFormat(locale, system, { dateStyle: 'long' });
  return plainSpaces(format.formatRange(new Date(start), new Date(end)));
}
