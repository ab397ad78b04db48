'use client';

import { useControlled } from '../../internal/use-controlled.js';
import type { CalendarProps } from './Calendar.props.js';
import { CalendarFrame } from './CalendarFrame.js';

/**
 * A month of days, one of which is chosen. Renders one `<div role="group">` with a grid for each month. The arrow keys move
 * by day and week as it is seen, Home and End within the week, Page Up and Page Down by month, with Shift by year.
 *
 * Use it where people choose a day near today, and need to see the week around it.
 * Do not use it in a form (`DatePicker`), nor for a date that people know by heart, such as a birthday (`DateField`).
 */
export function Calendar({ value, defaultValue = '', onValueChange, ...rest }: CalendarProps) {
  const [chosen, setChosen] = useControlled(value, defaultValue, onValueChange);
  return (
    <CalendarFrame
      {...rest}
      shown={chosen}
      stateOf={(iso) => ({ isSelected: iso === chosen })}
      onPick={(iso, { nativeEvent }) => setChosen(iso, { reason: 'item-press', event: nativeEvent })}
    />
  );
}
