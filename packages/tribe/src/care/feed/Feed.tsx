'use client';

import { feedMessages } from '@wusum/contract/messages/feed';
import { stateMessages } from '@wusum/contract/messages/state';
import { Button, Callout, Text, useMessagesOf } from '@wusum/react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { FeedProps } from './Feed.props.js';
import { After, Items, More, Root, Skip } from './Feed.styles.js';

/**
 * Posts in a row, with the keys of the feed pattern of ARIA: Page Down and Page Up move between posts, Control with End and
 * Home leaves the feed after its end or before its start. More posts come on request, and what follows stays in reach.
 * Renders one `<div>`.
 *
 * Use it for posts that people read one after another.
 * Do not use it for a conversation (`Thread`), nor for a collection to look through (`Grid` with cards).
 */
export function Feed<Item>(props: FeedProps<Item>) {
  const { items, itemKey, renderItem, total, onMore, empty, 'aria-label': name, ...rest } = props;
  const message = useMessagesOf(feedMessages, stateMessages);
  const after = useId();
  const feed = useRef<HTMLDivElement>(null);
  const { state, load } = useMore(feed, items.length, onMore);
  const size = total ?? (onMore ? -1 : items.length);
  if (items.length === 0 && empty && !onMore) return <Root {...rest}>{empty}</Root>;
  return (
    <Root {...rest} onKeyDown={(event) => moveFocus(event, feed.current!, after)}>
      <Skip href={`#${after}`}>{message('feed.skip')}</Skip>
      <Items ref={feed} role="feed" aria-label={name} aria-busy={state === 'loading'}>
        {items.map((item, index) => (
          <div key={itemKey(item)} role="presentation">
            {renderItem(item, { 'aria-posinset': index + 1, 'aria-setsize': size, tabIndex: 0 })}
          </div>
        ))}
      </Items>
      <More>
        {state === 'failed' ? (
          <Callout color="danger" live="assertive">
            {message('feed.failed')}
          </Callout>
        ) : null}
        {onMore ? (
          <Button loading={state === 'loading'} onClick={load}>
            {state === 'loading' ? message('state.loading') : message('feed.more')}
          </Button>
        ) : (
          <Text color="muted">{message('feed.end')}</Text>
        )}
      </More>
      <After id={after} tabIndex={-1} />
    </Root>
  );
}

type MoreState = 'ready' | 'loading' | 'failed';

/** Loads more, and moves focus to the first new item: there the reader goes on. */
function useMore(feed: { readonly current: HTMLElement | null }, count: number, onMore?: () => Promise<void>) {
  const [state, setState] = useState<MoreState>('ready');
  const from = useRef<number>(undefined);
  useEffect(() => {
    if (from.current === undefined || count <= from.current) return;
    articlesOf(feed.current!)[from.current]?.focus();
    from.current = undefined;
  }, [count, feed]);
  const load = async () => {
    if (state === 'loading') return;
    from.current = count;
    setState('loading');
    try {
      await onMore?.();
      setState('ready');
    } catch {
      from.current = undefined;
      setState('failed');
    }
  };
  return { state, load: () => void load() };
}

const articlesOf = (feed: Element): HTMLElement[] => [...feed.querySelectorAll<HTMLElement>('[aria-posinset]')];

function moveFocus(event: KeyboardEvent, feed: HTMLElement, after: string): void {
  const target = targetOf(event, feed, after);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function targetOf(event: KeyboardEvent, feed: HTMLElement, after: string): HTMLElement | null | undefined {
  const { key, ctrlKey } = event;
  if (!(event.target as Element).closest('[role="feed"]')) return undefined;
  if (ctrlKey && key === 'End') return feed.ownerDocument.getElementById(after);
  if (ctrlKey && key === 'Home') return feed.previousElementSibling as HTMLElement;
  if (event.altKey || ctrlKey || event.metaKey) return undefined;
  const step = { PageDown: 1, PageUp: -1 }[key];
  if (step === undefined || isText(event.target as Element)) return undefined;
  const articles = articlesOf(feed);
  const current = articles.findIndex((article) => article.contains(event.target as Node));
  return articles[current + step];
}

/** Page keys scroll in a field with several lines. */
const isText = (element: Element): boolean => element.matches('textarea, select, [contenteditable]');
