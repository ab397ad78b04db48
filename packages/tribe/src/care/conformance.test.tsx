import type { ReactElement } from 'react';
import { describe } from 'vitest';
import { describeConformance } from '../../../react/src/test/describeConformance.js';
import { plainContent } from '../content/index.js';
import {
  AppealForm,
  ask,
  BoardQuestion,
  CareQueue,
  emptyBoard,
  Feed,
  GuidelinesAcceptance,
  ListeningBoard,
  ModeratorNote,
  Post,
  Reaction,
  Reactions,
  ReplyComposer,
  Thread,
  WelcomeRitual,
} from './index.js';

const people = { layla: 'ليلى', amal: 'Amal' };
const asked = ask(emptyBoard, 'q', { member: 'layla', words: 'هل تُعار المرآة؟', language: 'ar', at: 1 });
const board = asked.ok ? asked.value : emptyBoard;
const rule = { id: 'n', name: 'Names need consent', text: 'Ask first.' };
const note = { post: '1', action: 'hidden', rule, words: 'A name.', at: 1, appeal: 'possible', inForce: true } as const;
const post = { id: '1', member: 'layla', at: 1, language: 'en', content: plainContent('Words') };
const thread = { id: 't', title: 'Which word?', language: 'en', posts: [post], state: { kind: 'open' } } as const;
const gesture = { id: 'heard', label: 'Heard' };
const reader = { id: 'amal', role: 'reader' } as const;
const saved = async () => {};
const desk = {
  items: [{ id: 'a', kind: 'question', member: 'layla', since: 1, steps: [] }],
  host: 'amal',
  hosts: [],
  kinds: { question: 'Question' },
  renderItem: () => null,
  onStep: () => Promise.reject(new Error('offline')),
  onUndo: () => Promise.reject(new Error('offline')),
  onItemChange: () => {},
};

const parts: Record<string, [ReactElement, new () => Element]> = {
  ListeningBoard: [<ListeningBoard key="" board={board} now={2} people={people} />, HTMLElement],
  BoardQuestion: [<BoardQuestion key="" board={board} question="q" now={2} people={people} />, HTMLElement],
  Thread: [<Thread key="" thread={thread} people={people} viewer={reader} hosts={['amal']} now={2} />, HTMLElement],
  Post: [
    <Post
      key=""
      post={post}
      author={{ kind: 'member', member: 'layla', hiddenFromReaders: false }}
      people={people}
      now={2}
    />,
    HTMLElement,
  ],
  Feed: [
    <Feed
      key=""
      aria-label="Posts"
      items={['a']}
      itemKey={String}
      renderItem={(item, props) => <article aria-label={item} {...props} />}
    />,
    HTMLDivElement,
  ],
  Reaction: [<Reaction key="" gesture={gesture} members={['layla']} people={people} viewerId="amal" />, HTMLDivElement],
  Reactions: [<Reactions key="" gestures={[gesture]} people={people} viewerId="amal" />, HTMLDivElement],
  ReplyComposer: [<ReplyComposer key="" people={people} onSend={saved} />, HTMLFormElement],
  'ReplyComposer with what is unanswered': [
    <ReplyComposer
      key=""
      people={people}
      onSend={saved}
      unanswered={[{ id: 'q', words: 'When?', language: 'en', member: 'layla' }]}
    />,
    HTMLFormElement,
  ],
  CareQueue: [<CareQueue key="" {...desk} people={people} now={2} />, HTMLElement],
  ModeratorNote: [<ModeratorNote key="" note={note} />, HTMLDivElement],
  AppealForm: [<AppealForm key="" note={note} until={9} onAppeal={saved} />, HTMLFormElement],
  GuidelinesAcceptance: [
    <GuidelinesAcceptance
      key=""
      guidelines={{ version: '1', since: 1, language: 'en', rules: [rule] }}
      onAccept={saved}
    />,
    HTMLElement,
  ],
  WelcomeRitual: [
    <WelcomeRitual
      key=""
      steps={[{ id: 'one', person: 'amal', heading: 'Welcome', words: 'Come in.' }]}
      people={people}
      onDone={() => {}}
    />,
    HTMLElement,
  ],
};

describe.each(Object.entries(parts))('%s', (_name, [minimal, element]) => {
  describeConformance(minimal, { element });
});
