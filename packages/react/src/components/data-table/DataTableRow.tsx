'use client';
import { dataTableMessages } from '@wusum/contract/messages/data-table';
import { memo, type ReactNode, type Ref } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { Table } from '../table/index.js';
import type {
  DataTableColumn,
  DataTableExpandDetails,
  DataTableProps,
  DataTableSelectDetails,
  DataTableValue,
} from './DataTable.props.js';
import { Cell, Detail, Expand, ExpandIcon } from './DataTable.styles.js';
import type { Control } from './use-data-table.js';
import type { PinAttributes } from './use-column-widths.js';
import { filled, type formatter } from './values.js';

interface DataTableRowProps<Row extends object> {
  readonly row: Row;
  readonly rowKey: string;
  /** In the items of the body. */
  readonly index: number;
  /** In all rows of the table, from 1 for the header; `undefined` if all are in the document. */
  readonly rowIndex: number | undefined;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly controls: readonly Control[];
  readonly pins: readonly PinAttributes[];
  readonly selected: boolean;
  readonly expanded: boolean;
  readonly format: ReturnType<typeof formatter>;
  readonly onSelect: (key: string, checked: boolean, details: DataTableSelectDetails) => void;
  readonly onExpand: (key: string, open: boolean, details: DataTableExpandDetails) => void;
  /** Measures the row. */
  readonly measure: Ref<HTMLTableRowElement> | undefined;
}

function DataTableRowBase<Row extends object>(props: DataTableRowProps<Row>) {
  const { row, rowKey, columns, controls, pins, selected, expanded, format, measure } = props;
  const header = columns.find(({ rowHeader }) => rowHeader) ?? columns[0]!;
  const name = textOf(header.value(row), format);
  return (
    <Table.Row ref={measure} data-index={props.index} aria-rowindex={props.rowIndex} selected={selected}>
      {controls.map((control, index) =>
        control === 'select' ? (
          <Cell
            key={control}
            as={Table.SelectCell}
            {...pins[index]}
            name={name}
            checked={selected}
            onCheckedChange={(checked: boolean, details: DataTableSelectDetails) =>
              props.onSelect(rowKey, checked, details)
            }
          />
        ) : (
          <Cell key={control} as={Table.Cell} {...pins[index]}>
            <ExpandButton
              name={name}
              expanded={expanded}
              onExpand={(open, details) => props.onExpand(rowKey, open, details)}
            />
          </Cell>
        ),
      )}
      {columns.map((column, index) => (
        <Cell
          key={column.id}
          as={column.rowHeader ? Table.RowHeader : Table.Cell}
          {...(column.rowHeader ? { scope: 'row' } : undefined)}
          align={column.align}
          numeric={column.numeric}
          {...pins[controls.length + index]}
        >
          {contentOf(column, row, format)}
        </Cell>
      ))}
    </Table.Row>
  );
}

/** One row. Rendered again only if something of it has changed: thousands of them scroll by. */
export const DataTableRow = memo(DataTableRowBase) as typeof DataTableRowBase;

interface ExpandButtonProps {
  readonly name: string;
  readonly expanded: boolean;
  readonly onExpand: (open: boolean, details: DataTableExpandDetails) => void;
}

function ExpandButton({ name, expanded, onExpand }: ExpandButtonProps) {
  const message = useMessages(dataTableMessages);
  return (
    <Expand
      type="button"
      aria-label={message('data-table.details', { name })}
      aria-expanded={expanded}
      onClick={({ nativeEvent: event }) => onExpand(!expanded, { reason: 'trigger-press', event })}
    >
      <ExpandIcon aria-hidden="true" />
    </Expand>
  );
}

interface DetailRowProps<Row extends object> {
  readonly row: Row;
  readonly index: number;
  readonly span: number;
  readonly detail: NonNullable<DataTableProps<Row>['detail']>;
  readonly measure: Ref<HTMLTableRowElement> | undefined;
}

/** More about the row before it, under all columns. */
export function DetailRow<Row extends object>({ row, index, span, detail, measure }: DetailRowProps<Row>) {
  return (
    <Table.Row ref={measure} data-index={index} data-detail="">
      <Detail as={Table.Cell} colSpan={span}>
        {detail(row)}
      </Detail>
    </Table.Row>
  );
}

const textOf = (value: DataTableValue, format: ReturnType<typeof formatter>): string => {
  const found = filled(value);
  return found === undefined ? '' : format(found);
};

/** Texts are names and titles of people, in any direction: each is isolated. */
function contentOf<Row>(column: DataTableColumn<Row>, row: Row, format: ReturnType<typeof formatter>): ReactNode {
  if (column.cell) return column.cell(row);
  const value = column.value(row);
  const text = textOf(value, format);
  return typeof value === 'string' ? <bdi>{text}</bdi> : text;
}
