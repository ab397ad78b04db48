import type { RefObject } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { columnWidths, offsetsOf } from './column-widths.js';
import type { DataTableColumn, DataTableWidths } from './DataTable.props.js';

export const WIDTH = 10;
export const MIN_WIDTH = 4;
/** Of a column of checkboxes or buttons. */
export const CONTROL_WIDTH = 3.25;

/** A column of the table: of data, or of controls. */
export interface Place {
  readonly id: string;
  /** In rem. */
  readonly width: number;
  readonly isFixed: boolean;
  readonly pin: 'start' | 'end' | undefined;
}

/** All columns in order: those of controls first. They stay in view with the columns at the start. */
export function placesOf<Row>(
  columns: readonly DataTableColumn<Row>[],
  widths: DataTableWidths,
  controls: readonly string[],
): Place[] {
  const pin = columns[0]?.pin === 'start' ? 'start' : undefined;
  return [
    ...controls.map((id): Place => ({ id, width: CONTROL_WIDTH, isFixed: true, pin })),
    ...columns.map((column): Place => {
      const own = widths[column.id];
      const width = Math.max(own ?? column.width ?? WIDTH, column.minWidth ?? MIN_WIDTH);
      return { id: column.id, width, isFixed: own !== undefined, pin: column.pin };
    }),
  ];
}

/** A rem of the page, in pixels. */
export const remOf = (element: Element): number =>
  Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize);

/**
 * Sets the widths of the columns, and how far those that stay in view are from their edge. By the style sheet's object
 * model, after the first paint: the markup of a server has the widths as attributes.
 */
export function useColumnWidths(table: RefObject<HTMLTableElement | null>, places: readonly Place[]): void {
  useBrowserLayoutEffect(() => {
    const node = table.current;
    if (!node) return undefined;
    const box = node.parentElement!;
    let space = box.clientWidth;
    setWidths(node, places, space);
    let frame = 0;
    const observer = new ResizeObserver(() => {
      if (box.clientWidth === space) return;
      space = box.clientWidth;
      // In the next frame: other widths change the height of the box that is observed.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setWidths(node, places, space));
    });
    observer.observe(box);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [table, places]);
}

function setWidths(table: HTMLTableElement, places: readonly Place[], space: number): void {
  const rem = remOf(table);
  const sized = places.map(({ width, isFixed }) => ({ width: width * rem, isFixed }));
  const widths = columnWidths(sized, space);
  [...table.querySelectorAll<HTMLElement>('colgroup > col')].forEach((col, index) => {
    col.style.width = `${widths[index]}px`;
  });
  table.style.setProperty('--ws-data-table-space', `${space}px`);
  const starts = widths.filter((_, index) => places[index]!.pin === 'start');
  const ends = widths.filter((_, index) => places[index]!.pin === 'end').toReversed();
  for (const [edge, each] of [
    ['start', starts],
    ['end', ends],
  ] as const)
    offsetsOf(each).forEach((offset, index) =>
      table.style.setProperty(`--ws-data-table-${edge}-${index}`, `${offset}px`),
    );
}

/** The attributes of a cell in a column that stays in view: the edge, and how many columns are between it and the edge. */
export function pinsOf(places: readonly Place[]): readonly PinAttributes[] {
  const starts = places.filter(({ pin }) => pin === 'start').length;
  const firstEnd = places.findIndex(({ pin }) => pin === 'end');
  return places.map(({ pin }, index) => {
    if (!pin) return {};
    const at = pin === 'start' ? index : places.length - 1 - index;
    const isLast = pin === 'start' ? index === starts - 1 : index === firstEnd;
    return { 'data-pin': pin, 'data-pin-at': at, 'data-pin-last': isLast ? '' : undefined };
  });
}

export interface PinAttributes {
  readonly 'data-pin'?: 'start' | 'end';
  readonly 'data-pin-at'?: number;
  readonly 'data-pin-last'?: '' | undefined;
}
