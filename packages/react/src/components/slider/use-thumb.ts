'use client';
import { useRef, type ChangeEvent, type KeyboardEvent } from 'react';
import { setNativeValue } from '../../internal/native-value.js';
import type { SliderChangeReason } from './Slider.props.js';
import { keyValue, type Scale } from './slider-values.js';

/**
 * The handlers of one thumb. A key sets the value of the native control as a person does, so the form and the page get it
 * by its own events.
 *
 * @param limits the values that the thumb can have
 */
export function useThumb(
  scale: Scale,
  limits: { readonly min: number; readonly max: number },
  onValue: (value: number, reason: SliderChangeReason, event: Event) => void,
) {
  const reason = useRef<SliderChangeReason>('input-change');
  const within = (value: number) => Math.min(Math.max(value, limits.min), limits.max);
  const set = (input: HTMLInputElement, value: number, why: SliderChangeReason) => {
    const next = String(within(value));
    if (next === input.value) return;
    reason.current = why;
    setNativeValue(input, next);
    reason.current = 'input-change';
  };
  return {
    set,
    onChange: ({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      const value = within(currentTarget.valueAsNumber);
      if (value !== currentTarget.valueAsNumber) currentTarget.value = String(value);
      onValue(value, reason.current, nativeEvent);
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const { currentTarget: input } = event;
      // The line of a vertical slider has a direction of its own.
      const isRtl = getComputedStyle(input.parentElement!).direction === 'rtl';
      const value = keyValue(event.key, input.valueAsNumber, isRtl, scale);
      if (value === undefined) return;
      event.preventDefault();
      set(input, value, 'keyboard');
    },
    /** A key is released: the native control would report the end of a change. */
    onKeyUp: (event: KeyboardEvent<HTMLInputElement>) => {
      if (/^(Arrow|Page|Home|End)/.test(event.key))
        event.currentTarget.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}
