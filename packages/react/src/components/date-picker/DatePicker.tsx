'use client';

import { datePickerMessages } from '@wusum/contract/messages/date-picker';
import { useContext, useMemo } from 'react';
import { systemOf } from '../../internal/date-format.js';
import { formatDate, readDate } from '../../internal/dates.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import { useToday } from '../../internal/use-today.js';
import { CalendarFrame } from '../calendar/CalendarFrame.js';
import { SegmentedControl } from '../date-field/SegmentedControl.js';
import { dateModel } from '../date-field/segments.js';
import { FieldContext } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import type { DatePickerProps } from './DatePicker.props.js';
import { DatePresets } from './DatePresets.js';
import { isBlockedDay, readPreset } from './named-days.js';
import { Picker } from './Picker.js';
import { problemOf, usePicker } from './use-picker.js';

/**
 * A date that is typed in parts or chosen in a calendar. Renders one `<div role="group">` of inputs and a button; with
 * `label`, `description` or `error` a `Field` around it; while the calendar is open, a dialog in the group, shown in the top
 * layer. Alt+Down opens it, a day, Escape and a press outside close it. The form sends an ISO date, in every calendar.
 *
 * Use it for a date near today: a meeting, a deadline.
 * Do not use it for a date that people know by heart (`DateField`), nor for a period (`DateRangePicker`).
 */
export function DatePicker(props: DatePickerProps) {
  return inField(Control, props);
}

function Control({ value, defaultValue = '', onValueChange, open, defaultOpen, ...props }: DatePickerProps) {
  const { onOpenChange, calendar, unavailable, months, today, defaultMonth, firstDayOfWeek, presets, ...rest } = props;
  const { min, max, readOnly, onKeyDown } = rest;
  const locale = useLocale();
  const message = useMessages(datePickerMessages);
  const system = systemOf(calendar, locale);
  const [iso, setIso] = useControlled(value, defaultValue, onValueChange);
  const disabled = useContext(FieldContext)?.disabled || rest.disabled;
  const date = readDate(iso, system);
  const label = date
    ? message('date-picker.change', { date: formatDate(date, locale, { dateStyle: 'full' }) })
    : message('date-picker.open');
  const isFixed = disabled || readOnly;
  const popup = usePicker({ open, defaultOpen, onOpenChange, isFixed, onKeyDown });
  const choose = (next: string, event: Event) => popup.choose(event, (details) => setIso(next, details));
  return (
    <SegmentedControl
      {...rest}
      value={iso}
      resetTo={value === undefined ? defaultValue : undefined}
      onValueChange={setIso}
      onKeyDown={popup.onKeyDown}
      model={useMemo(() => dateModel(locale, system), [locale, system])}
      problemOf={(each) => problemOf(unavailable?.(each), message('date-picker.unavailable'))}
      end={
        <Picker {...popup.picker} label={label} name={message('date-picker.open')}>
          <CalendarFrame
            shown={iso}
            stateOf={(each) => ({ isSelected: each === iso })}
            onPick={(next, { nativeEvent }) => choose(next, nativeEvent)}
            {...{ min, max, unavailable, calendar, months, today, defaultMonth, firstDayOfWeek }}
          />
          {presets ? <DayPresets {...{ presets, today, min, max, unavailable, choose }} /> : null}
        </Picker>
      }
    />
  );
}

interface DayPresetsProps extends Pick<DatePickerProps, 'today' | 'min' | 'max' | 'unavailable'> {
  readonly presets: NonNullable<DatePickerProps['presets']>;
  readonly choose: (iso: string, event: Event) => void;
}

function DayPresets({ presets, today: given, min, max, unavailable, choose }: DayPresetsProps) {
  const locale = useLocale();
  const today = useToday(given);
  if (today === undefined) return null;
  const buttons = presets.map((preset) => {
    const { label, value } = readPreset(preset, today, locale);
    return {
      label,
      isBlocked: isBlockedDay(value, { min, max, unavailable }),
      onPress: ({ nativeEvent }: { nativeEvent: Event }) => choose(value, nativeEvent),
    };
  });
  return <DatePresets presets={buttons} />;
}
