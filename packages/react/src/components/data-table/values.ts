import { foldForSearch } from '../../engines/search-text.js';
import { plainSpaces } from '../../internal/date-format.js';
import type { DataTableColumn, DataTableSort, DataTableValue } from './DataTable.props.js';

/** Up to so many virtual rows, all are printed. Of more, the rows in view are. */
export const PRINTED = 2000;

type Filled = string | number | boolean | Date;

/** The value of a cell that is not empty, else `undefined`. */
export const filled = (value: DataTableValue): Filled | undefined =>
  value === null ||
  value === undefined ||
  Number.isNaN(Number(value instanceof Date ? value : 0)) ||
  Number.isNaN(value)
    ? undefined
    : value;

/**
 * The order of two values in a locale. Texts are compared by the rules of its language, with digits as numbers; all other
 * values by size.
 */
function comparator(locale: string): (one: Filled, other: Filled) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return (one, other) =>
    typeof one === 'string' || typeof other === 'string'
      ? compare(String(one), String(other))
      : Number(one) - Number(other);
}

/**
 * Rows in the order of a column. Equal rows keep the order in which they are given; rows with an empty cell are last in both
 * orders. Each value is read once, not in each comparison.
 */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly DataTableColumn<Row>[],
  sort: DataTableSort | null,
  locale: string,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (!sort || !column) return rows;
  const compare = comparator(locale);
  const sign = sort.order === 'ascending' ? 1 : -1;
  const values = rows.map((row) => ({ row, value: filled(column.value(row)) }));
  const order = values.toSorted(({ value: one }, { value: other }) => {
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * compare(one, other);
  });
  return order.map(({ row }) => row);
}

/** Writes values with the digits and the calendar of a locale. */
export function formatter(locale: string): (value: Filled) => string {
  const number = new Intl.NumberFormat(locale);
  // The same on a server and in a browser, wherever they are.
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (value) => {
    if (typeof value === 'number') return number.format(value);
    return value instanceof Date ? plainSpaces(date.format(value)) : String(value);
  };
}

/** The text of a row in which a search looks, folded. A column is a line, so nothing is found across two of them. */
export function searchText<Row>(
  columns: readonly DataTableColumn<Row>[],
  format: (value: Filled) => string,
): (row: Row) => string {
  const searched = columns.filter(({ searchable = true }) => searchable);
  return (row) => {
    const texts = searched.flatMap(({ value }) => {
      const found = filled(value(row));
      if (found === undefined) return [];
      // A number is found as it is shown, with separators, and as it is typed.
      return typeof found === 'number' ? [format(found), String(found)] : [format(found)];
    });
    return foldForSearch(texts.join('\n'));
  };
}
