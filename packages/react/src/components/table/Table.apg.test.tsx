import { render, screen, within } from '@testing-library/react';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Table } from './index.js';

const mount = (): HTMLElement => {
  render(
    <>
      <p id="about">Of this year.</p>
      <Table.Root aria-describedby="about">
        <Table.Caption>Stories</Table.Caption>
        <Table.Header>
          <Table.Row>
            <Table.ColumnHeader sort="ascending" onSortChange={() => {}}>
              Story
            </Table.ColumnHeader>
            <Table.ColumnHeader sort="none" onSortChange={() => {}}>
              Circle
            </Table.ColumnHeader>
            <Table.ColumnHeader>Kind</Table.ColumnHeader>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          <Table.Row>
            <Table.RowHeader>The well</Table.RowHeader>
            <Table.Cell>Archive</Table.Cell>
            <Table.Cell>Letter</Table.Cell>
          </Table.Row>
        </Table.Body>
      </Table.Root>
    </>,
  );
  return screen.getByRole('table');
};

describeApg('table/table', {
  'table-role': () => {
    expect(mount().localName).toBe('table');
  },
  'table-aria-label': () => {
    expect(mount()).toBe(screen.getByRole('table', { name: 'Stories' }));
  },
  'table-aria-describedby': () => {
    expect(mount()).toBe(screen.getByRole('table', { description: 'Of this year.' }));
  },
  'rowgroup-role': () => {
    expect(within(mount()).getAllByRole('rowgroup')).toHaveLength(2);
  },
  'row-role': () => {
    expect(within(mount()).getAllByRole('row')).toHaveLength(2);
  },
  'columnheader-role': () => {
    expect(within(mount()).getAllByRole('columnheader')).toHaveLength(3);
  },
  'cell-role': () => {
    const table = within(mount());
    expect([table.getAllByRole('cell').length, table.getAllByRole('rowheader').length]).toEqual([2, 1]);
  },
});

describeApg('table/sortable-table', {
  'span-aria-hidden': 'The sign of the order is drawn by the style and is not in the tree.',
  'th-aria-sort': () => {
    const headers = within(mount()).getAllByRole('columnheader');
    expect(headers.map((each) => each.getAttribute('aria-sort'))).toEqual(['ascending', null, null]);
  },
});
