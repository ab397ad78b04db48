import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actions, type ActionName } from '../../src/server/actions/actions.ts';
import { perform } from '../../src/server/actions/perform.ts';
import { publishedStory, Sample, type Person } from './sample.ts';

/** The rights of each action; written by hand, so that a change of `who` in the code is noticed here. */
const table: Record<ActionName, 'anyone' | 'signed in' | 'member' | 'owner' | 'host'> = {
  'sign-in.ask': 'anyone',
  'sign-in.use': 'anyone',
  'sign-out': 'signed in',
  'guidelines.accept': 'signed in',
  'member.rename': 'signed in',
  'story.send': 'member',
  'story.revise': 'owner',
  'story.act': 'owner',
  'story.consent': 'owner',
  'story.withdraw-use': 'owner',
  'story.give-again': 'owner',
  'story.credit': 'owner',
  'story.decide': 'host',
  'question.ask': 'member',
  'question.join': 'member',
  'question.step': 'host',
  'question.merge': 'host',
  'question.unmerge': 'host',
  'thread.open': 'member',
  'thread.reply': 'member',
  'post.gesture': 'member',
  'post.report': 'member',
  'post.decide': 'host',
  'post.appeal': 'owner',
  'post.decide-appeal': 'host',
  'care.step': 'host',
  'care.undo': 'host',
  'survey.answer': 'member',
};

const refusals = ['sign in', 'guidelines', 'hosts only', 'not yours'];
const expected: Record<(typeof table)[ActionName], Record<Person | 'visitor', string | undefined>> = {
  anyone: row(undefined, undefined, undefined, undefined),
  'signed in': row('sign in', undefined, undefined, undefined),
  member: row('sign in', 'guidelines', undefined, undefined),
  owner: row('sign in', 'guidelines', 'not yours', 'not yours'),
  host: row('sign in', 'guidelines', 'hosts only', undefined),
};

function row(visitor?: string, newcomer?: string, noor?: string, host?: string) {
  return { visitor, newcomer, amal: undefined, noor, host, 'second-host': host };
}

let sample: Sample;
let story: string;
let post: string;
beforeAll(() => {
  sample = new Sample();
  story = publishedStory(sample);
  const thread = sample.must('amal', 'thread.open', { title: 'Keys', text: 'Who has them?', language: 'en' })[
    'thread'
  ]!;
  post = sample.db.get<{ id: string }>('SELECT id FROM posts WHERE thread = ?', thread)!.id;
});
afterAll(() => sample[Symbol.dispose]());

test('every action is in the table', () => {
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(actions).toSorted());
});

describe.each(Object.keys(table) as ActionName[])('%s', (action) => {
  test.each(['visitor', 'newcomer', 'noor', 'host'] as const)('as %s', (person) => {
    // Nothing else is sent: whoever is allowed gets as far as the next reason.
    const answer = sample.do(person, action, { story, post });
    const reason = !answer.ok && refusals.includes(answer.reason) ? answer.reason : undefined;
    expect(reason).toBe(expected[table[action]][person]);
    // Signing out is the one thing that anybody here is allowed to do with these fields.
    if (action === 'sign-out' && person !== 'visitor') renew(person);
  });
});

function renew(person: Person): void {
  sample[Symbol.dispose]();
  sample = new Sample();
  story = publishedStory(sample);
  const thread = sample.must('amal', 'thread.open', { title: 'Keys', text: 'Who has them?', language: 'en' })[
    'thread'
  ]!;
  post = sample.db.get<{ id: string }>('SELECT id FROM posts WHERE thread = ?', thread)!.id;
  expect(sample.sessions.has(person)).toBe(true);
}

describe('requests of other sites', () => {
  test.each([
    ['another site', 'https://elsewhere.example'],
    ['another port', 'http://localhost:3001'],
    ['a page without an origin', 'null'],
    ['none', null],
    ['no address', 'localhost:3000'],
  ])('%s: refused before anything is read', (_, origin) => {
    const session = sample.sessions.get('amal');
    const sent = { title: 'x', text: 'y', language: 'en' };
    const count = () => sample.db.get<{ n: number }>('SELECT count(*) AS n FROM stories')!.n;
    const before = count();
    expect(perform(sample, 'story.send', sent, { origin, host: 'localhost:3000', session })).toEqual({
      ok: false,
      reason: 'another site',
    });
    expect(count()).toBe(before);
  });
});

test('an action that every object has by nature is none', () => {
  expect(sample.do('host', 'constructor')).toEqual({ ok: false, reason: 'no such action' });
});

test('a member can withdraw only consents of their own story', () => {
  const others = sample.must('noor', 'story.send', { title: 'x', text: 'y', language: 'en' })['story']!;
  const grant = sample.db.get<{ id: string }>('SELECT id FROM grants WHERE story = ?', story)!.id;
  expect(sample.do('noor', 'story.withdraw-use', { story: others, grant })).toMatchObject({
    reason: 'no such consent',
  });
});

test('a host does not read their own story', () => {
  const own = sample.must('host', 'story.send', { title: 'x', text: 'y', language: 'en' })['story']!;
  expect(sample.do('host', 'story.decide', { story: own, action: 'read' })).toMatchObject({
    reason: 'not theirs to do',
  });
  expect(sample.do('second-host', 'story.decide', { story: own, action: 'read' })).toMatchObject({ ok: true });
});
