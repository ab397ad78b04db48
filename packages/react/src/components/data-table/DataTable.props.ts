import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { TableAlign, TableSort } from '../table/Table.props.js';

export const dataTableProps = {
  variants: { size: sizes, status: ['ready', 'loading', 'error'] },
  defaults: {
    size: 'md',
    status: 'ready',
    defaultPage: 1,
    searchable: false,
    defaultQuery: '',
    selectable: false,
    hideable: false,
    resizable: false,
    virtual: false,
  },
} as const satisfies PropsDoc;

export type DataTableStatus = (typeof dataTableProps.variants.status)[number];

/** What a row has in a column. Rows are sorted and searched by it. `null`, `undefined` and `NaN` are an empty cell. */
export type DataTableValue = string | number | boolean | Date | null | undefined;

export interface DataTableColumn<Row> {
  /** Names the column in `sort`, `hiddenColumns` and `columnWidths`. */
  id: string;
  /** The name of the column, in the language of the page. */
  header: string;
  /** The value of a row. Texts are sorted by the rules of the language, with digits as numbers; empty cells are last. */
  value: (row: Row) => DataTableValue;
  /** What the cell shows. Without it: the value, with the digits and dates of the locale. A `Date` is shown in UTC. */
  cell?: (row: Row) => ReactNode;
  /** What the footer shows, of the rows that the search found. */
  footer?: (rows: readonly Row[]) => ReactNode;
  /** Whether the cells are the headers of their rows. One column has it; it cannot be hidden. */
  rowHeader?: boolean;
  /** Whether it is a column of numbers: aligned to the end, with digits of one width. */
  numeric?: boolean;
  /** The edge to which the content is aligned, in reading direction. */
  align?: TableAlign;
  /** Whether the rows can be sorted by it. Omitted: they can. */
  sortable?: boolean;
  /** Whether the search looks into it. Omitted: it does. */
  searchable?: boolean;
  /** The edge at which the column stays in view while the table scrolls, in reading direction. Up to five columns an edge. */
  pin?: 'start' | 'end';
  /** The width in rem. A table with more space than that shares it between the columns that nobody has resized. Omitted: 10. */
  width?: number;
  /** The smallest width in rem. Omitted: 4. */
  minWidth?: number;
}

/** The column by which the rows are sorted, and the order. */
export interface DataTableSort {
  readonly column: string;
  readonly order: Exclude<TableSort, 'none'>;
}

export type DataTableSortDetails = ChangeDetails<'trigger-press'>;
/** `input-change`, `input-clear`: the member typed into the search field, or cleared it. */
export type DataTableQueryDetails = ChangeDetails<'input-change' | 'input-clear'>;
/** `item-press`: the member chose a page. The others: a search or another order goes back to the first page. */
export type DataTablePageDetails = ChangeDetails<'item-press' | 'trigger-press' | 'input-change' | 'input-clear'>;
/** `input-change`: a checkbox. `close-press`: the button that clears the selection. */
export type DataTableSelectDetails = ChangeDetails<'input-change' | 'close-press'>;
export type DataTableExpandDetails = ChangeDetails<'trigger-press'>;
export type DataTableHideDetails = ChangeDetails<'item-press'>;
export type DataTableResizeDetails = ChangeDetails<'drag' | 'keyboard'>;

/** Column → width in rem. */
export type DataTableWidths = Readonly<Record<string, number>>;

