'use client';

import { useState } from 'react';
import { DateText, NumberText, Status, Table, type TableSort } from '@wusum/react';
import type { Story, StoryState } from '../../stories';
import { wordsOf } from '../../words';
import { StoryActions } from './story-actions';

type Column = 'title' | 'received' | 'minutes';
const colors = { reading: 'warning', ready: 'success', withdrawn: 'neutral' } as const satisfies Record<
  StoryState,
  string
>;

function compare(one: Story, other: Story, by: Column, lang: string): number {
  if (by === 'minutes') return one.minutes - other.minutes;
  return one[by].localeCompare(other[by], lang);
}

export function Stories({ lang, stories }: { lang: string; stories: readonly Story[] }) {
  const { table, states } = wordsOf(lang);
  const [list, setList] = useState(stories);
  const [order, setOrder] = useState<{ by: Column; sort: Exclude<TableSort, 'none'> }>({
    by: 'received',
    sort: 'ascending',
  });
  const sorted = list.toSorted((a, b) => compare(a, b, order.by, lang) * (order.sort === 'ascending' ? 1 : -1));
  const setState = (id: string, state: StoryState) =>
    setList((all) => all.map((story) => (story.id === id ? { ...story, state } : story)));
  const header = (by: Column, text: string) => (
    <Table.ColumnHeader
      numeric={by === 'minutes'}
      sort={order.by === by ? order.sort : 'none'}
      onSortChange={(sort) => setOrder({ by, sort })}
    >
      {text}
    </Table.ColumnHeader>
  );
  return (
    <Table.Root narrow="cards">
      <Table.Caption>{table.caption}</Table.Caption>
      <Table.Header>
        <Table.Row>
          {header('title', table.story)}
          <Table.ColumnHeader>{table.author}</Table.ColumnHeader>
          {header('received', table.received)}
          {header('minutes', table.minutes)}
          <Table.ColumnHeader>{table.state}</Table.ColumnHeader>
          <Table.ColumnHeader>{table.actions}</Table.ColumnHeader>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {sorted.map((story) => (
          <Table.Row key={story.id} data-story={story.id}>
            <Table.RowHeader>
              <bdi lang={story.lang}>{story.title}</bdi>
            </Table.RowHeader>
            <Table.Cell>
              <bdi lang={story.lang}>{story.author}</bdi>
            </Table.Cell>
            <Table.Cell>
              <DateText value={story.received} />
            </Table.Cell>
            <Table.Cell numeric>
              <NumberText value={story.minutes} />
            </Table.Cell>
            <Table.Cell>
              <Status color={colors[story.state]}>{states[story.state]}</Status>
            </Table.Cell>
            <Table.Cell>
              <StoryActions lang={lang} story={story} onStateChange={(state) => setState(story.id, state)} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table.Root>
  );
}
