import { Table } from '@wusum/react/table';
import type { ReactNode } from 'react';
import type { ComparisonTableProps } from './ComparisonTable.props.js';

/**
 * What two to four choices have in common and where they differ. Renders one `Table`. A value is a word, never a sign alone.
 *
 * Use it below `PricingOptions`, or where people choose between ways to take part.
 * Do not use it to make others look worse.
 */
export function ComparisonTable({ caption, subject, columns, rows, yes, no, ...rest }: ComparisonTableProps) {
  const shown = (value: ReactNode): ReactNode => (typeof value === 'boolean' ? (value ? yes : no) : value);
  return (
    <Table.Root {...rest}>
      <Table.Caption>{caption}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.ColumnHeader>{subject}</Table.ColumnHeader>
          {columns.map(({ id, heading }) => (
            <Table.ColumnHeader key={id}>{heading}</Table.ColumnHeader>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map(({ id, heading, values }) => (
          <Table.Row key={id}>
            <Table.RowHeader>{heading}</Table.RowHeader>
            {columns.map((column) => (
              <Table.Cell key={column.id}>{shown(values[column.id])}</Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table.Root>
  );
}
