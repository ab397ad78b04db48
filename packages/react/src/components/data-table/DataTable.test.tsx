import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { dataTableProps } from './DataTable.props.js';
import { DataTable, type DataTableColumn, type DataTableProps } from './index.js';

interface Story {
  readonly id: string;
  readonly title: string;
  readonly listeners: number | null;
}

const stories: readonly Story[] = [
  { id: 'well', title: 'نول جَدّتي', listeners: 1204 },
  { id: 'loom', title: 'Story 10', listeners: null },
  { id: 'road', title: 'Story 9', listeners: 87 },
];
const many: readonly Story[] = Array.from({ length: 100_000 }, (_, index) => ({
  id: `s${index}`,
  title: `Story ${index}`,
  listeners: (index * 7919) % 100_003,
}));
const columns: readonly DataTableColumn<Story>[] = [
  { id: 'title', header: 'Story', value: (row) => row.title, rowHeader: true },
  { id: 'listeners', header: 'Listeners', value: (row) => row.listeners, numeric: true },
];
const rowKey = (row: Story) => row.id;

const Page = (props: Partial<DataTableProps<Story>>) => (
  <DataTable rows={stories} columns={columns} rowKey={rowKey} caption="Stories" {...props} />
);
const titles = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const button = (name: string) => screen.getByRole('button', { name });
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('DataTable', () => {
  describeConformance(<DataTable rows={stories} columns={columns} rowKey={rowKey} caption="Stories" />, {
    element: HTMLDivElement,
    variants: { size: dataTableProps.variants.size, searchable: [true], selectable: [true], resizable: [true] },
    props: { variants: { size: dataTableProps.variants.size }, defaults: { size: 'md' } },
  });

  it('is rendered by a server without inline styles', () => {
    const page = <Page searchable selectable resizable hideable virtual detail={() => 'More'} />;
    expect(renderToString(page)).not.toMatch(/\sstyle="/);
  });
});

describe('Sorting', () => {
  it('is by the digits of texts as numbers and by the size of numbers, with empty cells last in both orders', async () => {
    render(<Page defaultSort={{ column: 'title', order: 'ascending' }} />);
    expect(titles().slice(0, 2)).toEqual(['Story 9', 'Story 10']);
    await userEvent.click(button('Listeners'));
    expect(titles()).toEqual(['Story 9', 'نول جَدّتي', 'Story 10']);
    await userEvent.click(button('Listeners'));
    expect(titles()).toEqual(['نول جَدّتي', 'Story 9', 'Story 10']);
  });

  it('is controlled, and reports each press once', async () => {
    const onSortChange = vi.fn<NonNullable<DataTableProps<Story>['onSortChange']>>();
    render(<Page sort={null} onSortChange={onSortChange} />);
    await userEvent.click(button('Story'));
    expect(titles()[0]).toBe('نول جَدّتي');
    expect(onSortChange.mock.calls.map(([sort, { reason }]) => [sort, reason])).toEqual([
      [{ column: 'title', order: 'ascending' }, 'trigger-press'],
    ]);
  });
});

describe('Search', () => {
  it.each([
    ['جدتي', ['نول جَدّتي']],
    ['النول', ['نول جَدّتي']],
    ['story 9', ['Story 9']],
    ['١٠', ['Story 10']],
    ['1,204', ['نول جَدّتي']],
    ['1204', ['نول جَدّتي']],
    ['', ['نول جَدّتي', 'Story 10', 'Story 9']],
  ])('"%s" finds %j', async (query, found) => {
    render(<Page searchable />);
    await userEvent.fill(screen.getByRole('searchbox'), query);
    expect(titles()).toEqual(found);
  });

  it('announces how many rows it found, and shows the words of an empty search', async () => {
    render(<Page searchable />);
    await userEvent.fill(screen.getByRole('searchbox'), 'xyz');
    expect(screen.getByRole('status').textContent).toMatch(/no|0/i);
    expect(screen.getByRole('heading', { level: 3 })).toBeTruthy();
  });

  it('goes back to the first page', async () => {
    const onPageChange = vi.fn<NonNullable<DataTableProps<Story>['onPageChange']>>();
    render(<Page searchable pageSize={1} defaultPage={3} onPageChange={onPageChange} />);
    expect(titles()).toEqual(['Story 9']);
    await userEvent.fill(screen.getByRole('searchbox'), 'Story');
    expect(titles()).toEqual(['Story 10']);
    expect(onPageChange.mock.calls.map(([page, { reason }]) => [page, reason])).toEqual([[1, 'input-change']]);
  });
});

describe('Pages', () => {
  it('number their rows in all rows of the table', async () => {
    render(<Page pageSize={2} defaultPage={2} />);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('4');
    expect(screen.getByRole('rowheader').parentElement!.getAttribute('aria-rowindex')).toBe('4');
    await userEvent.click(button('Previous'));
    expect(titles()).toHaveLength(2);
  });
});

describe('Selection', () => {
  const all = () => screen.getAllByRole('checkbox')[0] as HTMLInputElement;

  it('of all rows is of those that the search found, and leaves the others', async () => {
    const onSelectedChange = vi.fn<NonNullable<DataTableProps<Story>['onSelectedChange']>>();
    render(<Page selectable defaultSelected={['well']} query="Story" onSelectedChange={onSelectedChange} />);
    expect(all().checked).toBe(false);
    await userEvent.click(all());
    expect(onSelectedChange.mock.lastCall![0]).toEqual(['well', 'loom', 'road']);
    await userEvent.click(all());
    expect(onSelectedChange.mock.lastCall![0]).toEqual(['well']);
  });

  it('stays while rows are sorted, and offers what can be done with it', async () => {
    render(<Page selectable selectionActions={(keys) => <button type="button">Share {keys.join()}</button>} />);
    await userEvent.click(screen.getByRole('checkbox', { name: /Story 9/ }));
    await userEvent.click(button('Story'));
    expect(screen.getByRole('checkbox', { name: /Story 9/ })).toHaveProperty('checked', true);
    expect(button('Share road')).toBeTruthy();
    expect(all().indeterminate).toBe(true);
  });

  it('that is cleared by its button gives focus to the checkbox of all rows', async () => {
    render(<Page selectable defaultSelected={['well']} />);
    await userEvent.click(button('Clear selection'));
    expect([document.activeElement, document.querySelectorAll(':checked').length]).toEqual([all(), 0]);
  });
});

describe('Details', () => {
  it('are below their row, and their button is named after it', async () => {
    render(<Page detail={(row) => `More of ${row.id}`} />);
    const details = screen.getByRole('button', { name: /Story 9/ });
    await userEvent.click(details);
    expect(details.ariaExpanded).toBe('true');
    expect(details.closest('tr')!.nextElementSibling!.textContent).toBe('More of road');
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByText('More of road')).toBeNull();
  });
});

