'use client';
import { numberMessages } from '@wusum/contract/messages/number';
import { useMessages } from '../../internal/use-messages.js';
import { Step } from './NumberField.styles.js';
import type { NumberActions } from './use-number.js';
import { useHold } from './use-hold.js';

interface StepperProps {
  readonly by: 1 | -1;
  readonly state: NumberActions;
  /** The largest value, or the smallest one with `by={-1}`. */
  readonly limit: number | undefined;
  readonly disabled: boolean;
  /** The id of the input. */
  readonly controls: string | undefined;
}

/** A button that changes the value, faster while it is held. By keyboard the arrow keys do it: it is no tab stop. */
export function Stepper({ by, state, limit, disabled, controls }: StepperProps) {
  const message = useMessages(numberMessages);
  const isLast = limit !== undefined && state.value !== null && (limit - state.value) * by <= 0;
  const hold = useHold((event) => {
    if (isLast || disabled) return false;
    const next = state.step(by, 'trigger-press', event);
    return limit === undefined || (limit - next) * by > 0;
  });
  return (
    <Step
      type="button"
      tabIndex={-1}
      aria-label={message(by > 0 ? 'number.increase' : 'number.decrease')}
      aria-controls={controls}
      data-by={by > 0 ? 'more' : 'less'}
      disabled={disabled || isLast}
      {...hold}
    />
  );
}
