import { expect, test } from 'vitest';
import {
  composed,
  emptyDraft,
  languageOf,
  problemsOf,
  type StoryDraft,
} from '../../src/stories/story-composer/draft.js';
import { JournalWriter, type JournalState, type JournalStore } from '../../src/stories/story-composer/journal.js';

const draft = (title: string): StoryDraft => ({ ...emptyDraft, title });
const prompts = [{ id: 'a' }, { id: 'b' }];

/** A store whose writes end when the test says so. */
function slowStore() {
  const done: string[] = [];
  const waiting: { end: () => void; fail: () => void }[] = [];
  const step = (name: string) =>
    new Promise<void>((resolve, reject) =>
      waiting.push({ end: () => (done.push(name), resolve()), fail: () => reject(new Error('full')) }),
    );
  const store: JournalStore = {
    read: async () => undefined,
    write: (_key, { title }) => step(title),
    remove: () => step('removed'),
  };
  return { store, done, waiting };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a journal has one write at a time, and after it only the newest draft', async () => {
  const { store, done, waiting } = slowStore();
  const states: JournalState[] = [];
  const writer = new JournalWriter(store, 'key', (state) => states.push(state));
  for (const title of ['1', '2', '3']) writer.write(draft(title));
  expect(waiting).toHaveLength(1);
  waiting[0]!.end();
  await settle();
  waiting[1]!.end();
  await settle();
  expect([done, states.at(-1)]).toEqual([['1', '3'], 'kept']);
});

test('a draft that is removed while it is written does not come back', async () => {
  const { store, done, waiting } = slowStore();
  const writer = new JournalWriter(store, 'key', () => {});
  writer.write(draft('1'));
  writer.write(draft('2'));
  writer.remove();
  waiting[0]!.end();
  await settle();
  waiting[1]!.end();
  await settle();
  expect([done, waiting.length]).toEqual([['1', 'removed'], 2]);
});

test('a write that fails is reported, and the next one is tried', async () => {
  const { store, waiting } = slowStore();
  let last: JournalState | undefined;
  const writer = new JournalWriter(store, 'key', (state) => (last = state));
  writer.write(draft('1'));
  waiting[0]!.fail();
  await settle();
  expect(last).toBe('failed');
  writer.write(draft('2'));
  waiting[1]!.end();
  await settle();
  expect(last).toBe('kept');
});

test.each([
  ['the letters', { answers: { a: 'قال لي Sami مرحبًا' } }, 'ar'],
  ['the choice before the letters', { answers: { a: 'قال' }, language: 'en' }, 'en'],
  ['the page where there is no letter', { answers: { a: '٤ 5' } }, 'en'],
  ['the page where its script is that of the letters', { title: 'Title' }, 'en'],
])('the language of a draft is that of %s', (_name, changes, language) => {
  expect(languageOf({ ...emptyDraft, ...changes }, ['fr', 'en', 'ar'], 'en')).toBe(language);
});

test('a draft without words, and a picture without a description, are not sent', () => {
  const photo = { id: '1', file: new Blob(), alt: ' ', isDecorative: false };
  expect(problemsOf({ ...emptyDraft, answers: { a: ' \n' }, photos: [photo] }, prompts)).toEqual(['nothing', 'alt']);
  expect(
    problemsOf({ ...emptyDraft, answers: { b: 'x' }, photos: [{ ...photo, isDecorative: true }] }, prompts),
  ).toEqual([]);
});

test('an answer to a prompt that is no longer asked is sent, after the others', () => {
  const answers = { old: 'three', b: 'two ', a: 'one' };
  expect(composed({ ...emptyDraft, answers }, prompts, 'en').text).toBe('one\n\ntwo\n\nthree');
});
