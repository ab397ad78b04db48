'use client';

import { useState, type MouseEvent } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import type { DateRange, RangeCalendarProps } from './Calendar.props.js';
import { CalendarFrame } from './CalendarFrame.js';
import type { DayState } from './CalendarView.js';

/** Two days in their order. ISO dates sort as text. */
const inOrder = (a: string, b: string): DateRange => (a <= b ? { start: a, end: b } : { start: b, end: a });

/**
 * A calendar in which the first and the last day are chosen. Renders one `<div role="group">`. The first press starts the
 * range, the second one ends it; Escape between them gives it up.
 *
 * Use it for a stay, a period, an absence.
 * Do not use it for one day (`Calendar`).
 */
export function RangeCalendar({ value, defaultValue = null, onValueChange, ...rest }: RangeCalendarProps) {
  const [range, setRange] = useControlled(value, defaultValue, onValueChange);
  const [started, setStarted] = useState<string>();
  const [hovered, setHovered] = useState<string>();
  const shown = started === undefined ? range : inOrder(started, hovered ?? started);
  const pick = (iso: string, { nativeEvent }: MouseEvent) => {
    setHovered(undefined);
    if (started === undefined) return setStarted(iso);
    setStarted(undefined);
    setRange(inOrder(started, iso), { reason: 'item-press', event: nativeEvent });
  };
  return (
    <CalendarFrame
      {...rest}
      isMultiple
      shown={range?.start}
      stateOf={(iso) => stateIn(shown, iso)}
      onPick={pick}
      onHover={started === undefined ? undefined : setHovered}
      onKeyDown={(event) => {
        rest.onKeyDown?.(event);
        if (event.key !== 'Escape' || started === undefined || event.defaultPrevented) return;
        event.preventDefault();
        setStarted(undefined);
      }}
    />
  );
}

function stateIn(range: DateRange | null, iso: string): DayState {
  if (!range || iso < range.start || iso > range.end) return { isSelected: false };
  if (range.start === range.end) return { isSelected: true, range: 'single' };
  return { isSelected: true, range: iso === range.start ? 'start' : iso === range.end ? 'end' : 'middle' };
}
