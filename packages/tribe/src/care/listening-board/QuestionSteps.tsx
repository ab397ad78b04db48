'use client';

import { listeningBoardMessages } from '@wusum/contract/messages/listening-board';
import { Badge, DateText, useMessagesOf } from '@wusum/react';
import type { ReactNode } from 'react';
import type { Instant } from '../../outcome.js';
import { AuthorName } from '../author/AuthorName.js';
import { PersonName } from '../author/PersonName.js';
import type { People } from '../people.js';
import type { QuestionStatus, QuestionView, Step as StepOf } from '../questions.js';
import { Note, Step, StepName, Steps } from './ListeningBoard.styles.js';
import type { Wording } from './wordings.js';

export interface QuestionStepsProps {
  view: QuestionView;
  /** Its first wording. */
  asked: Wording;
  now: Instant;
  people: People;
  timeZone: string;
}

const way: readonly QuestionStatus[] = ['asked', 'heard', 'answered', 'acted'];

/** The way of a question: each step with its date and words; the next one with who owes it and until when. */
export function QuestionSteps({ view, asked, now, people, timeZone }: QuestionStepsProps) {
  const message = useMessagesOf(listeningBoardMessages);
  const taken = new Map<QuestionStatus, StepOf>(view.steps.map((step) => [step.to, step]));
  const names: readonly QuestionStatus[] =
    view.status === 'declined' ? [...way.filter((name) => name === 'asked' || taken.has(name)), 'declined'] : way;
  const next = names[names.indexOf(view.status) + 1];
  const items = names.map((name) => {
    const step = taken.get(name);
    if (name === 'asked')
      return { name, state: 'done', content: <Asked wording={asked} people={people} timeZone={timeZone} /> };
    if (step) return { name, state: stateOf(name), content: <Taken step={step} people={people} timeZone={timeZone} /> };
    if (name === next && view.owner !== undefined && view.mergedInto === undefined)
      return { name, state: 'due', content: <Due view={view} now={now} people={people} timeZone={timeZone} /> };
    return { name, state: 'open', content: <Note>{message('listening-board.not-yet')}</Note> };
  });
  return (
    <Steps role="list" aria-label={message('listening-board.steps')}>
      {items.map(({ name, state, content }, index) => (
        <Step key={name} data-state={state} data-line={isDone(items[index + 1]?.state) ? 'done' : 'due'}>
          <StepName>{message(`listening-board.step-${name}`)}</StepName>
          {content}
        </Step>
      ))}
    </Steps>
  );
}

const stateOf = (name: QuestionStatus): string => (name === 'declined' ? 'declined' : 'done');
const isDone = (state: string | undefined): boolean => state === 'done' || state === 'declined';

function Asked({ wording, people, timeZone }: Pick<QuestionStepsProps, 'people' | 'timeZone'> & { wording: Wording }) {
  return (
    <Note>
      <AuthorName people={people} author={wording.author} />
      <Day at={wording.at} timeZone={timeZone} />
    </Note>
  );
}

interface PartProps extends Pick<QuestionStepsProps, 'people' | 'timeZone'> {
  step: StepOf;
}

function Taken({ step, people, timeZone }: PartProps) {
  return (
    <>
      {step.words === undefined ? null : (
        <div lang={step.language} dir="auto">
          {step.words}
        </div>
      )}
      <Note>
        <PersonName people={people} id={step.by} />
        <Day at={step.at} timeZone={timeZone} />
      </Note>
    </>
  );
}

/** The person who owes the next step, and its date. */
function Due({ view: { owner, due, overdue }, now, people, timeZone }: Omit<QuestionStepsProps, 'asked'>) {
  const message = useMessagesOf(listeningBoardMessages);
  const days = Math.max(1, Math.floor((now - due!) / 86_400_000));
  return (
    <>
      {overdue ? <Badge color="warning">{message('listening-board.late', { days })}</Badge> : null}
      <Note>
        <span>{message('listening-board.due')}</span> <Day at={due!} timeZone={timeZone} />
      </Note>
      <Note>
        <span>{message('listening-board.with')}</span> <PersonName people={people} id={owner!} />
      </Note>
    </>
  );
}

/** A day, as the reader writes it. */
export function Day({ at, timeZone }: { at: Instant; timeZone: string }): ReactNode {
  return <DateText value={new Date(at).toISOString()} dateStyle="long" timeZone={timeZone} />;
}
