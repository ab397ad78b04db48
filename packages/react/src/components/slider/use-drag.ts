'use client';
import { useRef, type PointerEvent } from 'react';
import type { RangeSliderValue, SliderOrientation } from './Slider.props.js';
import { onScale, type Scale } from './slider-values.js';

interface Drag {
  readonly scale: Scale;
  readonly value: RangeSliderValue;
  readonly orientation: SliderOrientation | undefined;
  readonly disabled: boolean;
  readonly set: (input: HTMLInputElement, index: 0 | 1, value: number) => void;
}

/**
 * Moves the nearer of two thumbs by pointer: two native sliders cover each other, and only one of them could be pressed.
 * @returns handlers of the rail, which contains the line and two inputs
 */
export function useDrag({ scale, value, orientation, disabled, set }: Drag) {
  const dragged = useRef<0 | 1>(null);
  const move = (event: PointerEvent<HTMLElement>, index: 0 | 1) => {
    const input = event.currentTarget.querySelectorAll('input')[index]!;
    set(input, index, valueAt(event, scale, orientation));
    return input;
  };
  const end = () => {
    dragged.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (disabled || event.button !== 0 || event.defaultPrevented) return;
      const index = nearer(valueAt(event, scale, orientation), value, scale);
      dragged.current = index;
      event.currentTarget.setPointerCapture(event.pointerId);
      move(event, index).focus({ preventScroll: true });
      // Otherwise the press would take the focus away again.
      event.preventDefault();
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (dragged.current !== null) move(event, dragged.current);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const { current } = dragged;
      if (current === null) return;
      const input = event.currentTarget.querySelectorAll('input')[current]!;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      end();
    },
    onPointerCancel: end,
  };
}

/** The value below a pointer. The line begins and ends at the centres of the outermost thumbs. */
function valueAt(event: PointerEvent<HTMLElement>, scale: Scale, orientation: SliderOrientation | undefined): number {
  const line = event.currentTarget.querySelector('svg')!.getBoundingClientRect();
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const along = (event.clientX - line.left) / line.width;
  const share = orientation === 'vertical' ? (line.bottom - event.clientY) / line.height : isRtl ? 1 - along : along;
  return onScale(scale.min + share * (scale.max - scale.min), scale);
}

/** Of two thumbs in one place, the one that can move. */
function nearer(at: number, [start, end]: RangeSliderValue, { max }: Scale): 0 | 1 {
  if (start === end) return at < start || start === max ? 0 : 1;
  return Math.abs(at - start) <= Math.abs(at - end) ? 0 : 1;
}
