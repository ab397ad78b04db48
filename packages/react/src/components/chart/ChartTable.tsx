import type { ReactNode } from 'react';
import { Table } from '../table/index.js';

interface ChartTableProps {
  readonly caption: ReactNode;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The values of a chart. The first cell of a row is its header. */
export function ChartTable({ caption, headers, rows }: ChartTableProps) {
  return (
    <Table.Root size="sm">
      <Table.Caption>{caption}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.Cell />
          {headers.map((header) => (
            <Table.ColumnHeader key={header} numeric>
              {header}
            </Table.ColumnHeader>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map(([name, ...values]) => (
          <Table.Row key={name}>
            <Table.RowHeader>{name}</Table.RowHeader>
            {values.map((value, index) => (
              <Table.Cell key={headers[index]} numeric>
                {value}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table.Root>
  );
}