describe('Columns', () => {
  it('are hidden and shown in a menu, all but the one that names the rows', async () => {
    render(<Page hideable />);
    await userEvent.click(button('Columns'));
    const item = (name: string) => screen.getByRole('menuitemcheckbox', { name });
    expect(item('Story').ariaDisabled).toBe('true');
    await userEvent.click(item('Listeners'));
    expect(screen.getAllByRole('columnheader')).toHaveLength(1);
  });

  it('with a pin come first or last, and stay in view while the table scrolls', async () => {
    const pinned: readonly DataTableColumn<Story>[] = [
      { ...columns[1]!, pin: 'end', width: 8 },
      { id: 'id', header: 'Id', value: (row) => row.id, width: 30 },
      { ...columns[0]!, pin: 'start', width: 8 },
    ];
    for (const dir of ['ltr', 'rtl']) {
      const { unmount } = render(
        <div dir={dir} style={{ inlineSize: '24rem' }}>
          <Page columns={pinned} selectable />
        </div>,
      );
      const box = screen.getByRole('table').parentElement!;
      const places = () => {
        const [start, end] = [screen.getAllByRole('rowheader')[0]!, screen.getAllByRole('row')[1]!.lastElementChild!];
        return [start, end].map((cell) => Math.round(cell.getBoundingClientRect().left));
      };
      expect(
        screen
          .getAllByRole('columnheader')
          .map((cell) => cell.textContent)
          .slice(1),
      ).toEqual(['Story', 'Id', 'Listeners']);
      const before = places();
      box.scrollLeft = dir === 'ltr' ? 200 : -200;
      await frame();
      expect(Math.abs(box.scrollLeft)).toBeGreaterThan(100);
      expect(places()).toEqual(before);
      unmount();
    }
  });

  it.each(['ltr', 'rtl'])(
    'are all in each row of a long table that is scrolled to the end, below their headers, %s',
    async (dir) => {
      const wide = Array.from({ length: 12 }, (_, index): DataTableColumn<Story> => ({
        id: `c${index}`,
        header: `Column ${index}`,
        value: (row) => `${row.id}.${index}`,
        width: 10,
      }));
      render(
        <div dir={dir} style={{ inlineSize: '24rem' }}>
          <Page rows={many} columns={wide} virtual />
        </div>,
      );
      const box = screen.getByRole('table').parentElement!;
      box.scrollLeft = dir === 'ltr' ? 9999 : -9999;
      box.scrollTop = 2000;
      await frame();
      await frame();
      const headers = screen.getAllByRole('columnheader');
      const cells = [...screen.getAllByRole('row').at(-1)!.children].filter((cell) => cell.matches('td, th'));
      const placesOf = (all: readonly Element[]) => all.map((each) => Math.round(each.getBoundingClientRect().left));
      expect(cells.map((cell) => cell.textContent!.split('.')[1])).toEqual(wide.map((_, index) => `${index}`));
      expect(placesOf(cells)).toEqual(placesOf(headers));
      const [frameBox, last] = [box, headers.at(-1)!].map((each) => each.getBoundingClientRect());
      expect([last!.left >= frameBox!.left - 1, last!.right <= frameBox!.right + 1]).toEqual([true, true]);
    },
  );
});

