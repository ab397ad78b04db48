'use client';

import { careQueueMessages } from '@wusum/contract/messages/care-queue';
import { EmptyState, useMessagesOf } from '@wusum/react';
import { useState } from 'react';
import { careOrder, type CareItem } from '../queue.js';
import { CareEntry } from './CareEntry.js';
import type { CareQueueProps } from './CareQueue.props.js';
import { Items, Root } from './CareQueue.styles.js';

/**
 * What waits for the hosts of a community, the longest unheard first: hosts take an item, write notes for each other, hand it
 * off and close it. Two hosts at once do not undo each other's work. Renders one `<section>`.
 *
 * Use it for hosts alone: notes and names of anonymous writers are not for readers.
 * Do not use it for questions that everybody sees (`ListeningBoard`).
 */
export function CareQueue(props: CareQueueProps) {
  const { items, people, host, hosts, now, kinds, renderItem, onStep, onUndo, onItemChange, ...own } = props;
  const { headingLevel = 3, timeZone = 'UTC', ...rest } = own;
  const message = useMessagesOf(careQueueMessages);
  const [closedHere, setClosedHere] = useState<readonly string[]>([]);
  // An item that was closed at this desk stays until the page is left, so that it can be undone.
  const waiting = careOrder(items);
  const closed = items.filter(({ id }) => closedHere.includes(id) && !waiting.some((item) => item.id === id));
  const change = (item: CareItem) => {
    if (item.steps.at(-1)?.kind === 'close') setClosedHere((before) => [...before, item.id]);
    onItemChange(item);
  };
  const shared = { people, host, hosts, now, kinds, renderItem, onStep, onUndo, headingLevel, timeZone };
  return (
    <Root aria-label={message('care-queue.name')} {...rest} data-frame="">
      {waiting.length === 0 ? (
        <EmptyState heading={message('care-queue.empty')} headingLevel={headingLevel}>
          {message('care-queue.empty-text')}
        </EmptyState>
      ) : null}
      <Items role="list" hidden={waiting.length + closed.length === 0}>
        {[...waiting, ...closed].map((item) => (
          <li key={item.id}>
            <CareEntry item={item} onItemChange={change} {...shared} />
          </li>
        ))}
      </Items>
    </Root>
  );
}
