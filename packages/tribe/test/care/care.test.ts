import { describe, expect, test } from 'vitest';
import {
  anonymityPromise,
  appeal,
  authorsOf,
  careOrder,
  careStateOf,
  decide,
  decideAppeal,
  noteOf,
  takeCare,
  undoCare,
  type CareItem,
  type CareStep,
  type Decision,
  type Voice,
} from '../../src/care/model.js';

const item = (id: string, since: number, steps: CareStep[] = []): CareItem => ({
  id,
  kind: 'question',
  member: 'layla',
  since,
  steps,
});
const assign = (by: string, at = 1): CareStep => ({ kind: 'assign', by, at });
const reply = (by: string, at = 2): CareStep => ({ kind: 'reply', by, at });

function run(start: CareItem, ...steps: CareStep[]): CareItem | string {
  let current = start;
  for (const step of steps) {
    const result = takeCare(current, step);
    if (!result.ok) return result.refused;
    current = result.value;
  }
  return current;
}

describe('the desk', () => {
  test('the longest unheard first; a reply moves an item back, an assignment does not, what is closed is gone', () => {
    const items = [
      item('new', 5),
      item('heard', 1, [assign('amal'), reply('amal', 9)]),
      item('taken', 2, [assign('amal', 8)]),
      item('closed', 0, [assign('amal'), { kind: 'close', by: 'amal', at: 3 }]),
      item('b', 5),
    ];
    const want = ['taken', 'b', 'new', 'heard'];
    expect(careOrder(items).map(({ id }) => id)).toEqual(want);
    expect(careOrder(items.toReversed()).map(({ id }) => id)).toEqual(want);
  });

  test.each<[string, CareStep[], string]>([
    ['two hosts take the same', [assign('amal'), assign('noor')], 'taken by another host'],
    ['a reply by a host who has not taken it', [reply('amal')], 'not theirs'],
    [
      'a hand-off of what another has',
      [assign('amal'), { kind: 'hand off', by: 'noor', at: 2, to: 'sami', note: 'x' }],
      'not theirs',
    ],
    [
      'a hand-off without a note',
      [assign('amal'), { kind: 'hand off', by: 'amal', at: 2, to: 'noor', note: '' }],
      'nothing said',
    ],
    ['an empty note', [{ kind: 'note', by: 'noor', at: 2, note: ' ' }], 'nothing said'],
    ['a step before the last one', [assign('amal', 5), reply('amal', 4)], 'before the last step'],
    [
      'a step after it is closed',
      [assign('amal'), { kind: 'close', by: 'amal', at: 2 }, { kind: 'note', by: 'amal', at: 3, note: 'x' }],
      'closed',
    ],
  ])('%s is refused', (_, steps, want) => {
    expect(run(item('a', 0), ...steps)).toBe(want);
  });

  test('a hand-off assigns the next host, with a note', () => {
    const handed = run(
      item('a', 0),
      assign('amal'),
      { kind: 'hand off', by: 'amal', at: 2, to: 'noor', note: 'She knows looms.' },
      reply('noor', 3),
    );
    expect(careStateOf(handed as CareItem)).toEqual({
      assigned: 'noor',
      closed: false,
      lastHeard: 3,
      notes: [{ by: 'amal', at: 2, note: 'She knows looms.' }],
    });
    expect(
      careStateOf(run(item('a', 0), assign('amal'), { kind: 'release', by: 'amal', at: 2 }) as CareItem),
    ).not.toHaveProperty('assigned');
  });

  test('a host undoes their own last step, not a reply and not the step of another', () => {
    const closed = run(item('a', 0), assign('amal'), { kind: 'close', by: 'amal', at: 2 }) as CareItem;
    const open = undoCare(closed, 'amal');
    expect(open.ok && careStateOf(open.value)).toMatchObject({ assigned: 'amal', closed: false });
    expect(undoCare(closed, 'noor')).toMatchObject({ refused: 'nothing to undo' });
    expect(undoCare(run(item('a', 0), assign('amal'), reply('amal')) as CareItem, 'amal')).toMatchObject({
      refused: 'nothing to undo',
    });
    expect(undoCare(item('a', 0), 'amal').ok).toBe(false);
  });
});

