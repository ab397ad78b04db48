import type { TableRootProps } from '@wusum/react/table';
import type { ReactNode } from 'react';

export interface ComparisonColumn {
  readonly id: string;
  readonly heading: ReactNode;
}

export interface ComparisonRow {
  readonly id: string;
  /** What is compared. */
  readonly heading: ReactNode;
  /** By the id of the column. `true` and `false` are shown as the words `yes` and `no`. */
  readonly values: Readonly<Record<string, ReactNode>>;
}

export interface ComparisonTableProps extends Omit<TableRootProps, 'children'> {
  /** What the table compares: its caption. */
  caption: ReactNode;
  /** The heading of the first column. */
  subject: ReactNode;
  /** The things that the table compares, a column each, in reading order. */
  columns: readonly ComparisonColumn[];
  /** What the columns are compared by: a row each, with a value for every column. */
  rows: readonly ComparisonRow[];
  /** The word for `true`. */
  yes: string;
  /** The word for `false`. */
  no: string;
}
