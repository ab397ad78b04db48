'use client';

import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { partsOf, rowsAround, storiesFrom, type WallPart } from './wall-parts.js';

/** Up to so many stories, all are in the document: the search of the browser finds them, too. */
const WHOLE = 48;
/** Rows before and after those in view: focus moves to the next row before the page scrolls. */
const OVERSCAN = 3;
/** The height of a row before one is measured, in pixels. */
const ESTIMATE = 360;

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** How the list is laid out: columns that the style sheet made, and the place of the list in the page. */
interface Layout {
  readonly columns: number;
  readonly top: number;
}

/**
 * Which stories are in the document: rows in view, some around them, and those around the one with focus, which would lose
 * it, and its neighbours. `measure` is the ref of the first story of each row.
 *
 * @param ids of all stories, in reading order
 */
export function useWallRows(list: RefObject<HTMLUListElement | null>, ids: readonly string[]) {
  const isLarge = ids.length > WHOLE;
  const layout = useLayout(list, isLarge);
  const focused = useFocusedStory(list, isLarge);
  const isPrinting = usePrinting(isLarge);
  const columns = layout?.columns ?? 1;
  const isOn = isLarge && layout !== undefined && !isPrinting;
  // React Compiler leaves this hook as it is.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: isOn ? Math.ceil(ids.length / columns) : 0,
    estimateSize: () => ESTIMATE,
    // Rows with other columns have other heights.
    getItemKey: (row) => `${columns} ${ids[row * columns]}`,
    overscan: OVERSCAN,
    scrollMargin: layout?.top ?? 0,
    rangeExtractor: (range: Range) =>
      rowsAround(defaultRangeExtractor(range), focused < 0 ? -1 : Math.floor(focused / columns), range.count),
    useFlushSync: false,
  });
  const found = virtualizer.getVirtualItems();
  if (!isOn || found.length === 0) {
    const count = isLarge && !isPrinting ? WHOLE : ids.length;
    const parts: WallPart[] = storiesFrom(0, count, columns);
    return { parts, measure: undefined };
  }
  const start = virtualizer.options.scrollMargin;
  const end = start + virtualizer.getTotalSize();
  return { parts: partsOf(found, { start, end, columns, count: ids.length }), measure: virtualizer.measureElement };
}

/** The columns are those of the style sheet; they and the place of the list change with the sizes around it. */
function useLayout(list: RefObject<HTMLElement | null>, active: boolean): Layout | undefined {
  const [layout, setLayout] = useState<Layout>();
  useBrowserLayoutEffect(() => {
    const node = list.current;
    if (!node || !active) return undefined;
    const read = () => {
      const columns = getComputedStyle(node).gridTemplateColumns.split(' ').length;
      const top = Math.round(node.getBoundingClientRect().top + window.scrollY);
      setLayout((last) => (last?.columns === columns && last.top === top ? last : { columns, top }));
    };
    const observer = new ResizeObserver(read);
    observer.observe(node);
    observer.observe(document.body);
    read();
    return () => observer.disconnect();
  }, [list, active]);
  return active ? layout : undefined;
}

/** @returns the index of the story that focus is in, or -1 */
function useFocusedStory(list: RefObject<HTMLElement | null>, active: boolean): number {
  const [focused, setFocused] = useState(-1);
  useBrowserLayoutEffect(() => {
    const node = list.current;
    if (!node || !active) return undefined;
    // What gets focus next is known before the old element loses it: its row must not leave the document in between.
    const follow = ({ type, target, relatedTarget }: FocusEvent) => {
      const next = (type === 'focusin' ? target : relatedTarget) as Element | null;
      const item = next && node.contains(next) ? next.closest<HTMLElement>('[data-story]') : null;
      setFocused(item ? Number(item.dataset.story) : -1);
    };
    node.addEventListener('focusin', follow);
    node.addEventListener('focusout', follow);
    return () => {
      node.removeEventListener('focusin', follow);
      node.removeEventListener('focusout', follow);
    };
  }, [list, active]);
  return focused;
}

/** A page is printed as it is when the event returns. */
function usePrinting(active: boolean): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [active]);
  return isPrinting;
}
