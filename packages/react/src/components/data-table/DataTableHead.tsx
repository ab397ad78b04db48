'use client';
import { Table } from '../table/index.js';
import type { TableSort } from '../table/Table.props.js';
import type { DataTableColumn, DataTableSort } from './DataTable.props.js';
import { Cell, Header } from './DataTable.styles.js';
import { ResizeHandle } from './ResizeHandle.js';
import { useShared } from './data-table-context.js';
import { MIN_WIDTH, type Place } from './use-column-widths.js';

/** The names of the columns, with what sorts, resizes and selects. */
export function DataTableHead() {
  const { state } = useShared();
  const { columns, places, pins, controls, sort, setSort } = state;
  return (
    <Table.Header>
      <Table.Row aria-rowindex={state.isPartial ? 1 : undefined}>
        {controls.map((control, index) =>
          control === 'select' ? (
            <Cell
              key={control}
              as={Table.SelectCell}
              {...pins[index]}
              checked={state.allSelected}
              onCheckedChange={state.selectAll}
              data-select-all=""
            />
          ) : (
            <Cell key={control} as={Table.Cell} {...pins[index]} />
          ),
        )}
        {columns.map((column, index) => (
          <Header
            key={column.id}
            as={Table.ColumnHeader}
            align={column.align}
            numeric={column.numeric}
            sort={orderOf(column, sort)}
            onSortChange={(order, details) => setSort({ column: column.id, order }, details)}
            end={state.resizable ? <Resize column={column} place={places[controls.length + index]!} /> : null}
            {...pins[controls.length + index]}
          >
            {column.header}
          </Header>
        ))}
      </Table.Row>
    </Table.Header>
  );
}

interface ResizeProps<Row extends object> {
  readonly column: DataTableColumn<Row>;
  readonly place: Place;
}

function Resize<Row extends object>({ column, place }: ResizeProps<Row>) {
  const { state } = useShared();
  return (
    <ResizeHandle
      header={column.header}
      edge={place.pin === 'end' ? 'start' : 'end'}
      width={place.width}
      minWidth={column.minWidth ?? MIN_WIDTH}
      onResize={(width, details) => state.resize(column.id, width, details)}
    />
  );
}

const orderOf = <Row,>(
  { id, sortable = true }: DataTableColumn<Row>,
  sort: DataTableSort | null,
): TableSort | undefined => (sortable ? (sort?.column === id ? sort.order : 'none') : undefined);
