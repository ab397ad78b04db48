import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { tableProps } from './Table.props.js';
import { Table, type TableColumnHeaderProps, type TableRootProps } from './index.js';

const Page = (props: TableRootProps) => (
  <Table.Root {...props}>
    <Table.Caption>Stories</Table.Caption>
    <Table.Header>
      <Table.Row>
        <Table.ColumnHeader>Story</Table.ColumnHeader>
        <Table.ColumnHeader numeric>Listeners</Table.ColumnHeader>
        <Table.ColumnHeader>Circle</Table.ColumnHeader>
      </Table.Row>
    </Table.Header>
    <Table.Body>
      {['The-well-and-the-bell', 'The-loom-of-my-grandmother'].map((name) => (
        <Table.Row key={name}>
          <Table.RowHeader>{name}</Table.RowHeader>
          <Table.Cell numeric>1204</Table.Cell>
          <Table.Cell label="Kind">Archive-of-the-coast</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table.Root>
);
const { variant, size, narrow, sticky } = tableProps.variants;

describe('Table', () => {
  describeConformance(
    <Table.Root>
      <Table.Caption>Stories</Table.Caption>
      <Table.Body>
        <Table.Row>
          <Table.RowHeader>A</Table.RowHeader>
          <Table.Cell>B</Table.Cell>
        </Table.Row>
      </Table.Body>
    </Table.Root>,
    {
      element: HTMLTableElement,
      find: (container) => container.querySelector('table'),
      box: (table) => table.parentElement,
      variants: { variant, size, narrow, sticky },
    },
  );
  const inRow = (cell: ReactElement) => (
    <Table.Root aria-label="Stories">
      <Table.Header>
        <Table.Row>{cell}</Table.Row>
      </Table.Header>
    </Table.Root>
  );
  describe('ColumnHeader', () => {
    describeConformance(<Table.ColumnHeader>Story</Table.ColumnHeader>, {
      element: HTMLTableCellElement,
      around: inRow,
      find: (container) => container.querySelector('th'),
      variants: { align: tableProps.variants.align, sort: tableProps.variants.sort, numeric: [true] },
    });
  });
  describe('Cell', () => {
    describeConformance(<Table.Cell>Story</Table.Cell>, {
      element: HTMLTableCellElement,
      around: inRow,
      find: (container) => container.querySelector('td'),
      props: { variants: { align: tableProps.variants.align }, defaults: { align: 'start', numeric: false } },
    });
  });
  describe('SelectCell', () => {
    describeConformance(<Table.SelectCell name="The well" checked onCheckedChange={() => {}} />, {
      element: HTMLTableCellElement,
      around: inRow,
      find: (container) => container.querySelector('td'),
      variants: { checked: [true, false] },
    });
  });

  it('is named by its caption, and its rows by their headers', () => {
    render(<Page />);
    expect(screen.getByRole('table', { name: 'Stories' })).toBeTruthy();
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
  });
});

describe.each(['ltr', 'rtl'] as const)('A table, %s', (dir) => {
  const show = (props: TableRootProps, width = '12rem') =>
    render(
      <div dir={dir} style={{ inlineSize: width }}>
        <Page {...props} />
      </div>,
    );
  const box = () => screen.getByRole('table').parentElement!;

  it('is a region with its name that takes focus while it scrolls, and none while it does not', async () => {
    const { rerender } = show({});
    const region = await screen.findByRole('region', { name: 'Stories' });
    await userEvent.tab();
    expect(document.activeElement).toBe(region);
    rerender(
      <div dir={dir} style={{ inlineSize: '60rem' }}>
        <Page />
      </div>,
    );
    await vi.waitFor(() => expect(screen.queryByRole('region')).toBeNull());
    expect(box().hasAttribute('tabindex')).toBe(false);
  });

  it('keeps words whole and the page as wide as it is', () => {
    show({});
    const header = screen.getAllByRole('rowheader')[0]!;
    expect(header.scrollWidth).toBeLessThanOrEqual(header.clientWidth);
    expect(box().scrollWidth).toBeGreaterThan(box().clientWidth);
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  });

  it('keeps its first column at the start while it scrolls', async () => {
    show({ sticky: 'column' });
    const start = () => {
      const [cell, frame] = [screen.getAllByRole('rowheader')[0]!, box()].map((each) => each.getBoundingClientRect());
      return dir === 'ltr' ? cell!.left - frame!.left : frame!.right - cell!.right;
    };
    const before = start();
    box().scrollLeft = dir === 'ltr' ? 60 : -60;
    await vi.waitFor(() => expect(box().dataset.more).toContain('start'));
    expect(Math.abs(start() - before)).toBeLessThan(1);
  });

  it('fades out at the side with columns out of view, and takes no space for it', async () => {
    show({});
    const width = box().scrollWidth;
    const shown = (element: '::before' | '::after') => getComputedStyle(box(), element).content !== 'none';
    const atSides = () => [shown('::before'), shown('::after')];
    await vi.waitFor(() => expect(atSides()).toEqual([false, true]));
    box().scrollLeft = dir === 'ltr' ? 10 : -10;
    await vi.waitFor(() => expect(atSides()).toEqual([true, true]));
    box().scrollLeft = dir === 'ltr' ? 9999 : -9999;
    await vi.waitFor(() => expect(atSides()).toEqual([true, false]));
    expect(box().scrollWidth).toBe(width);
    expect(box().scrollWidth).toBe(screen.getByRole('table').offsetWidth);
  });

  it('keeps its header in view while it scrolls down', () => {
    show({ sticky: 'header', style: { maxBlockSize: '5rem' } });
    const top = () => document.querySelector('thead')!.getBoundingClientRect().top - box().getBoundingClientRect().top;
    box().scrollTop = 60;
    expect(Math.abs(top())).toBeLessThan(3);
  });

  it('aligns numbers to the end, with digits of one width', () => {
    show({});
    const style = getComputedStyle(screen.getAllByRole('cell')[0]!);
    expect([style.textAlign, style.fontVariantNumeric]).toEqual(['end', 'tabular-nums']);
  });

  it('shows rows as cards that keep their roles, with the header of each column or the label of the cell', () => {
    show({ narrow: 'cards' }, '18rem');
    expect(getComputedStyle(screen.getAllByRole('row')[1]!).display).toBe('block');
    expect(screen.getAllByRole('row')[1]!.getAttribute('role')).toBe('row');
    const contents = screen.getAllByRole('cell').map((cell) => cell.dataset.label);
    expect(contents.slice(0, 2)).toEqual(['Listeners', 'Kind']);
    expect(box().scrollWidth).toBe(box().clientWidth);
  });
});

describe('A header that sorts', () => {
  const header = (props: TableColumnHeaderProps) => (
    <Table.Root aria-label="Stories">
      <Table.Header>
        <Table.Row>
          <Table.ColumnHeader {...props}>Story</Table.ColumnHeader>
        </Table.Row>
      </Table.Header>
    </Table.Root>
  );

  it('has `aria-sort` only on the column that is sorted, and asks for the next order by mouse and by key', async () => {
    const onSortChange = vi.fn<NonNullable<TableColumnHeaderProps['onSortChange']>>();
    const { rerender } = render(header({ sort: 'none', onSortChange }));
    const order = () => screen.getByRole('columnheader').getAttribute('aria-sort');
    expect(order()).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Story' }));
    rerender(header({ sort: 'ascending', onSortChange }));
    expect(order()).toBe('ascending');
    await userEvent.keyboard('{Enter}');
    rerender(header({ sort: 'descending', onSortChange }));
    await userEvent.keyboard(' ');
    expect(onSortChange.mock.calls.map(([sort, { reason }]) => [sort, reason])).toEqual([
      ['ascending', 'trigger-press'],
      ['descending', 'trigger-press'],
      ['ascending', 'trigger-press'],
    ]);
  });

  it('is plain text without an order', () => {
    render(header({}));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('Selection', () => {
  it('is by checkboxes that are named after the header of their row, in the language of the scope', async () => {
    const onCheckedChange = vi.fn<(checked: boolean) => void>();
    render(
      <Table.Root aria-label="Stories">
        <Table.Body>
          <Table.Row selected>
            <Table.SelectCell name="The well" checked onCheckedChange={onCheckedChange} />
            <Table.RowHeader>The well</Table.RowHeader>
          </Table.Row>
        </Table.Body>
      </Table.Root>,
    );
    const checkbox = screen.getByRole('checkbox', { name: /The well/ });
    await userEvent.click(checkbox);
    expect(onCheckedChange.mock.calls.map(([checked]) => checked)).toEqual([false]);
    expect(screen.getByRole('row').dataset.selected).toBe('');
  });
});