describe.each([
  ['ltr', 'ArrowRight', 40],
  ['rtl', 'ArrowLeft', -40],
] as const)('The handle of a column, %s', (dir, wider, outwards) => {
  const show = (pin?: 'end') => {
    const onColumnWidthsChange = vi.fn<NonNullable<DataTableProps<Story>['onColumnWidthsChange']>>();
    const own = pin ? [columns[0]!, { ...columns[1]!, pin }] : columns;
    render(
      <div dir={dir} style={{ inlineSize: '20rem' }}>
        <Page resizable columns={own} onColumnWidthsChange={onColumnWidthsChange} />
      </div>,
    );
    return onColumnWidthsChange;
  };
  const handle = (index: number) => screen.getAllByRole('separator')[index]!;
  const width = (index: number) => screen.getAllByRole('columnheader')[index]!.getBoundingClientRect().width;

  it('moves the edge by the arrow that points outwards, and back to the own width by Enter', async () => {
    const changed = show();
    handle(0).focus();
    await userEvent.keyboard(`{${wider}}{${wider}}`);
    expect([width(0), handle(0).ariaValueNow]).toEqual([12 * 16, '12']);
    await userEvent.keyboard('{Home}');
    expect(width(0)).toBe(4 * 16);
    await userEvent.keyboard('{Enter}');
    expect(changed.mock.calls.map(([widths, { reason }]) => [widths['title'], reason])).toEqual([
      [11, 'keyboard'],
      [12, 'keyboard'],
      [4, 'keyboard'],
      [undefined, 'keyboard'],
    ]);
  });

  it('draws no line beside the edge of the table, until it is used', () => {
    show();
    const handles = screen.getAllByRole('separator');
    const line = (each: Element) => getComputedStyle(each, '::before').visibility;
    expect(handles.map(line)).toEqual([...handles.slice(1).map(() => 'visible'), 'hidden']);
    handles.at(-1)!.focus();
    expect(line(handles.at(-1)!)).toBe('visible');
  });

  it('is at the start edge of a column that is pinned to the end', async () => {
    show('end');
    const [edge, cell] = [handle(1), screen.getAllByRole('columnheader')[1]!].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(dir === 'ltr' ? edge!.left - cell!.left : cell!.right - edge!.right).toBeLessThan(3);
    handle(1).focus();
    await userEvent.keyboard(`{${wider}}`);
    expect(handle(1).ariaValueNow).toBe('9');
  });

  it('follows the pointer', () => {
    show();
    const pointer = { pointerId: 1, button: 0, bubbles: true };
    handle(0).setPointerCapture = () => {};
    fireEvent.pointerDown(handle(0), { ...pointer, clientX: 100 });
    fireEvent.pointerMove(handle(0), { ...pointer, clientX: 100 + outwards });
    expect(width(0)).toBe(200);
    fireEvent.pointerUp(handle(0), pointer);
    fireEvent.pointerMove(handle(0), { ...pointer, clientX: 400 });
    expect(width(0)).toBe(200);
  });
});

