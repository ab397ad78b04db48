import { expect, test } from 'vitest';
import { writesPerMinute } from '../../src/server/actions/perform.ts';
import { communityReport } from '../../src/server/belonging/report.ts';
import { keepAnswers, resultOf, roundOf, scale } from '../../src/server/belonging/survey.ts';
import { Sample, start } from './sample.ts';

const story = { title: 'Bread', text: 'She sent bread.', language: 'en', key: 'a-key-of-this-form' };
const count = (sample: Sample, table: string) => sample.db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)!.n;

test('a form that is sent twice is one story, and both answers are the same', () => {
  using sample = new Sample();
  const first = sample.must('amal', 'story.send', story);
  sample.reopen();
  expect(sample.must('amal', 'story.send', story)).toEqual(first);
  expect(count(sample, 'stories')).toBe(1);
});

test('the same key with other words is refused: nothing is taken for something else', () => {
  using sample = new Sample();
  sample.must('amal', 'story.send', story);
  expect(sample.do('amal', 'story.send', { ...story, text: 'Other words.' })).toMatchObject({
    reason: 'other words under the same key',
  });
});

test('the key of one member is nothing to another', () => {
  using sample = new Sample();
  const first = sample.must('amal', 'story.send', story);
  expect(sample.must('noor', 'story.send', story)).not.toEqual(first);
});

test('a form that was refused can be sent again with the same key', () => {
  using sample = new Sample();
  expect(sample.do('amal', 'story.send', { ...story, text: '' })).toMatchObject({ fields: { text: 'missing' } });
  sample.must('amal', 'story.send', story);
});

test('a refused step leaves nothing of what came before it', () => {
  using sample = new Sample();
  const before = count(sample, 'attempts');
  expect(sample.do('amal', 'thread.reply', { thread: 'none', text: 'x', language: 'en' })).toMatchObject({ ok: false });
  expect(count(sample, 'posts')).toBe(0);
  expect(count(sample, 'attempts')).toBe(before);
});

test('nobody writes without end: after the limit a minute has to pass', () => {
  using sample = new Sample();
  const answers = Array.from({ length: writesPerMinute + 1 }, (_, index) => {
    sample.time = start;
    return sample.do('amal', 'question.ask', { words: `Question ${index}`, language: 'en' });
  });
  expect(answers.filter(({ ok }) => ok)).toHaveLength(writesPerMinute);
  expect(answers.at(-1)).toEqual({ ok: false, reason: 'too many' });
  sample.time = start + 61_000;
  sample.must('amal', 'question.ask', { words: 'Later', language: 'en' });
});

const answers = Object.fromEntries(scale.items.map(({ id }) => [id, 4]));

test('a member answers once a round, and the answers have no link to them', () => {
  using sample = new Sample();
  sample.must('amal', 'survey.answer', answers);
  expect(sample.do('amal', 'survey.answer', answers)).toMatchObject({ reason: 'already answered' });
  const kept = sample.db.all<Record<string, unknown>>('SELECT * FROM survey_answers');
  expect(kept).toHaveLength(1);
  expect(Object.keys(kept[0]!).toSorted()).toEqual(['answers', 'id', 'round', 'scale']);
  expect(JSON.stringify(kept)).not.toContain('amal');
});

test('the receipt of a survey has nothing of the answers, not even a hash to try answers against', () => {
  using sample = new Sample();
  sample.must('amal', 'survey.answer', { ...answers, key: 'a-key-of-this-form' });
  expect(sample.db.all("SELECT input, value FROM receipts WHERE action = 'survey.answer'")).toEqual([
    { input: null, value: '{}' },
  ]);
});

test('the answers of nine are not shown; those of ten are', () => {
  using sample = new Sample();
  const round = roundOf(start);
  sample.db.run('PRAGMA foreign_keys = OFF');
  for (let member = 0; member < 9; member += 1) keepAnswers(sample.db, round, `m${member}`, answers);
  expect(resultOf(sample.db, round).items.every(({ suppressed }) => suppressed)).toBe(true);
  keepAnswers(sample.db, round, 'm9', answers);
  expect(resultOf(sample.db, round).items.every(({ suppressed }) => suppressed)).toBe(false);
});

test('a report of four people has no figure', () => {
  using sample = new Sample();
  const { thread } = sample.must('amal', 'thread.open', { title: 'x', text: 'y', language: 'en' });
  sample.must('noor', 'thread.reply', { thread, text: 'z', language: 'en' });
  expect(communityReport(sample.db, sample.time).firstReply.suppressed).toBe(true);
});
