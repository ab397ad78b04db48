import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const tableProps = {
  variants: {
    variant: ['lines', 'zebra'],
    size: sizes,
    narrow: ['scroll', 'cards'],
    sticky: ['none', 'header', 'column', 'both'],
    align: ['start', 'center', 'end'],
    sort: ['ascending', 'descending', 'none'],
  },
  defaults: {
    variant: 'lines',
    size: 'md',
    narrow: 'scroll',
    sticky: 'none',
    align: 'start',
    numeric: false,
    selected: false,
  },
} as const satisfies PropsDoc;

export type TableVariant = (typeof tableProps.variants.variant)[number];
export type TableNarrow = (typeof tableProps.variants.narrow)[number];
export type TableSticky = (typeof tableProps.variants.sticky)[number];
export type TableAlign = (typeof tableProps.variants.align)[number];
export type TableSort = (typeof tableProps.variants.sort)[number];

export interface TableRootProps extends ComponentProps<'table'> {
  /**
   * What separates rows: `lines` between them, or `zebra`, every second one on another background.
   * @default 'lines'
   */
  variant?: TableVariant;
  /**
   * The space in a cell.
   * @default 'md'
   */
  size?: Size;
  /**
   * What a table does where it is wider than its place. `scroll`: it scrolls sideways, as a region with a name that takes
   * focus. `cards`: below 640 px each row is a card, and each cell shows the header of its column.
   * @default 'scroll'
   */
  narrow?: TableNarrow;
  /**
   * What stays in view while the table scrolls: the header, the first column, or both. With the header the table has a
   * largest height, `component.table.max-block-size`.
   * @default 'none'
   */
  sticky?: TableSticky;
}

/** The title of the table, and the name of its region. */
export type TableCaptionProps = ComponentProps<'caption'>;
export type TableHeaderProps = ComponentProps<'thead'>;
export type TableBodyProps = ComponentProps<'tbody'>;
export type TableFooterProps = ComponentProps<'tfoot'>;

export interface TableRowProps extends ComponentProps<'tr'> {
  /**
   * The row is selected. Put a `Table.SelectCell` with the same state into it: it reports the state to assistive technology.
   * @default false
   */
  selected?: boolean;
}

interface TableCellAlignment {
  /**
   * The edge to which the content is aligned, in reading direction.
   * @default 'start'
   */
  align?: TableAlign;
  /**
   * A column of numbers: aligned to the end, with digits of one width.
   * @default false
   */
  numeric?: boolean;
}

export interface TableCellProps extends Omit<ComponentProps<'td'>, 'align'>, TableCellAlignment {
  /** The header of the column, shown in a card. Without it, the text of the header is copied when the page runs. */
  label?: string;
}

/** `trigger-press`: the member pressed the header. */
export type TableSortReason = 'trigger-press';

export interface TableColumnHeaderProps extends Omit<ComponentProps<'th'>, 'align'>, TableCellAlignment {
  /** How the table is sorted by this column. Given, the header is a button. */
  sort?: TableSort | undefined;
  /** Content after the name, which is not part of the button that sorts. */
  end?: ReactNode;
  /** Called with the next order: `ascending`, then `descending`. The rows belong to you. */
  onSortChange?: (sort: Exclude<TableSort, 'none'>, details: ChangeDetails<TableSortReason>) => void;
}

export interface TableRowHeaderProps extends Omit<ComponentProps<'th'>, 'align'>, TableCellAlignment {}

/** `input-change`: the member clicked the checkbox or pressed Space. */
export type TableSelectReason = 'input-change';

export interface TableSelectCellProps extends Omit<ComponentProps<'td'>, 'align'> {
  /** The header of the row, for the name of the checkbox. Without it, the checkbox selects all rows, and the cell is a header. */
  name?: string;
  /** Whether the row is selected. `indeterminate`: some of all rows are. */
  checked: boolean | 'indeterminate';
  /** Called when the state changes. */
  onCheckedChange: (checked: boolean, details: ChangeDetails<TableSelectReason>) => void;
  /** Another name for the checkbox than the brand's words. */
  label?: string;
}