export interface DataTableProps<Row extends object> extends Omit<ComponentProps<'div'>, 'children'> {
  /** The data. Keep the array while its rows are the same: another array is sorted again. */
  rows: readonly Row[];
  /** The columns in order; those pinned to the start come first, those pinned to the end last. Keep the array, too. */
  columns: readonly DataTableColumn<Row>[];
  /** A key of a row that no other row has. Selection and details are kept by it. */
  rowKey: (row: Row) => string;
  /** The title, which names the table. */
  caption: ReactNode;
  /**
   * The space in a cell.
   * @default 'md'
   */
  size?: Size;
  /**
   * `loading`: the rows are on their way; bars are in their place. `error`: they did not load.
   * @default 'ready'
   */
  status?: DataTableStatus;
  /** What is shown without rows. Without it: the brand's words. */
  empty?: ReactNode;
  /** Called when the member presses the button that loads again. Without it there is no button. */
  onRetry?: () => void;
  /** How the rows are sorted, controlled. `null`: as they are given. */
  sort?: DataTableSort | null;
  /** How the rows are sorted at first, uncontrolled. Omitted: as they are given. */
  defaultSort?: DataTableSort | null;
  /** Called when a header is pressed. */
  onSortChange?: (sort: DataTableSort | null, details: DataTableSortDetails) => void;
  /**
   * Shows a search field. It finds rows that have each of its words, also without vowel signs, hamza and article.
   * @default false
   */
  searchable?: boolean;
  /** The text of the search, controlled. It applies without a search field, too. */
  query?: string;
  /**
   * The text of the search at first, uncontrolled.
   * @default ''
   */
  defaultQuery?: string;
  /** Called when the member searches. */
  onQueryChange?: (query: string, details: DataTableQueryDetails) => void;
  /** The number of rows on a page. Without it all rows are on one. */
  pageSize?: number;
  /** The page from 1, controlled. */
  page?: number;
  /**
   * The page from 1 at first, uncontrolled.
   * @default 1
   */
  defaultPage?: number;
  /** Called when the page changes. */
  onPageChange?: (page: number, details: DataTablePageDetails) => void;
  /**
   * Keeps in the document only the rows in view, for thousands of rows. The table has a largest height,
   * `component.table.max-block-size`, and a header that stays in view. Up to 2,000 rows are all printed; of more, the rows
   * in view are.
   * @default false
   */
  virtual?: boolean;
  /**
   * Shows a checkbox for each row, and one for all rows that the search found.
   * @default false
   */
  selectable?: boolean;
  /** The keys of the selected rows, controlled. */
  selected?: readonly string[];
  /** The keys of the rows selected at first, uncontrolled. Omitted: none. */
  defaultSelected?: readonly string[];
  /** Called when the selection changes. */
  onSelectedChange?: (selected: readonly string[], details: DataTableSelectDetails) => void;
  /** Buttons for what can be done with the selected rows. They are below the table while rows are selected. */
  selectionActions?: (selected: readonly string[]) => ReactNode;
  /** More about a row. Given, each row has a button that shows it below the row. */
  detail?: (row: Row) => ReactNode;
  /** The keys of the rows whose details are shown, controlled. */
  expanded?: readonly string[];
  /** The keys of the rows whose details are shown at first, uncontrolled. Omitted: none. */
  defaultExpanded?: readonly string[];
  /** Called when details are shown or hidden. */
  onExpandedChange?: (expanded: readonly string[], details: DataTableExpandDetails) => void;
  /**
   * Shows a menu in which columns are hidden and shown.
   * @default false
   */
  hideable?: boolean;
  /** The ids of the hidden columns, controlled. */
  hiddenColumns?: readonly string[];
  /** The ids of the columns hidden at first, uncontrolled. Omitted: none. */
  defaultHiddenColumns?: readonly string[];
  /** Called when a column is hidden or shown. */
  onHiddenColumnsChange?: (hidden: readonly string[], details: DataTableHideDetails) => void;
  /**
   * Lets people change the width of columns, by pointer and by keyboard.
   * @default false
   */
  resizable?: boolean;
  /** Widths of resized columns, controlled. */
  columnWidths?: DataTableWidths;
  /** Widths of resized columns at first, uncontrolled. Omitted: none. */
  defaultColumnWidths?: DataTableWidths;
  /** Called while a column is resized. */
  onColumnWidthsChange?: (widths: DataTableWidths, details: DataTableResizeDetails) => void;
  /** More controls above the table, at the end of its search field. */
  toolbar?: ReactNode;
}
