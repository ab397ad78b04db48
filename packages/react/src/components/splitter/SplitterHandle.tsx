'use client';
import { splitterMessages } from '@wusum/contract/messages/splitter';
import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { arrowStep } from '../../internal/roving.js';
import { useMessages } from '../../internal/use-messages.js';
import { useSplitter, type SplitterContextValue } from './splitter-context.js';
import type { SplitterHandleProps } from './Splitter.props.js';
import { Handle } from './Splitter.styles.js';

/** How many steps the page keys move the handle. */
const PAGE = 4;

/**
 * The handle between the panes. Renders one `<div role="separator">`: its value is the size of the first pane. Arrow keys
 * follow the reading direction, Home and End go to the limits, Enter makes the first pane as small as it can be and brings
 * its size back, and so does a double click for the size at first.
 */
export function SplitterHandle(props: SplitterHandleProps) {
  const splitter = useSplitter('Handle');
  const { value, initial, min, max, orientation, disabled, id, setValue } = splitter;
  const message = useMessages(splitterMessages);
  const drag = useDrag(splitter);
  const onKeyDown = useKeys(splitter);
  const reset = ({ nativeEvent: event }: MouseEvent) => {
    if (!disabled) setValue(initial, { reason: 'trigger-press', event });
  };
  return (
    <Handle
      role="separator"
      tabIndex={disabled ? undefined : 0}
      aria-label={props['aria-labelledby'] === undefined ? message('splitter.name') : undefined}
      // Panes next to each other have an upright line between them.
      aria-orientation={orientation === 'horizontal' ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-controls={id}
      aria-disabled={disabled || undefined}
      {...props}
      onKeyDown={composeHandlers(props.onKeyDown, onKeyDown)}
      onPointerDown={composeHandlers(props.onPointerDown, drag.onPointerDown)}
      onPointerMove={composeHandlers(props.onPointerMove, drag.onPointerMove)}
      onPointerUp={composeHandlers(props.onPointerUp, drag.onPointerUp)}
      onPointerCancel={composeHandlers(props.onPointerCancel, drag.onPointerUp)}
      onDoubleClick={composeHandlers(props.onDoubleClick, reset)}
    />
  );
}

function useDrag({ root, orientation, disabled, setValue }: SplitterContextValue) {
  /** The distance from the pointer to the start edge of the handle, while it is moved. */
  const grip = useRef<number>(undefined);
  const isRow = orientation === 'horizontal';
  /** How far the pointer is from the start of the splitter, in reading direction. */
  const distance = ({ clientX, clientY }: PointerEvent, box: DOMRect, node: Element) => {
    if (!isRow) return clientY - box.top;
    return getComputedStyle(node).direction === 'rtl' ? box.right - clientX : clientX - box.left;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const { currentTarget: handle, pointerId, button, nativeEvent } = event;
      const { current: node } = root;
      if (disabled || button !== 0 || !node) return;
      const [box, own] = [node.getBoundingClientRect(), handle.getBoundingClientRect()];
      const isRtl = getComputedStyle(node).direction === 'rtl';
      const start = isRow ? (isRtl ? box.right - own.right : own.left - box.left) : own.top - box.top;
      grip.current = distance(event, box, node) - start;
      node.toggleAttribute('data-dragging', true);
      // The pointer may be over a frame or outside of the window.
      if (nativeEvent.isTrusted) handle.setPointerCapture(pointerId);
      // No selection of text; focus is on the handle all the same.
      event.preventDefault();
      handle.focus({ preventScroll: true });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { current: node } = root;
      if (grip.current === undefined || !node) return;
      const { currentTarget: handle, nativeEvent } = event;
      const box = node.getBoundingClientRect();
      const space = isRow ? box.width - handle.offsetWidth : box.height - handle.offsetHeight;
      const start = distance(event, box, node) - grip.current;
      if (space > 0) setValue((start / space) * 100, { reason: 'drag', event: nativeEvent });
    },
    onPointerUp: () => {
      grip.current = undefined;
      root.current?.toggleAttribute('data-dragging', false);
    },
  };
}

function useKeys({ value, initial, min, max, step, orientation, disabled, setValue }: SplitterContextValue) {
  const before = useRef<number>(undefined);
  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget: handle, nativeEvent } = event;
    if (disabled || event.target !== handle || event.ctrlKey || event.altKey || event.metaKey) return;
    const isRtl = getComputedStyle(handle).direction === 'rtl';
    const arrow = arrowStep(key, isRtl, orientation);
    const targets: Readonly<Record<string, number>> = {
      Home: min,
      End: max,
      PageUp: value - PAGE * step,
      PageDown: value + PAGE * step,
      Enter: value > min ? min : (before.current ?? initial),
    };
    const next = targets[key] ?? (arrow === 0 ? undefined : value + arrow * step);
    if (next === undefined) return;
    if (key === 'Enter' && value > min) before.current = value;
    setValue(next, { reason: 'keyboard', event: nativeEvent });
    event.preventDefault();
  };
}
