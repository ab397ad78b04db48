import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actionsOn,
  advance,
  creditOf,
  draftOf,
  isOverdue,
  statusNames,
  type ActionName,
  type Actor,
  type StatusName,
  type StoryAction,
  type StoryState,
} from '../../src/stories/index.js';
import { day, start } from './fixtures.js';

const member: Actor = { role: 'member', id: 'layla' };
const host: Actor = { role: 'host', id: 'amal' };
const reason = { rule: 'Consent of others', words: 'It names somebody who has not agreed.' };
const actionNames: ActionName[] = [...new Set(statusNames.flatMap((name) => actionsOn(name)))];
const ofMember = new Set<ActionName>(['submit', 'appeal', 'withdraw', 'reopen']);

function action(kind: ActionName, changes: object = {}): StoryAction {
  const by = ofMember.has(kind) ? member : host;
  return { kind, by, at: start, until: start + day, reason, ...changes } as StoryAction;
}

function on(status: StatusName, receipts: StoryState['receipts'] = []): StoryState {
  return { story: 'story-1', member: 'layla', status, receipts };
}

/** The whole table, written apart from the code. */
const table = `
draft submit → submitted
draft withdraw → withdrawn
submitted read → in review
submitted withdraw → withdrawn
in review publish → published
in review request changes → changes requested
in review decline → declined
in review withdraw → withdrawn
changes requested submit → submitted
changes requested withdraw → withdrawn
published withdraw → withdrawn
declined appeal → appealed
declined withdraw → withdrawn
appealed read → in review
appealed withdraw → withdrawn
withdrawn reopen → draft`;

test.each(statusNames.flatMap((status) => actionNames.map((kind) => [status, kind] as const)))(
  '%s, %s: as in the table, or refused with the actions that are allowed',
  (status, kind) => {
    const result = advance(on(status), action(kind));
    const row = table.split('\n').find((line) => line.startsWith(`${status} ${kind} →`));
    const done = result.ok ? `${status} ${kind} → ${result.value.status}` : undefined;
    expect(done).toBe(row);
    expect(result.ok ? undefined : result.refused).toEqual(
      row ? undefined : { reason: 'not allowed in this status', allowed: actionsOn(status) },
    );
  },
);

test('the member can withdraw in every status but withdrawn', () => {
  for (const status of statusNames) expect(actionsOn(status).includes('withdraw')).toBe(status !== 'withdrawn');
});

const refusals: [string, StatusName, StoryAction, string][] = [
  ['a member cannot publish', 'in review', action('publish', { by: member }), 'not theirs to do'],
  [
    'a host cannot read a story of theirs',
    'submitted',
    action('read', { by: { role: 'host', id: 'layla' } }),
    'not theirs to do',
  ],
  ['a host cannot withdraw', 'published', action('withdraw', { by: host }), 'not theirs to do'],
  [
    'another member cannot submit',
    'draft',
    action('submit', { by: { role: 'member', id: 'sami' } }),
    'not theirs to do',
  ],
  ['declined without a reason', 'in review', action('decline', { reason: undefined }), 'no reason given'],
  [
    'declined with a rule without words',
    'in review',
    action('decline', { reason: { rule: '1', words: ' ' } }),
    'no reason given',
  ],
  ['submitted without a promise', 'draft', action('submit', { until: undefined }), 'no time given'],
  ['a promise of the past', 'draft', action('submit', { until: start }), 'no time given'],
];

test.each(refusals)('%s', (_, status, step, want) => {
  expect(advance(on(status), step)).toMatchObject({ ok: false, refused: { reason: want } });
});

function run(...steps: StoryAction[]): StoryState {
  let state: StoryState = draftOf('story-1', 'layla');
  for (const step of steps) {
    const result = advance(state, step);
    if (!result.ok) throw new Error(`${step.kind}: ${result.refused.reason}`);
    state = result.value;
  }
  return state;
}

describe('receipts', () => {
  const declined = run(action('submit'), action('read'), action('decline'));

  test('each step says what happens next, who reads, until when', () => {
    expect(declined.receipts.map(({ number, to, waitsFor, until }) => [number, to, waitsFor, until])).toEqual([
      [1, 'submitted', 'hosts', start + day],
      [2, 'in review', 'reader', start + day],
      [3, 'declined', 'nobody', undefined],
    ]);
    expect(declined.receipts[2]).toMatchObject({ reason, memberActions: ['appeal', 'withdraw'] });
  });

  test('an appeal is read by another host', () => {
    const appealed = run(action('submit'), action('read'), action('decline'), action('appeal'));
    expect(appealed.receipts.at(-1)?.waitsFor).toBe('another host');
    expect(advance(appealed, action('read'))).toMatchObject({ refused: { reason: 'same host as before' } });
    expect(advance(appealed, action('read', { by: { role: 'host', id: 'noor' } })).ok).toBe(true);
  });

  test('no step is before the last one', () => {
    expect(advance(declined, action('appeal', { at: start - 1 }))).toMatchObject({
      refused: { reason: 'before the last step' },
    });
  });

  test('a promise that is late is overdue, until somebody acts', () => {
    const submitted = run(action('submit'));
    expect(isOverdue(submitted, start + day)).toBe(false);
    expect(isOverdue(submitted, start + day + 1)).toBe(true);
    expect(isOverdue(declined, start + 100 * day)).toBe(false);
  });
});

test('any sequence of actions: receipts are numbered and follow each other, the given state is unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...actionNames), { maxLength: 30 }), (kinds) => {
      let state: StoryState = draftOf('story-1', 'layla');
      for (const kind of kinds) {
        const before = structuredClone(state);
        const result = advance(state, action(kind, { by: ofMember.has(kind) ? member : { role: 'host', id: kind } }));
        expect(state).toEqual(before);
        if (result.ok) state = result.value;
      }
      let status: StatusName = 'draft';
      for (const [index, receipt] of state.receipts.entries()) {
        expect(receipt).toMatchObject({ number: index + 1, from: status });
        status = receipt.to;
      }
      expect(state.status).toBe(status);
    }),
  );
});

test('the types refuse what a known status does not allow', () => {
  const draft = draftOf('story-1', 'layla');
  // @ts-expect-error a draft cannot be published
  expect(advance(draft, { kind: 'publish', by: host, at: start }).ok).toBe(false);
  expect(advance(draft, { kind: 'submit', by: member, at: start, until: start + 1 }).ok).toBe(true);
  // @ts-expect-error a decline needs a reason
  expect(advance(on('in review') as StoryState<'in review'>, { kind: 'decline', by: host, at: start }).ok).toBe(false);
});

test('the credit asked for last counts, in whatever order the changes arrive; no name is a choice', () => {
  const changes = [
    { at: 2, credit: { kind: 'pen name', name: 'الغزّالة' } },
    { at: 3, credit: { kind: 'none' } },
    { at: 1, credit: { kind: 'name', name: 'Layla' } },
  ] as const;
  expect(creditOf([])).toEqual({ kind: 'none' });
  expect(creditOf(changes)).toEqual({ kind: 'none' });
  expect(creditOf([changes[0], changes[2]])).toEqual(changes[0].credit);
  expect(creditOf([{ at: 1, credit: { kind: 'name', name: '\u202E \u200B' } }])).toEqual({ kind: 'none' });
});
