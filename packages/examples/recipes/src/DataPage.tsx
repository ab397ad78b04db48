import { useMemo, useState } from 'react';
import { Badge, Button, Heading, Segment, SegmentedControl, Stack, Status, Text } from '@wusum/react';
import { DataTable, type DataTableColumn } from '@wusum/react/data-table';

export type StoryState = 'new' | 'reading' | 'ready';

export interface StoryRow {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly minutes: number;
  readonly state: StoryState;
}

export interface DataPageWords {
  readonly title: string;
  readonly text: string;
  readonly caption: string;
  readonly view: string;
  readonly all: string;
  readonly columns: Readonly<Record<'title' | 'author' | 'minutes' | 'state', string>>;
  readonly states: Readonly<Record<StoryState, string>>;
  readonly print: string;
  readonly none: string;
}

const colors = { new: 'info', reading: 'warning', ready: 'success' } as const satisfies Record<StoryState, string>;

const useColumns = ({ columns, states }: DataPageWords): readonly DataTableColumn<StoryRow>[] =>
  useMemo(
    () => [
      {
        id: 'title',
        header: columns.title,
        value: ({ title }) => title,
        cell: ({ title }) => <bdi>{title}</bdi>,
        rowHeader: true,
        width: 16,
      },
      {
        id: 'author',
        header: columns.author,
        value: ({ author }) => author,
        cell: ({ author }) => <bdi>{author}</bdi>,
      },
      { id: 'minutes', header: columns.minutes, value: ({ minutes }) => minutes, numeric: true, width: 6 },
      {
        id: 'state',
        header: columns.state,
        value: ({ state }) => states[state],
        cell: ({ state }) => <Status color={colors[state]}>{states[state]}</Status>,
      },
    ],
    [columns, states],
  );

/** A list that is filtered, searched, sorted and selected, with actions on the selection. */
export function DataPage({ words, stories }: { words: DataPageWords; stories: readonly StoryRow[] }) {
  const [state, setState] = useState<StoryState | 'all'>('all');
  const rows = useMemo(() => stories.filter((story) => state === 'all' || story.state === state), [stories, state]);
  const columns = useColumns(words);
  return (
    <Stack gap={5}>
      <Stack gap={2}>
        <Stack direction="row" gap={3} align="center" wrap>
          <Heading level={2}>{words.title}</Heading>
          <Badge>{stories.length}</Badge>
        </Stack>
        <Text color="muted">{words.text}</Text>
      </Stack>
      <SegmentedControl label={words.view} value={state} onValueChange={(value) => setState(value as typeof state)}>
        {Object.entries({ all: words.all, ...words.states }).map(([value, text]) => (
          <Segment key={value} value={value}>
            {text}
          </Segment>
        ))}
      </SegmentedControl>
      <DataTable
        caption={words.caption}
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        searchable
        selectable
        pageSize={8}
        defaultSort={{ column: 'title', order: 'ascending' }}
        empty={words.none}
        selectionActions={() => (
          <Button variant="solid" color="accent">
            {words.print}
          </Button>
        )}
      />
    </Stack>
  );
}