describe('moderation', () => {
  const rules = [
    { id: 'consent', name: 'Name nobody who has not agreed' },
    { id: 'first', name: 'Rule 1' },
    { id: 'عربي', name: 'القاعدة ٣' },
  ];
  const decision: Decision = {
    id: 'd',
    post: 'p',
    member: 'layla',
    moderator: 'amal',
    action: 'hidden',
    rule: 'consent',
    words: 'It names a guest.',
    at: 1,
  };
  const words = 'She has agreed.';

  test.each<[string, Partial<Decision>, string]>([
    ['a rule that does not exist', { rule: 'none' }, 'no such rule'],
    ['a rule that is a number', { rule: 'first' }, 'a rule without a name'],
    ['a rule that is a number in Arabic', { rule: 'عربي' }, 'a rule without a name'],
    ['no words', { words: '' }, 'no words'],
    ['a post of their own', { moderator: 'layla' }, 'their own post'],
  ])('%s is refused', (_, changes, want) => {
    expect(decide({ ...decision, ...changes }, rules)).toEqual({ ok: false, refused: want });
  });

  test('readers see the rule and the words, never the moderator or the member', () => {
    expect(decide(decision, rules).ok).toBe(true);
    const note = noteOf(decision, rules);
    expect(note).toMatchObject({ rule: rules[0], words: 'It names a guest.', appeal: 'possible', inForce: true });
    expect(JSON.stringify(note)).not.toMatch(/amal|layla/u);
  });

  test('an appeal: by its member, once, with a promise, answered by another host; reversed, it has no effect', () => {
    const given = { words, at: 2, until: 9 };
    expect(appeal(decision, 'sami', given)).toMatchObject({ refused: 'not their post' });
    expect(appeal(decision, 'layla', { ...given, words: '' })).toMatchObject({ refused: 'no words' });
    expect(appeal(decision, 'layla', { ...given, until: 2 })).toMatchObject({ refused: 'no time given' });
    expect(appeal(decision, 'layla', { ...given, at: 0 })).toMatchObject({ refused: 'before the last step' });
    const appealed = appeal(decision, 'layla', given);
    if (!appealed.ok) throw new Error(appealed.refused);
    expect(appeal(appealed.value, 'layla', given)).toMatchObject({ refused: 'already appealed' });
    expect(noteOf(appealed.value, rules)).toMatchObject({ appeal: 'waiting', inForce: true });
    const outcome = { by: 'noor', at: 3, result: 'reversed', words } as const;
    expect(decideAppeal(decision, outcome)).toMatchObject({ refused: 'no appeal' });
    expect(decideAppeal(appealed.value, { ...outcome, by: 'amal' })).toMatchObject({ refused: 'same host as before' });
    expect(decideAppeal(appealed.value, { ...outcome, by: 'layla' })).toMatchObject({ refused: 'their own post' });
    expect(decideAppeal(appealed.value, { ...outcome, words: '' })).toMatchObject({ refused: 'no words' });
    expect(decideAppeal(appealed.value, { ...outcome, at: 1 })).toMatchObject({ refused: 'before the last step' });
    const decided = decideAppeal(appealed.value, outcome);
    if (!decided.ok) throw new Error(decided.refused);
    expect(noteOf(decided.value, rules)).toMatchObject({ appeal: 'reversed', inForce: false });
    expect(decideAppeal(decided.value, outcome)).toMatchObject({ refused: 'already decided' });
  });
});

describe('anonymity', () => {
  const say = (member: string, anonymous = true): Voice => ({ member, words: 'x', language: 'en', at: 0, anonymous });
  const thread = [say('layla'), say('sami'), say('layla'), say('noor', false), say('sami', false)];

  test('readers can follow who speaks in a thread, not who it is; they see who can reach them', () => {
    const authors = authorsOf(thread, { id: 'sami', role: 'reader' }, ['amal']);
    expect(
      authors.map((author) => (author.kind === 'anonymous' ? [author.number, author.own] : author.member)),
    ).toEqual([[1, false], [2, true], [1, false], 'noor', 'sami']);
    expect(authors[0]).toMatchObject({ reachableBy: ['amal'] });
    expect(JSON.stringify(authors)).not.toContain('layla');
  });

  test('the number of a member in one thread is not the number in another', () => {
    const [first] = authorsOf([say('sami'), say('layla')], { id: 'x', role: 'reader' }, []);
    expect(first).toMatchObject({ number: 1 });
  });

  test('hosts can reach everybody, and see what readers do not', () => {
    expect(authorsOf(thread, { id: 'amal', role: 'host' }, ['amal'])[0]).toEqual({
      kind: 'member',
      member: 'layla',
      hiddenFromReaders: true,
    });
  });

  test('in a small group nobody is promised to be hidden', () => {
    expect(anonymityPromise(['amal'], 9)).toEqual({ knownTo: ['amal'], hidden: false });
    expect(anonymityPromise(['amal'], 10).hidden).toBe(true);
  });
});
