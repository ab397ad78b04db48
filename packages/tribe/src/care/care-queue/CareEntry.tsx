'use client';

import { careQueueMessages } from '@wusum/contract/messages/care-queue';
import { Badge, DateText, Heading, useMessagesOf } from '@wusum/react';
import { useId } from 'react';
import { PersonName } from '../author/PersonName.js';
import { careStateOf, type CareStep } from '../queue.js';
import { CareActions } from './CareActions.js';
import type { CareEntryProps, StepOf } from './CareEntry.props.js';
import { Entry, Facts, Notes, Problem } from './CareQueue.styles.js';
import { useCareStep } from './use-care-step.js';

/** One item of the desk. */
export function CareEntry(props: CareEntryProps) {
  const { people, host, hosts, now, kinds, renderItem, headingLevel, timeZone } = props;
  const message = useMessagesOf(careQueueMessages);
  const heading = useId();
  const { item, problem, busy, act, undo } = useCareStep(props);
  const { assigned, closed, lastHeard, notes } = careStateOf(item);
  const last = item.steps.at(-1);
  const step = (given: StepOf) => act({ ...given, by: host, at: Math.max(now, last?.at ?? item.since) } as CareStep);
  return (
    <Entry aria-labelledby={heading} data-closed={closed ? '' : undefined}>
      <Heading level={headingLevel} size={5} id={heading}>
        {kinds[item.kind] ?? item.kind}: <PersonName people={people} id={item.member} />
      </Heading>
      <Facts>
        <span>
          {message('care-queue.unheard')}{' '}
          <DateText value={new Date(lastHeard).toISOString()} dateStyle="long" timeZone={timeZone} />
        </span>
        {assigned === undefined ? (
          <Badge>{message('care-queue.free')}</Badge>
        ) : (
          <span>
            {message('care-queue.assigned')} <PersonName people={people} id={assigned} />
          </span>
        )}
      </Facts>
      {renderItem(item)}
      {notes.length > 0 ? (
        <Notes role="list">
          {notes.map((note) => (
            <li key={`${note.at} ${note.by}`}>
              <div dir="auto">{note.note}</div>
              <Facts>
                <PersonName people={people} id={note.by} />
                <DateText value={new Date(note.at).toISOString()} dateStyle="long" timeZone={timeZone} />
              </Facts>
            </li>
          ))}
        </Notes>
      ) : null}
      <Problem role="status">{problem && message(`care-queue.${problem}`)}</Problem>
      <CareActions
        {...{ people, hosts, closed, busy, step }}
        mine={assigned === host}
        free={assigned === undefined}
        undo={last?.by === host && last.kind !== 'reply' ? undo : undefined}
      />
    </Entry>
  );
}
