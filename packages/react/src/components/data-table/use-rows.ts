import { useMemo } from 'react';
import { foldForSearch, includesSearch } from '../../engines/search-text.js';
import type { DataTableColumn, DataTableSort } from './DataTable.props.js';
import { formatter, searchText, sorted } from './values.js';

export interface RowsOptions<Row extends object> {
  readonly rows: readonly Row[];
  readonly columns: readonly DataTableColumn<Row>[];
  readonly locale: string;
  readonly sort: DataTableSort | null;
  readonly query: string;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number | undefined;
  readonly hidden: readonly string[];
}

export interface TableRows<Row extends object> {
  /** Those of the page, in order. */
  readonly shown: readonly Row[];
  /** Those that the search found, in order, on all pages. */
  readonly found: readonly Row[];
  /** The page that is shown, from 1. */
  readonly page: number;
  readonly pages: number;
  /** The index of the first row of the page in those found. */
  readonly offset: number;
  /** Columns that are shown, in order. */
  readonly columns: readonly DataTableColumn<Row>[];
}

/**
 * Sorts, searches and cuts rows into pages, and orders columns. Each step is kept while its input is the same: a search does
 * not sort again, and the text of a row is folded once.
 */
export function useRows<Row extends object>(options: RowsOptions<Row>): TableRows<Row> {
  const { rows, columns, locale, sort, query, hidden, page, pageSize } = options;
  const ordered = useMemo(() => sorted(rows, columns, sort, locale), [rows, columns, sort, locale]);
  const textOf = useMemo(() => kept(searchText(columns, formatter(locale))), [columns, locale]);
  const folded = foldForSearch(query).trimEnd();
  const found = useMemo(
    () => (folded === '' ? ordered : ordered.filter((row) => includesSearch(textOf(row), folded))),
    [ordered, folded, textOf],
  );
  const shownColumns = useMemo(() => inOrder(columns, hidden), [columns, hidden]);
  return { found, columns: shownColumns, ...useMemo(() => pageOf(found, page, pageSize), [found, page, pageSize]) };
}

/** Remembers the result for each row. */
function kept<Row extends object>(read: (row: Row) => string): (row: Row) => string {
  const known = new WeakMap<Row, string>();
  return (row) => {
    const found = known.get(row);
    if (found !== undefined) return found;
    const text = read(row);
    known.set(row, text);
    return text;
  };
}

/** The rows of a page. A page after the last one is the last one. */
function pageOf<Row>(found: readonly Row[], page: number, pageSize: number | undefined) {
  if (!pageSize) return { shown: found, page: 1, pages: 1, offset: 0 };
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const current = Math.min(Math.max(1, Math.floor(page)), pages);
  const offset = (current - 1) * pageSize;
  return { shown: found.slice(offset, offset + pageSize), page: current, pages, offset };
}

/** Columns that are not hidden: those pinned to the start first, those pinned to the end last. */
function inOrder<Row>(columns: readonly DataTableColumn<Row>[], hidden: readonly string[]) {
  const shown = columns.filter(({ id }) => !hidden.includes(id));
  const at = (edge: 'start' | 'end' | undefined) => shown.filter(({ pin }) => pin === edge);
  return [...at('start'), ...at(undefined), ...at('end')];
}
