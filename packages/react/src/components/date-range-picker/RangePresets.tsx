'use client';

import type { CalendarSystem } from '../../internal/date-format.js';
import { useLocale } from '../../internal/use-locale.js';
import { useToday } from '../../internal/use-today.js';
import type { DateRange } from '../calendar/Calendar.props.js';
import { useRegionLocale } from '../calendar/use-calendar.js';
import { DatePresets } from '../date-picker/DatePresets.js';
import { isBlockedDay } from '../date-picker/named-days.js';
import type { DateRangePickerProps } from './DateRangePicker.props.js';
import { cutRange, readRangePreset } from './named-ranges.js';

interface RangePresetsProps extends Pick<
  DateRangePickerProps,
  'today' | 'min' | 'max' | 'unavailable' | 'firstDayOfWeek'
> {
  readonly presets: NonNullable<DateRangePickerProps['presets']>;
  readonly system: CalendarSystem;
  readonly choose: (range: DateRange, event: Event) => void;
}

export function RangePresets({ presets, system, choose, today: given, min, max, ...view }: RangePresetsProps) {
  const { unavailable, firstDayOfWeek: firstDay } = view;
  const locale = useLocale();
  const region = useRegionLocale(locale);
  const today = useToday(given);
  if (today === undefined) return null;
  const buttons = presets.map((preset) => {
    const { label, value } = readRangePreset(preset, { today, locale, region, system, firstDay });
    const range = cutRange(value, min, max);
    const limits = { min, max, unavailable };
    return {
      label,
      isBlocked: !range || isBlockedDay(range.start, limits) || isBlockedDay(range.end, limits),
      onPress: ({ nativeEvent }: { nativeEvent: Event }) => range && choose(range, nativeEvent),
    };
  });
  return <DatePresets presets={buttons} />;
}
