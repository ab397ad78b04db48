import { useState } from 'react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { useScope } from '../../internal/use-scope.js';
import { tableProps } from './Table.props.js';
import { Table, type TableRootProps, type TableSort } from './index.js';
import file from './Table.words.json' with { type: 'json' };

const words = storyWords(file);
type Column = 'story' | 'listeners';

/**
 * Data in rows and columns. Use it where people compare values of several items. Do not use it for layout, for one value an
 * item (`List`), or for the facts of one item (`DataList`).
 *
 * A table that is wider than its place scrolls as a region that takes focus, named by its caption. Words stay whole.
 */
const meta = preview.meta({
  title: 'Components/Table',
  component: Table.Root,
  argTypes: {
    variant: { control: 'radio', options: tableProps.variants.variant },
    narrow: { control: 'radio', options: tableProps.variants.narrow },
    sticky: { control: 'radio', options: tableProps.variants.sticky },
  },
  render: (args) => <Stories {...args} />,
});

function Stories({ total = false, ...root }: TableRootProps & { total?: boolean }) {
  const { caption, rows, totals, sum, ...text } = useWords(words);
  return (
    <Table.Root {...root}>
      <Table.Caption>{caption}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.ColumnHeader>{text.story}</Table.ColumnHeader>
          <Table.ColumnHeader>{text.teller}</Table.ColumnHeader>
          <Table.ColumnHeader>{text.circle}</Table.ColumnHeader>
          <Table.ColumnHeader numeric>{text.listeners}</Table.ColumnHeader>
          <Table.ColumnHeader numeric>{text.answers}</Table.ColumnHeader>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {Object.entries(rows).map(([key, row]) => (
          <Table.Row key={key}>
            <Table.RowHeader>{row.story}</Table.RowHeader>
            <Table.Cell>{row.teller}</Table.Cell>
            <Table.Cell>{row.circle}</Table.Cell>
            <Table.Cell numeric>{row.listeners}</Table.Cell>
            <Table.Cell numeric>{row.answers}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
      {total ? (
        <Table.Footer>
          <Table.Row>
            <Table.RowHeader colSpan={3}>{sum}</Table.RowHeader>
            <Table.Cell numeric>{totals.listeners}</Table.Cell>
            <Table.Cell numeric>{totals.answers}</Table.Cell>
          </Table.Row>
        </Table.Footer>
      ) : null}
    </Table.Root>
  );
}

export const Playground = meta.story({});

/** Every second row is on another background. The sums are in a footer. */
export const Zebra = meta.story({ args: { variant: 'zebra' }, render: (args) => <Stories {...args} total /> });

export const Sizes = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {tableProps.variants.size.map((size) => (
        <Stories key={size} {...args} size={size} />
      ))}
    </div>
  ),
});

/** A row shows where it is not as wide as its place: it scrolls, and the first column stays. */
export const NarrowAndSticky = meta.story({
  render: (args) => (
    <div style={{ maxInlineSize: '20rem' }}>
      <Stories {...args} sticky="both" style={{ maxBlockSize: '14rem' }} />
    </div>
  ),
});

/** Each row is a card, and each cell has the header of its column beside it. */
export const Cards = meta.story({
  render: (args) => (
    <div style={{ maxInlineSize: '20rem' }}>
      <Stories {...args} narrow="cards" />
    </div>
  ),
});

function Sorted(props: TableRootProps) {
  const { caption, rows, story, listeners } = useWords(words);
  const { lang } = useScope();
  const [order, setOrder] = useState<{ by: Column; sort: Exclude<TableSort, 'none'> }>({
    by: 'story',
    sort: 'ascending',
  });
  const [chosen, setChosen] = useState<readonly string[]>(['loom']);
  const entries = Object.entries(rows).toSorted(([, one], [, other]) => {
    const difference = one[order.by].localeCompare(other[order.by], lang, { numeric: true });
    return order.sort === 'ascending' ? difference : -difference;
  });
  const header = (by: Column, text: string) => (
    <Table.ColumnHeader
      numeric={by === 'listeners'}
      sort={order.by === by ? order.sort : 'none'}
      onSortChange={(sort) => setOrder({ by, sort })}
    >
      {text}
    </Table.ColumnHeader>
  );
  const some = chosen.length > 0 && 'indeterminate';
  return (
    <Table.Root {...props}>
      <Table.Caption>{caption}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.SelectCell
            checked={chosen.length === entries.length || some}
            onCheckedChange={(checked) => setChosen(checked ? entries.map(([key]) => key) : [])}
          />
          {header('story', story)}
          {header('listeners', listeners)}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {entries.map(([key, row]) => (
          <Table.Row key={key} selected={chosen.includes(key)}>
            <Table.SelectCell
              name={row.story}
              checked={chosen.includes(key)}
              onCheckedChange={(checked) =>
                setChosen(checked ? [...chosen, key] : chosen.filter((each) => each !== key))
              }
            />
            <Table.RowHeader>{row.story}</Table.RowHeader>
            <Table.Cell numeric>{row.listeners}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table.Root>
  );
}

/** A header that sorts is a button. The selection is kept by the keys of the rows, so sorting leaves it as it is. */
export const SortAndSelect = meta.story({ render: (args) => <Sorted {...args} /> });

/** The first column is on the right, and numbers are aligned to the left. */
export const InArabic = SortAndSelect.extend({ globals: { lang: 'ar' } });
