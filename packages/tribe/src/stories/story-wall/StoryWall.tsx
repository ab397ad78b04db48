'use client';

import { storyWallMessages } from '@wusum/contract/messages/story-wall';
import { EmptyState, useMessagesOf } from '@wusum/react';
import { useId, useRef } from 'react';
import { StoryCard } from '../story-card/StoryCard.js';
import type { StoryWallProps } from './StoryWall.props.js';
import { After, Item, List, Root, Skip, Space } from './StoryWall.styles.js';
import { useWallRows } from './use-wall-rows.js';

/**
 * Stories as cards in rows, as many next to each other as there is space for. Rows are read one after another, so the order
 * of the keyboard is the order that is seen. Of a large wall, the rows near the window are in the document; printed, all of
 * them. A story whose consent ends while the page is open is replaced by a note. Renders one `<div>`.
 *
 * Use it for all stories that members agreed to show in one place. It scrolls with the page.
 * Do not use it for a few stories of a page (`Grid` with `StoryCard`), nor in a box that scrolls.
 */
export function StoryWall<Surface extends string>(props: StoryWallProps<Surface>) {
  const { stories, surface, hrefOf, seedOf, noteOf, headingLevel = 3, emptyActions, now, ...own } = props;
  const { 'aria-label': name, ...rest } = own;
  const message = useMessagesOf(storyWallMessages);
  const after = useId();
  const list = useRef<HTMLUListElement>(null);
  const { parts, measure } = useWallRows(
    list,
    stories.map(({ id }) => id),
  );
  if (stories.length === 0) {
    return (
      <Root {...rest}>
        <EmptyState heading={message('story-wall.empty')} headingLevel={headingLevel} actions={emptyActions} />
      </Root>
    );
  }
  return (
    <Root {...rest}>
      <Skip href={`#${after}`}>{message('story-wall.skip')}</Skip>
      <List ref={list} role="list" aria-label={name ?? message('story-wall.name')}>
        {parts.map((part) => {
          if ('space' in part) return <Space key={part.key} aria-hidden="true" style={{ blockSize: part.space }} />;
          const story = stories[part.index]!;
          const { index, row, isFirst } = part;
          return (
            <Item
              key={story.id}
              ref={isFirst ? measure : undefined}
              data-index={row}
              data-story={index}
              aria-posinset={index + 1}
              aria-setsize={stories.length}
            >
              <StoryCard<string>
                {...{ story, surface, headingLevel, now }}
                href={hrefOf(story)}
                seed={seedOf?.(story)}
                note={noteOf?.(story)}
              />
            </Item>
          );
        })}
      </List>
      <After id={after} tabIndex={-1} />
    </Root>
  );
}
