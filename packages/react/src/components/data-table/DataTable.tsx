'use client';
import { dataTableMessages } from '@wusum/contract/messages/data-table';
import { useRef, type MouseEvent } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { Button } from '../button/index.js';
import { Pagination } from '../pagination/index.js';
import { Table } from '../table/index.js';
import { DataTableContext, useShared } from './data-table-context.js';
import type { DataTableProps } from './DataTable.props.js';
import { Box, Cell, Root, SelectionBar, SelectionCount } from './DataTable.styles.js';
import { DataTableBody } from './DataTableBody.js';
import { DataTableHead } from './DataTableHead.js';
import { DataTableToolbar } from './DataTableToolbar.js';
import { elementProps } from './element-props.js';
import { useDataTable } from './use-data-table.js';
import { PRINTED } from './values.js';

/**
 * Rows of data that people sort, search, select and arrange. Renders one `<div>` with a `Table` in it, and what is around
 * that: a search field, a menu of columns, buttons for selected rows, pages. Import it from `@wusum/react/data-table`.
 *
 * Use it where people look for some rows among many, or do something with several of them.
 * Do not use it for a few rows that are read (`Table`), or for one value an item (`List`).
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { size, caption, status = 'ready', virtual, pageSize } = props;
  const table = useRef<HTMLTableElement>(null);
  const state = useDataTable(props, table);
  const isPaged = pageSize !== undefined && state.pages > 1;
  return (
    <DataTableContext value={{ props, state, table }}>
      <Root data-size={size} {...elementProps(props)}>
        <DataTableToolbar />
        <Box
          as={Table.Root}
          ref={table}
          size={size}
          sticky={virtual ? 'header' : undefined}
          data-print={virtual && state.shown.length > PRINTED ? 'view' : undefined}
          aria-busy={status === 'loading' || undefined}
          aria-rowcount={state.isPartial ? state.found.length + 1 : undefined}
        >
          <Table.Caption>{caption}</Table.Caption>
          <colgroup>
            {state.places.map(({ id, width }) => (
              // In pixels, for what a server renders: the width follows the text when the page runs.
              <col key={id} width={width * 16} />
            ))}
          </colgroup>
          <DataTableHead />
          <DataTableBody />
          <Sums />
        </Box>
        {state.selected.length > 0 ? <Selected /> : null}
        {isPaged ? <Pagination count={state.pages} page={state.page} onPageChange={state.setPage} /> : null}
      </Root>
    </DataTableContext>
  );
}

/** What the columns say of all rows that were found. */
function Sums() {
  const { columns, controls, pins, found } = useShared().state;
  if (!columns.some(({ footer }) => footer)) return null;
  return (
    <Table.Footer>
      <Table.Row>
        {controls.map((control, index) => (
          <Cell key={control} as={Table.Cell} {...pins[index]} />
        ))}
        {columns.map(({ id, align, numeric, footer }, index) => (
          <Cell key={id} as={Table.Cell} align={align} numeric={numeric} {...pins[controls.length + index]}>
            {footer?.(found)}
          </Cell>
        ))}
      </Table.Row>
    </Table.Footer>
  );
}

function Selected() {
  const { props, state } = useShared();
  const message = useMessages(dataTableMessages);
  const clear = ({ nativeEvent, currentTarget }: MouseEvent<HTMLElement>) => {
    // The button goes away with the selection: focus goes to the checkbox of all rows.
    const root = currentTarget.closest('.ws-data-table');
    state.clearSelection(nativeEvent);
    root?.querySelector<HTMLElement>('th input[type="checkbox"]')?.focus();
  };
  return (
    <SelectionBar>
      <SelectionCount role="status">{message('data-table.selected', { count: state.selected.length })}</SelectionCount>
      {props.selectionActions?.(state.selected)}
      <Button variant="ghost" onClick={clear}>
        {message('data-table.clear')}
      </Button>
    </SelectionBar>
  );
}
