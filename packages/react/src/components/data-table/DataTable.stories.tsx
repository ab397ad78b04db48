import { useMemo } from 'react';
import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { dataTableProps } from './DataTable.props.js';
import { DataTable, type DataTableColumn, type DataTableProps } from './index.js';
import file from './DataTable.words.json' with { type: 'json' };

const words = storyWords(file);

interface Story {
  readonly id: string;
  readonly title: string;
  readonly teller: string;
  readonly circle: string;
  readonly listeners: number;
  readonly told: Date;
}

type Args = Partial<DataTableProps<Story>> & { count?: number; pins?: boolean };

/**
 * Rows of data that people sort, search, select and arrange. Use it where people look for some rows among many, or do
 * something with several of them. Do not use it for a few rows that are read (`Table`), or for one value an item (`List`).
 *
 * Import it from `@wusum/react/data-table`: it has a library of its own, which only that import loads. The search finds words
 * without vowel signs, hamza and article. Handles of columns, pins and sorting follow the direction.
 */
const meta = preview.meta({
  title: 'Components/DataTable',
  component: DataTable<Story>,
  args: { rows: [], columns: [], rowKey: (row: Story) => row.id, caption: words.en.caption },
  argTypes: {
    size: { control: 'radio', options: dataTableProps.variants.size },
    status: { control: 'radio', options: dataTableProps.variants.status },
  },
  render: (args) => <Stories {...(args as Args)} />,
});

function useStories(count: number): readonly Story[] {
  const text = useWords(words);
  return useMemo(() => {
    const [titles, tellers, circles] = [text.titles, text.tellers, text.circles].map((each) => Object.values(each));
    return Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      title: `${titles![index % titles!.length]!}${index < titles!.length ? '' : `, ${text.chapter} ${index}`}`,
      teller: tellers![(index * 7) % tellers!.length]!,
      circle: circles![(index * 5) % circles!.length]!,
      listeners: (index * 7919) % 1361,
      told: new Date(Date.UTC(2026, index % 12, 1 + ((index * 11) % 28))),
    }));
  }, [count, text]);
}

function useColumns(pins: boolean): readonly DataTableColumn<Story>[] {
  const text = useWords(words);
  return useMemo(
    () => [
      {
        id: 'title',
        header: text.story,
        value: (row) => row.title,
        rowHeader: true,
        width: 16,
        ...(pins ? { pin: 'start' } : {}),
      },
      { id: 'teller', header: text.teller, value: (row) => row.teller, width: 8 },
      { id: 'circle', header: text.circle, value: (row) => row.circle },
      { id: 'told', header: text.told, value: (row) => row.told },
      {
        id: 'listeners',
        header: text.listeners,
        value: (row) => row.listeners,
        numeric: true,
        width: 8,
        ...(pins ? { pin: 'end' } : {}),
      },
    ],
    [text, pins],
  );
}

function Stories({ count = 6, pins = false, ...args }: Args) {
  const { caption } = useWords(words);
  return (
    <DataTable
      {...args}
      rows={useStories(count)}
      columns={useColumns(pins)}
      rowKey={(row) => row.id}
      caption={caption}
    />
  );
}

export const Playground = meta.story({ args: { searchable: true, hideable: true, resizable: true } });

export const Sizes = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {dataTableProps.variants.size.map((size) => (
        <Stories key={size} size={size} count={3} />
      ))}
    </div>
  ),
});

function Selecting(args: Args) {
  const { share, withdraw } = useWords(words);
  return (
    <Stories
      {...args}
      selectable
      defaultSelected={['s0', 's2']}
      defaultSort={{ column: 'title', order: 'ascending' }}
      selectionActions={() => (
        <>
          <Button>{share}</Button>
          <Button color="danger">{withdraw}</Button>
        </>
      )}
    />
  );
}

/** What can be done with the selected rows is below the table. The selection is kept by keys: sorting leaves it as it is. */
export const Selection = meta.story({ render: (args) => <Selecting {...(args as Args)} /> });

/** A search or another order goes back to the first page. */
export const Pages = meta.story({
  render: (args) => <Stories {...(args as Args)} searchable count={48} pageSize={6} />,
});

/** Columns at the start and at the end stay in view while the others scroll. */
export const Pins = meta.story({
  render: (args) => (
    <div style={{ maxInlineSize: '32rem' }}>
      <Stories {...(args as Args)} pins resizable />
    </div>
  ),
});

function Detailed(args: Args) {
  const { more } = useWords(words);
  return <Stories {...args} detail={() => more} defaultExpanded={['s1']} />;
}

/** More about a row is below it. */
export const Details = meta.story({ render: (args) => <Detailed {...(args as Args)} /> });

/** A hundred thousand rows: those in view are in the document. */
export const Virtual = meta.story({
  render: (args) => <Stories {...(args as Args)} virtual searchable count={100_000} />,
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table');
    await expect(table).toHaveAttribute('aria-rowcount', '100001');
  },
});

/** Rows are on their way; no rows; rows that did not load. */
export const Status = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <Stories status="loading" count={0} />
      <Stories count={0} />
      <Stories status="error" count={0} onRetry={() => {}} />
    </div>
  ),
});

/** The first column is on the right, and a handle is at the left edge of its column. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: (args) => <Selecting {...(args as Args)} searchable hideable resizable />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), file.ar.typed);
    // A header, and one row without its shadda.
    await expect(canvas.getAllByRole('row')).toHaveLength(2);
    await userEvent.clear(canvas.getByRole('searchbox'));
  },
});
