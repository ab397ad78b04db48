import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ask,
  boardOrder,
  emptyBoard,
  join,
  merge,
  take,
  undoMerge,
  viewOf,
  type Board,
  type BoardRefusal,
  type Outcome,
  type Step,
  type StepName,
  type Voice,
} from '../../src/care/model.js';

const day = 86_400_000;
const voice = (member: string, at = 0, words = `Words of ${member}`): Voice => ({ member, words, language: 'en', at });

function must(change: Outcome<Board, BoardRefusal>): Board {
  if (!change.ok) throw new Error(change.refused);
  return change.value;
}
const reason = (change: Outcome<Board, BoardRefusal>) => (change.ok ? 'accepted' : change.refused);

const steps: Record<StepName, Step> = {
  heard: { to: 'heard', by: 'amal', at: day, owner: 'amal', due: 3 * day },
  answered: { to: 'answered', by: 'amal', at: 2 * day, words: 'We will try it.', owner: 'noor', due: 9 * day },
  acted: { to: 'acted', by: 'noor', at: 3 * day, words: 'The mirror went to the school.' },
  declined: { to: 'declined', by: 'noor', at: 3 * day, words: 'It would break in the rain.' },
};
const names = Object.keys(steps) as StepName[];
const one = must(ask(emptyBoard, 'mirror', voice('layla')));

describe('the way of a question', () => {
  const ways: [StepName[], string][] = [
    [['heard', 'answered', 'acted'], 'acted'],
    [['heard', 'answered', 'declined'], 'declined'],
    [['heard', 'declined'], 'declined'],
    [['answered'], 'not the next step'],
    [['declined'], 'not the next step'],
    [['heard', 'heard'], 'not the next step'],
    [['heard', 'acted'], 'not the next step'],
    [['heard', 'declined', 'answered'], 'not the next step'],
    [['heard', 'answered', 'acted', 'declined'], 'not the next step'],
  ];

  test.each(ways)('%j: %s', (way, want) => {
    let board = one;
    let last = '';
    for (const name of way) {
      const change = take(board, 'mirror', steps[name]);
      if (change.ok) board = change.value;
      last = reason(change);
    }
    expect(last === 'accepted' ? viewOf(board, 'mirror', 0)?.status : last).toBe(want);
  });

  test.each<[string, Step, BoardRefusal]>([
    ['no owner', { ...steps.heard, owner: undefined }, 'no owner or date'],
    ['no date', { ...steps.heard, due: undefined }, 'no owner or date'],
    ['a date of the past', { ...steps.heard, due: day }, 'no owner or date'],
    ['before it was asked', { ...steps.heard, at: -1 }, 'before the last step'],
  ])('heard: %s', (_, step, want) => {
    expect(reason(take(one, 'mirror', step))).toBe(want);
  });

  test('an answer, an action and a refusal need words', () => {
    const heard = must(take(one, 'mirror', steps.heard));
    expect(reason(take(heard, 'mirror', { ...steps.answered, words: ' ' }))).toBe('no words');
    expect(reason(take(heard, 'mirror', { ...steps.declined, words: undefined }))).toBe('no words');
  });

  test('overdue is after the date, and never when it is done', () => {
    const heard = must(take(one, 'mirror', steps.heard));
    expect(viewOf(heard, 'mirror', 3 * day)).toMatchObject({ overdue: false, owner: 'amal', due: 3 * day });
    expect(viewOf(heard, 'mirror', 3 * day + 1)?.overdue).toBe(true);
    const acted = must(take(must(take(heard, 'mirror', steps.answered)), 'mirror', steps.acted));
    expect(viewOf(acted, 'mirror', 99 * day)).toMatchObject({ overdue: false });
    expect(viewOf(acted, 'mirror', 99 * day)).not.toHaveProperty('owner');
  });
});

