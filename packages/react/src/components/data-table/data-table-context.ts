'use client';
import { createContext, use, type RefObject } from 'react';
import type { DataTableProps } from './DataTable.props.js';
import type { TableState } from './use-data-table.js';

export interface Shared<Row extends object> {
  readonly props: DataTableProps<Row>;
  readonly state: TableState<Row>;
  readonly table: RefObject<HTMLTableElement | null>;
}

/**
 * What the parts of a table share. Not props: in development React compares each entry of an array that changes as a prop,
 * for its performance tracks, which takes a minute for a hundred thousand rows.
 */
export const DataTableContext = createContext<unknown>(undefined);

export const useShared = <Row extends object>(): Shared<Row> => use(DataTableContext) as Shared<Row>;
