import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range,
  type VirtualItem as VirtualRow,
} from '@tanstack/react-virtual';
import { useState, type RefObject } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { usePrinting } from '../../internal/use-printing.js';

/** A row in the document, or the space of rows that are not. */
export type VirtualItem = { readonly index: number } | { readonly space: number };

interface Options {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly active: boolean;
  /** Whether all rows are in the document while the page is printed. */
  readonly printed: boolean;
}

/** Rows before and after those in view. */
const OVERSCAN = 8;
/** Rows of a server, and of the first render: as many as a table can show. */
const FIRST = 24;
/** The height of a row before one is measured, in pixels. */
const ESTIMATE = 48;

const all = (count: number): VirtualItem[] => Array.from({ length: count }, (_, index) => ({ index }));

/**
 * Which rows are in the document: those in view, some around them, and the one with focus, which would lose it, with its
 * neighbours.
 * `measure` is the ref of each row.
 */
export function useVirtualRows({ table, count, keyOf, active, printed }: Options) {
  // The table is around the rows: it is known after their first effects.
  const [isMounted, setMounted] = useState(false);
  useBrowserLayoutEffect(() => setMounted(true), []);
  const isOn = active && isMounted;
  const [focused, setFocused] = useState(-1);
  const isPrinting = usePrinting(active && printed);
  // React Compiler leaves this hook as it is.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: isOn ? count : 0,
    getScrollElement: () => (isOn ? (table.current?.parentElement ?? null) : null),
    estimateSize: () => ESTIMATE,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    // The header is over the rows.
    scrollMargin: isOn ? (table.current?.tBodies[0]?.offsetTop ?? 0) : 0,
    rangeExtractor: (range) => withRow(range, focused),
    useFlushSync: false,
  });
  useFocusedRow(table, isOn, setFocused);
  if (!active || isPrinting) return { items: all(count), measure: undefined };
  const found = virtualizer.getVirtualItems();
  const measure = virtualizer.measureElement;
  if (found.length === 0) return { items: all(Math.min(count, FIRST)), measure };
  const margin = virtualizer.options.scrollMargin;
  return { items: withSpaces(found, margin, margin + virtualizer.getTotalSize()), measure };
}

/** Rows, and the spaces before, between and after them. */
function withSpaces(rows: readonly VirtualRow[], start: number, total: number): VirtualItem[] {
  const items: VirtualItem[] = [];
  let end = start;
  for (const row of rows) {
    if (row.start > end) items.push({ space: row.start - end });
    items.push({ index: row.index });
    end = row.end;
  }
  if (total > end) items.push({ space: total - end });
  return items;
}

/** Rows, and the one with focus with its neighbours: Tab and Shift+Tab find them, also where the table was scrolled away. */
function withRow(range: Range, row: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count) return indexes;
  const around = [row - 1, row, row + 1].filter((index) => index >= 0 && index < range.count);
  return [...new Set([...indexes, ...around])].toSorted((one, other) => one - other);
}

/** Follows focus from row to row. */
function useFocusedRow(table: Options['table'], active: boolean, setFocused: (index: number) => void): void {
  useBrowserLayoutEffect(() => {
    const node = table.current;
    if (!node || !active) return undefined;
    // What gets focus next is known before the old element loses it: its row must not leave the document in between.
    const follow = ({ type, target, relatedTarget }: FocusEvent) => {
      const next = (type === 'focusin' ? target : relatedTarget) as Element | null;
      const row = next && node.contains(next) ? next.closest<HTMLElement>('[data-index]') : null;
      setFocused(row ? Number(row.dataset.index) : -1);
    };
    node.addEventListener('focusin', follow);
    node.addEventListener('focusout', follow);
    return () => {
      node.removeEventListener('focusin', follow);
      node.removeEventListener('focusout', follow);
    };
  }, [table, active, setFocused]);
}