describe('merging', () => {
  const two = must(join(must(ask(one, 'lens', voice('sami', 1))), 'lens', voice('layla', 2, 'Also the lens?')));
  const merged = must(merge(two, { id: 'm1', from: 'lens', into: 'mirror', by: 'amal', at: day }));

  test('keeps every voice and wording, a member is one voice, and both pages link to each other', () => {
    const view = viewOf(merged, 'mirror', 0)!;
    expect(
      view.voices.map(({ member, wordings }) => [
        member,
        wordings.map(({ words, question }) => `${question}: ${words}`),
      ]),
    ).toEqual([
      ['layla', ['mirror: Words of layla', 'lens: Also the lens?']],
      ['sami', ['lens: Words of sami']],
    ]);
    expect(view.mergedFrom).toEqual(['lens']);
    expect(viewOf(merged, 'lens', 0)?.mergedInto).toBe('mirror');
  });

  test('a voice cannot be added twice, not on the merged question either', () => {
    expect(reason(join(merged, 'mirror', voice('sami')))).toBe('already one of the voices');
    expect(reason(join(merged, 'lens', voice('layla')))).toBe('already one of the voices');
    expect(reason(join(merged, 'lens', voice('noor')))).toBe('accepted');
  });

  test.each<[string, Outcome<Board, BoardRefusal>, BoardRefusal]>([
    ['with itself', merge(two, { id: 'm', from: 'lens', into: 'lens', by: 'amal', at: 0 }), 'the same question'],
    ['in a circle', merge(merged, { id: 'm', from: 'mirror', into: 'lens', by: 'amal', at: 0 }), 'the same question'],
    ['twice', merge(merged, { id: 'm', from: 'lens', into: 'mirror', by: 'amal', at: 0 }), 'merged into another'],
    ['with the same id', merge(merged, { id: 'm1', from: 'mirror', into: 'lens', by: 'amal', at: 0 }), 'already there'],
    [
      'of what is not there',
      merge(two, { id: 'm', from: 'lens', into: 'none', by: 'amal', at: 0 }),
      'no such question',
    ],
    ['undone twice', undoMerge(two, 'm1'), 'no such merge'],
    ['then a step of the merged one', take(merged, 'lens', steps.heard), 'merged into another'],
  ])('%s is refused', (_, change, want) => {
    expect(reason(change)).toBe(want);
  });

  test('undone, each has its own voices again, with those added since', () => {
    const later = must(join(merged, 'lens', voice('noor', 5)));
    const apart = must(undoMerge(later, 'm1'));
    expect(viewOf(apart, 'mirror', 0)?.voices.map(({ member }) => member)).toEqual(['layla']);
    expect(viewOf(apart, 'lens', 0)?.voices.map(({ member }) => member)).toEqual(['sami', 'layla', 'noor']);
    expect(viewOf(apart, 'lens', 0)).not.toHaveProperty('mergedInto');
  });

  test('the board shows merged questions once: overdue first, then the longest unheard, then what is done', () => {
    let board = emptyBoard;
    for (const [index, id] of ['old', 'late', 'new', 'done', 'away'].entries())
      board = must(ask(board, id, voice('layla', index)));
    board = must(take(board, 'late', steps.heard));
    board = must(take(must(take(board, 'done', steps.heard)), 'done', steps.declined));
    board = must(merge(board, { id: 'm', from: 'away', into: 'new', by: 'amal', at: 0 }));
    expect(boardOrder(board, 4 * day).map(({ id }) => id)).toEqual(['late', 'old', 'new', 'done']);
    expect(boardOrder(board, 2 * day).map(({ id }) => id)).toEqual(['old', 'new', 'late', 'done']);
  });
});

const member = fc.constantFrom('layla', 'sami', 'noor', 'amal');
const id = fc.constantFrom('a', 'b', 'c', 'd');
const change = fc.oneof(
  fc.tuple(id, member).map(
    ([at, who]) =>
      (board: Board) =>
        ask(board, at, voice(who)),
  ),
  fc.tuple(id, member).map(
    ([at, who]) =>
      (board: Board) =>
        join(board, at, voice(who)),
  ),
  fc.tuple(id, id, fc.nat(9)).map(
    ([from, into, n]) =>
      (board: Board) =>
        merge(board, { id: `m${n}`, from, into, by: 'amal', at: 0 }),
  ),
  fc.nat(9).map((n) => (board: Board) => undoMerge(board, `m${n}`)),
  fc.tuple(id, fc.constantFrom(...names)).map(
    ([at, name]) =>
      (board: Board) =>
        take(board, at, steps[name]),
  ),
);

test('any sequence of changes: no voice is lost or doubled, and undoing all merges gives the board without them', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      let board = emptyBoard;
      for (const apply of changes) {
        const result = apply(board);
        if (result.ok) board = result.value;
      }
      const shown = boardOrder(board, 0);
      const wordings = shown.flatMap(({ voices }) => voices.flatMap((each) => each.wordings));
      expect(wordings).toHaveLength(board.questions.flatMap(({ voices }) => voices).length);
      for (const { voices } of shown) expect(new Set(voices.map((each) => each.member)).size).toBe(voices.length);
      let apart = board;
      for (const each of board.merges) apart = must(undoMerge(apart, each.id));
      expect(apart).toEqual({ questions: board.questions, merges: [] });
    }),
    { numRuns: 500 },
  );
});
