import { useCallback, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

/** Lists up to this number of rows are rendered whole. */
const SMALL = 100;
/** Rows that a long list renders at first, also on a server. */
const FIRST = 30;
/** Rows that are rendered before and after those in view. */
const MORE = 10;
/** The height of a row that was not measured yet, in pixels, until one is. */
const GUESS = 40;

/** Rows from `start` up to, and without, `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

export interface ListWindow {
  /** The rows to render, in order. Between them are spacers. */
  readonly ranges: readonly RowRange[];
  /** Whether not all rows are rendered: each then needs its position and the number of all. */
  readonly isPart: boolean;
  /**
   * Renders a row and scrolls it into view. It stays rendered until another one is shown. In an event it is there when the
   * function returns; in an effect (`isLater`) after the next render.
   */
  readonly show: (row: number, isLater?: boolean) => void;
}

interface Heights {
  /** Of how many rows. */
  readonly of: number;
  readonly known: (number | undefined)[];
  sum: number;
  count: number;
}

const newHeights = (of: number, average: number): Heights => ({ of, known: [], sum: average, count: 1 });

/**
 * Renders of a long list only the rows in view: the one helper of all lists. A row is an element with `data-row` (its
 * index); an element with `data-rows="start end"` takes the place of the rows that are not rendered. Heights are measured,
 * so rows may have several. Spacers are sized in an effect: the markup of a server has no inline style.
 * @param list the element that scrolls
 * @param count the number of rows
 */
export function useWindow(list: RefObject<HTMLElement | null>, count: number): ListWindow {
  const isPart = count > SMALL;
  const heights = useRef(newHeights(count, GUESS));
  /** The row to scroll to when it is rendered. */
  const wanted = useRef(-1);
  const [view, setView] = useState<View>({ start: 0, end: FIRST, kept: -1 });
  const update = useCallback(
    (node: HTMLElement, kept?: number) => {
      const range = inView(node, heights.current, count);
      setView((last) => {
        const next = { ...range, kept: kept ?? last.kept };
        return isSame(last, next) ? last : next;
      });
    },
    [count],
  );
  // After each render: what is new is measured.
  useBrowserLayoutEffect(() => {
    const { current: node } = list;
    if (!node || !isPart) return;
    if (heights.current.of !== count) heights.current = newHeights(count, averageOf(heights.current));
    // First: without their height the list is short, and the layout that measuring asks for would scroll it back.
    setSpacers(node, heights.current);
    const isNew = measure(node, heights.current);
    setSpacers(node, heights.current);
    // Again while rows before it are measured for the first time, and it moves.
    const row = rowOf(node, wanted.current);
    row?.scrollIntoView({ block: 'nearest' });
    if (row && !isNew) wanted.current = -1;
  });
  useBrowserLayoutEffect(() => {
    const { current: node } = list;
    if (!node || !isPart) return;
    // Another list: no row was shown in it.
    update(node, -1);
    const follow = () => update(node);
    const forget = () => {
      wanted.current = -1;
    };
    node.addEventListener('scroll', follow, { passive: true });
    // A person scrolls.
    for (const type of ['wheel', 'touchmove', 'pointerdown']) node.addEventListener(type, forget, { passive: true });
    const observer = new ResizeObserver(follow);
    observer.observe(node);
    return () => {
      node.removeEventListener('scroll', follow);
      for (const type of ['wheel', 'touchmove', 'pointerdown']) node.removeEventListener(type, forget);
      observer.disconnect();
    };
  }, [list, isPart, update]);

  const show = (row: number, isLater = false) => {
    const { current: node } = list;
    if (!node) return;
    if (!isPart) return rowOf(node, row)?.scrollIntoView({ block: 'nearest' });
    if (!rowOf(node, row)) scrollNear(node, heights.current, row);
    wanted.current = row;
    if (isLater) update(node, row);
    else flushSync(() => update(node, row));
    // It may have been rendered before.
    rowOf(node, row)?.scrollIntoView({ block: 'nearest' });
  };
  return { ranges: isPart ? rangesOf(view, count) : [{ start: 0, end: count }], isPart, show };
}

/** The rendered element of a row. */
export function rowOf(list: Element, row: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-row="${row}"]`);
}

interface View extends RowRange {
  /** The row that was shown last; −1 for none. */
  readonly kept: number;
}

const isSame = (one: View, other: View) =>
  one.start === other.start && one.end === other.end && one.kept === other.kept;

/** Scrolls so that a row which is not rendered will be in the middle. */
function scrollNear(list: HTMLElement, heights: Heights, row: number): void {
  list.scrollTop = offsetOf(heights, row) - list.clientHeight / 2;
}

const averageOf = ({ sum, count }: Heights) => sum / count;

/** The height of the rows before `end`, from `start` on. */
function offsetOf(heights: Heights, end: number, start = 0): number {
  const average = averageOf(heights);
  let offset = 0;
  for (let row = start; row < end; row++) offset += heights.known[row] ?? average;
  return offset;
}

/** The rows in view, and some more. */
function inView(list: HTMLElement, heights: Heights, count: number): RowRange {
  const average = averageOf(heights);
  const { scrollTop, clientHeight } = list;
  let row = 0;
  let offset = 0;
  const skip = (until: number) => {
    while (row < count && offset < until) offset += heights.known[row++] ?? average;
    return row;
  };
  const first = skip(scrollTop);
  const last = skip(scrollTop + clientHeight);
  return { start: Math.max(0, first - MORE), end: Math.min(count, Math.max(last + MORE, first + FIRST)) };
}

/** @returns whether a height was not known */
function measure(list: HTMLElement, heights: Heights): boolean {
  let isNew = false;
  for (const element of list.querySelectorAll<HTMLElement>('[data-row]')) {
    const row = Number(element.dataset.row);
    const { height } = element.getBoundingClientRect();
    const known = heights.known[row];
    if (height === 0 || known === height) continue;
    if (known === undefined) heights.count += 1;
    heights.sum += height - (known ?? 0);
    heights.known[row] = height;
    isNew = true;
  }
  return isNew;
}

function setSpacers(list: HTMLElement, heights: Heights): void {
  for (const spacer of list.querySelectorAll<HTMLElement>('[data-rows]')) {
    const [start, end] = spacer.dataset.rows!.split(' ').map(Number);
    spacer.style.blockSize = `${offsetOf(heights, end!, start)}px`;
  }
}

/** The rows in view, and the one that was shown last, where it is. */
function rangesOf(view: View, count: number): RowRange[] {
  const end = Math.min(view.end, count);
  const start = Math.max(0, Math.min(view.start, end - FIRST));
  const { kept } = view;
  const main = { start, end };
  if (kept < 0 || kept >= count || (kept >= start && kept < end)) return [main];
  const one = { start: kept, end: kept + 1 };
  return kept < start ? [one, main] : [main, one];
}
