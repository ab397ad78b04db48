'use client';
import { dataTableMessages } from '@wusum/contract/messages/data-table';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { arrowStep } from '../../internal/roving.js';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import { Handle } from './DataTable.styles.js';
import { remOf } from './use-column-widths.js';

/** How far one key moves the edge, in rem. */
const STEP = 1;
const MAX_WIDTH = 60;

interface ResizeHandleProps {
  readonly header: string;
  /** The edge of the column that moves. */
  readonly edge: 'start' | 'end';
  /** In rem. */
  readonly width: number;
  readonly minWidth: number;
  /** `undefined` gives the column its own width again. */
  readonly onResize: (width: number | undefined, details: { reason: 'drag' | 'keyboard'; event: Event }) => void;
}

/**
 * Moves the edge of a column: by pointer, and with the arrow keys in reading direction. Home makes the column as narrow as
 * it may be; Enter and a double click give it its own width; Escape ends a drag and gives it the width from before.
 * Renders one `<span role="separator">`.
 */
export function ResizeHandle({ header, edge, width, minWidth, onResize }: ResizeHandleProps) {
  const message = useMessages(dataTableMessages);
  const digits = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1 });
  const drag = useRef<{ readonly x: number; readonly from: number; readonly shown: number } | null>(null);
  const set = (next: number, reason: 'drag' | 'keyboard', { nativeEvent: event }: { nativeEvent: Event }) => {
    const limited = Math.min(Math.max(next, minWidth), MAX_WIDTH);
    if (limited !== width) onResize(limited, { reason, event });
  };
  const down = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, from: width, shown: shownWidth(event.currentTarget) };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    const { currentTarget: handle } = event;
    const moved = (event.clientX - drag.current.x) * outwards(handle, edge);
    set(drag.current.shown + moved / remOf(handle), 'drag', event);
  };
  const end = () => (drag.current = null);
  const key = (event: KeyboardEvent<HTMLElement>) => {
    const { currentTarget: handle } = event;
    if (event.key === 'Escape' && drag.current) set(drag.current.from, 'keyboard', event);
    else if (event.key === 'Home') set(minWidth, 'keyboard', event);
    else if (event.key === 'Enter') onResize(undefined, { reason: 'keyboard', event: event.nativeEvent });
    else {
      const step = arrowStep(event.key, isRtl(handle)) * (edge === 'end' ? 1 : -1);
      if (step === 0) return;
      set(shownWidth(handle) + step * STEP, 'keyboard', event);
    }
    end();
    event.preventDefault();
  };
  return (
    <Handle
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={message('data-table.width', { name: header })}
      aria-valuenow={Math.round(width * 10) / 10}
      aria-valuemin={minWidth}
      aria-valuemax={MAX_WIDTH}
      aria-valuetext={digits.format(width)}
      data-edge={edge === 'start' ? edge : undefined}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={({ nativeEvent: event }) => onResize(undefined, { reason: 'drag', event })}
      onKeyDown={key}
    />
  );
}

const isRtl = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

/** 1 where a movement to the right makes the column wider, else −1. */
const outwards = (handle: Element, edge: 'start' | 'end'): number => (isRtl(handle) === (edge === 'end') ? -1 : 1);

/** The width that the column has on the page, which is more than its own one in a wide table. In rem. */
const shownWidth = (handle: Element): number => handle.parentElement!.getBoundingClientRect().width / remOf(handle);
