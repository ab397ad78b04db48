'use client';

import { threadMessages } from '@wusum/contract/messages/thread';
import { Badge, DateText, useMessagesOf } from '@wusum/react';
import type { ThreadState } from '../threads.js';
import { State } from './Thread.styles.js';

const colors = { open: 'neutral', answered: 'success', closed: 'neutral', locked: 'warning' } as const;

/** Whether a thread takes replies; if not, since when and why: the reason, or the rule by its name. */
export function ThreadStateNote({ state, timeZone }: { state: ThreadState; timeZone: string }) {
  const message = useMessagesOf(threadMessages);
  return (
    <State>
      <Badge color={colors[state.kind]}>{message(`thread.${state.kind}`)}</Badge>
      {state.kind === 'closed' ? (
        <bdi lang={state.language} dir="auto">
          {state.reason}
        </bdi>
      ) : null}
      {state.kind === 'locked' ? <bdi>{state.rule.name}</bdi> : null}
      {state.kind === 'closed' || state.kind === 'locked' ? (
        <DateText value={new Date(state.at).toISOString()} dateStyle="long" timeZone={timeZone} />
      ) : null}
    </State>
  );
}