describe('A table of a hundred thousand rows', () => {
  const show = () => render(<Page rows={many} virtual selectable searchable />);
  const box = () => screen.getByRole('table').parentElement!;
  const inDocument = () => screen.getAllByRole('rowheader').length;
  const scrollTo = async (top: number) => {
    box().scrollTop = top;
    await vi.waitFor(() => {
      const [cell, place] = [screen.getAllByRole('rowheader').at(-9)!, box()].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(Math.abs(cell!.top - place!.bottom)).toBeLessThan(200);
    });
  };

  it('has in the document only rows in view, each with its number, and the height of all', async () => {
    show();
    await vi.waitFor(() => expect(inDocument()).toBeLessThan(60));
    expect(box().scrollHeight).toBeGreaterThan(100_000 * 20);
    await scrollTo(box().scrollHeight / 2);
    const [header] = screen.getAllByRole('rowheader');
    const index = Number(header!.parentElement!.getAttribute('aria-rowindex'));
    expect(header!.textContent).toBe(`Story ${index - 2}`);
    expect(index).toBeGreaterThan(40_000);
    expect(inDocument()).toBeLessThan(60);
  });

  it('prints the rows in view, and all rows of a shorter table', async () => {
    const print = (event: string) => act(() => void window.dispatchEvent(new Event(event)));
    const { rerender } = show();
    await vi.waitFor(() => expect(inDocument()).toBeLessThan(60));
    print('beforeprint');
    expect(inDocument()).toBeLessThan(60);
    expect(screen.getByRole('table').dataset['print']).toBe('view');
    print('afterprint');

    rerender(<Page rows={many.slice(0, 300)} virtual selectable searchable />);
    await vi.waitFor(() => expect(inDocument()).toBeLessThan(60));
    print('beforeprint');
    expect(inDocument()).toBe(300);
    expect(screen.getByRole('table').dataset['print']).toBeUndefined();
    print('afterprint');
    await vi.waitFor(() => expect(inDocument()).toBeLessThan(60));
  });

  it('keeps the row with focus while it is scrolled away', async () => {
    show();
    const [, first] = screen.getAllByRole('checkbox');
    first!.focus();
    await scrollTo(200_000);
    expect([first!.isConnected, document.activeElement]).toEqual([true, first]);
  });

  it.each([
    ['{Tab}', 'Story 2'],
    ['{Shift>}{Tab}{/Shift}', 'Story 0'],
  ])('%s leads from a row that is scrolled away to %s, next to it', async (keys, name) => {
    show();
    const second = screen.getAllByRole('checkbox')[2]!;
    second.focus();
    await scrollTo(200_000);
    await userEvent.keyboard(keys);
    const row = document.activeElement!.closest('tr');
    expect(row?.querySelector('[scope=row]')?.textContent).toBe(name);
    await vi.waitFor(() => expect(document.activeElement!.getBoundingClientRect().bottom).toBeGreaterThan(0));
  });

  it('is searched and sorted', async () => {
    show();
    const start = performance.now();
    await userEvent.click(button('Listeners'));
    await vi.waitFor(() => expect(titles()[0]).toBe('Story 0'));
    await userEvent.fill(screen.getByRole('searchbox'), '99999');
    await vi.waitFor(() => expect(titles()).toContain('Story 99999'));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('Its status', () => {
  it('is busy with bars while rows are on their way, and offers to load again after an error', async () => {
    const onRetry = vi.fn<() => void>();
    const { rerender } = render(<Page rows={[]} status="loading" />);
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true');
    rerender(<Page rows={[]} status="error" onRetry={onRetry} />);
    await userEvent.click(within(screen.getByRole('table')).getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('shows values with the digits of the reader, and runs in StrictMode', () => {
    render(
      <StrictMode>
        <Brand lang="ar">
          <Page />
        </Brand>
      </StrictMode>,
    );
    expect(screen.getAllByRole('cell')[0]!.textContent).toBe('١٬٢٠٤');
  });
});
