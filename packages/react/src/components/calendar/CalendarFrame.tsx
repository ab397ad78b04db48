'use client';

import type { ComponentProps, MouseEvent } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import type { CalendarViewProps } from './Calendar.props.js';
import { Months, Root } from './Calendar.styles.js';
import { CalendarHeader } from './CalendarHeader.js';
import { CalendarMonth, type DayState } from './CalendarView.js';
import { useCalendar } from './use-calendar.js';

interface FrameProps extends CalendarViewProps, Omit<ComponentProps<'div'>, 'children' | 'defaultValue'> {
  /** The day whose month is shown first. */
  readonly shown: string | undefined;
  readonly stateOf: (iso: string) => DayState;
  readonly onPick: (iso: string, event: MouseEvent) => void;
  readonly onHover?: ((iso: string) => void) | undefined;
  readonly isMultiple?: boolean;
}

/** The calendar without a value of its own: header and months. */
export function CalendarFrame({ shown, stateOf, onPick, onHover, isMultiple = false, ...props }: FrameProps) {
  const { min, max, unavailable, calendar, months, today, defaultMonth, firstDayOfWeek, ...more } = props;
  const { readOnly, disabled, ref, ...rest } = more;
  const view = { min, max, calendar, months, today, defaultMonth, firstDayOfWeek, disabled };
  const state = useCalendar(view, shown);
  const rootRef = useComposedRefs(state.grid, ref);
  return (
    <Root role="group" data-pending={state.isPending || undefined} {...rest} ref={rootRef}>
      <CalendarHeader {...{ state, disabled }} />
      <Months>
        {Array.from({ length: state.months }, (_, index) => (
          <CalendarMonth
            key={index}
            month={state.first.add({ months: index })}
            {...{ state, stateOf, onPick, onHover, unavailable, disabled, readOnly, isMultiple }}
          />
        ))}
      </Months>
    </Root>
  );
}
