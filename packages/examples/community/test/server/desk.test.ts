import { expect, test } from 'vitest';
import { deskItems } from '../../src/server/care/desk.ts';
import { boardOf } from '../../src/server/questions/board.ts';
import { Sample } from './sample.ts';

const due = '2027-01-15';

test('a question is asked, heard, answered and acted on, in this order', () => {
  using sample = new Sample();
  const { question } = sample.must('amal', 'question.ask', {
    words: 'Can the school have the mirror?',
    language: 'en',
  });
  const step = (to: string, more = {}) => sample.do('host', 'question.step', { question, to, language: 'en', ...more });
  expect(step('answered', { words: 'Yes', due })).toMatchObject({ reason: 'not the next step' });
  expect(step('heard', { due })).toMatchObject({ ok: true });
  expect(step('answered', { due })).toMatchObject({ reason: 'no words' });
  expect(step('answered', { words: 'Yes, in March', due })).toMatchObject({ ok: true });
  expect(step('acted', { words: 'It is there' })).toMatchObject({ ok: true });
  expect(boardOf(sample.db).questions[0]!.steps.map(({ to }) => to)).toEqual(['heard', 'answered', 'acted']);
});

test('merging two questions keeps every voice, and can be undone', () => {
  using sample = new Sample();
  const ask = (person: 'amal' | 'noor', words: string) =>
    sample.must(person, 'question.ask', { words, language: 'en' })['question']!;
  const [into, from] = [ask('amal', 'Who has the key?'), ask('noor', 'Where is the key?')];
  const { merge } = sample.must('host', 'question.merge', { from, into });
  expect(sample.do('noor', 'question.join', { question: into, words: 'Me too', language: 'en' })).toMatchObject({
    reason: 'already one of the voices',
  });
  expect(boardOf(sample.db).merges).toHaveLength(1);
  sample.must('host', 'question.unmerge', { merge });
  expect(boardOf(sample.db).questions.map(({ voices }) => voices.length)).toEqual([1, 1]);
});

test('two hosts do not work on one thing; it is handed off with a note, and a step can be undone', () => {
  using sample = new Sample();
  sample.must('amal', 'question.ask', { words: 'Who has the key?', language: 'en' });
  const item = deskItems(sample.db)[0]!.id;
  const step = (person: 'host' | 'second-host', step: string, more = {}) =>
    sample.must(person, 'care.step', { item, step, ...more });
  step('host', 'assign');
  expect(step('second-host', 'assign')).toMatchObject({ refused: 'taken by another host' });
  expect(sample.do('host', 'care.step', { item, step: 'hand off', to: 'noor', note: 'x' })).toMatchObject({
    fields: { to: 'unknown' },
  });
  step('host', 'hand off', { to: 'second-host', note: 'She is at the library' });
  expect(step('host', 'close')).toMatchObject({ refused: 'not theirs' });
  sample.must('host', 'care.undo', { item });
  step('host', 'close');
  expect(deskItems(sample.db)).toEqual([]);
});
