import { expect, test } from 'vitest';
import { copiesOn } from '../../src/server/stories/copies.ts';
import { stateOf, storyOf } from '../../src/server/stories/read-stories.ts';
import { sentStories, sentStoryWith } from '../../src/server/stories/shown.ts';
import { surfaces, type Surface } from '../../src/server/stories/surfaces.ts';
import { addTranslation } from '../../src/server/stories/write-stories.ts';
import { consent, publishedStory, Sample } from './sample.ts';

/** Where a story can be read now: pages, and copies. */
const placesOf = (sample: Sample, story: string, reader = 'en'): string[] => [
  ...surfaces.filter((surface) => sentStoryWith(sample.db, story, surface, reader, sample.time) !== undefined),
  ...copiesOn(sample.db, 'publish', 'feed', sample.time).map(({ story: id }) => `copy of ${id === story ? 'it' : id}`),
  ...copiesOn(sample.db, 'quotation', 'home', sample.time).map(() => 'quotation'),
];

test('a story is shown where its member agreed to, and nowhere else', () => {
  using sample = new Sample();
  const story = publishedStory(sample, { surfaces: ['page', 'feed'] });
  expect(placesOf(sample, story)).toEqual(['page', 'feed', 'copy of it']);
});

test('a story without consent is not published', () => {
  using sample = new Sample();
  const { story } = sample.must('amal', 'story.send', { title: 'x', text: 'y', language: 'en' });
  sample.must('host', 'story.decide', { story, action: 'read' });
  expect(sample.do('host', 'story.decide', { story, action: 'publish' })).toMatchObject({ reason: 'no consent' });
  expect(stateOf(sample.db, story!)!.status).toBe('in review');
});

test('a use that is withdrawn is gone from its places at once, copies too; the others stay', () => {
  using sample = new Sample();
  const story = publishedStory(sample, { surfaces: ['page'] });
  const inFeed = consent(sample, story, { surfaces: ['feed'] });
  const quoted = consent(sample, story, { use: 'quotation', surfaces: ['home'] });
  expect(placesOf(sample, story)).toEqual(['page', 'feed', 'copy of it', 'quotation']);

  sample.must('amal', 'story.withdraw-use', { story, grant: quoted });
  expect(placesOf(sample, story)).toEqual(['page', 'feed', 'copy of it']);
  sample.must('amal', 'story.withdraw-use', { story, grant: inFeed });
  expect(placesOf(sample, story)).toEqual(['page']);
  expect(sample.db.all('SELECT * FROM copies')).toEqual([]);

  sample.must('amal', 'story.give-again', { story, grant: inFeed });
  expect(placesOf(sample, story)).toEqual(['page', 'feed', 'copy of it']);
});

test('who agreed twice and withdraws once is no longer shown there', () => {
  using sample = new Sample();
  const story = publishedStory(sample, { surfaces: ['page', 'feed'] });
  const again = consent(sample, story, { surfaces: ['page'] });
  sample.must('amal', 'story.withdraw-use', { story, grant: again });
  expect(placesOf(sample, story)).toEqual([]);
});

test('consent that has ended shows nothing, though nobody has done anything', () => {
  using sample = new Sample();
  const story = publishedStory(sample, { expires: sample.time + 3_600_000 });
  expect(placesOf(sample, story)).toContain('copy of it');
  sample.time += 3_600_000;
  expect(placesOf(sample, story)).toEqual([]);
});

test('a story that is withdrawn is nowhere, and comes back only with consent to be read again', () => {
  using sample = new Sample();
  const story = publishedStory(sample);
  sample.must('amal', 'story.act', { story, action: 'withdraw' });
  expect(placesOf(sample, story)).toEqual([]);
  expect(sample.db.all('SELECT * FROM copies')).toEqual([]);
  sample.must('amal', 'story.act', { story, action: 'reopen' });
  sample.must('amal', 'story.act', { story, action: 'submit' });
  expect(placesOf(sample, story)).toEqual([]);
  sample.must('host', 'story.decide', { story, action: 'read' });
  sample.must('host', 'story.decide', { story, action: 'publish' });
  expect(placesOf(sample, story)).toContain('copy of it');
});

test('consent is to the text that was read: another text is shown nowhere', () => {
  using sample = new Sample();
  const { story } = sample.must('amal', 'story.send', { title: 'x', text: 'y', language: 'en' });
  consent(sample, story!);
  sample.must('host', 'story.decide', { story, action: 'read' });
  sample.must('host', 'story.decide', { story, action: 'request changes', rule: 'ask', words: 'Who is Huda?' });
  sample.must('amal', 'story.revise', { story, title: 'x', text: 'other words', language: 'en' });
  sample.must('amal', 'story.act', { story, action: 'submit' });
  sample.must('host', 'story.decide', { story, action: 'read' });
  expect(sample.do('host', 'story.decide', { story, action: 'publish' })).toMatchObject({ reason: 'no consent' });
});

test('a published story is not rewritten', () => {
  using sample = new Sample();
  const story = publishedStory(sample);
  expect(sample.do('amal', 'story.revise', { story, title: 'x', text: 'z', language: 'en' })).toMatchObject({
    ok: false,
  });
});

test('what is sent to a browser has no more than was granted', () => {
  using sample = new Sample();
  const story = publishedStory(sample, { scope: 'excerpt', surfaces: ['wall'] });
  sample.must('amal', 'story.credit', { story, kind: 'none' });
  addTranslation(sample.db, story, { title: 'البئر', text: 'جفّت سنة ثم أجابت.', language: 'ar' });
  const [sent] = sentStories(sample.db, 'wall', 'ar', sample.time);
  const text = JSON.stringify(sent);
  expect(sent!.language).toBe('en');
  expect(text).not.toContain('جفّت');
  expect(text).not.toMatch(/amal/iu);
  expect(sent!.story.grants.map(({ surfaces: places }) => places)).toEqual([['wall']]);

  consent(sample, story, { use: 'translation', surfaces: ['wall'], languages: ['ar'] });
  expect(sentStories(sample.db, 'wall', 'ar', sample.time)[0]!.language).toBe('ar');
});

test('a name that is no longer used is in no copy', () => {
  using sample = new Sample();
  const story = publishedStory(sample);
  const names = () => JSON.stringify(copiesOn(sample.db, 'publish', 'feed' satisfies Surface, sample.time));
  expect(names()).toContain('"Amal"');
  sample.must('amal', 'story.credit', { story, kind: 'pen name', name: 'Tamarisk' });
  expect(names()).not.toContain('"Amal"');
  expect(names()).toContain('"Tamarisk"');
});

test('a declined story is appealed, and read by another host', () => {
  using sample = new Sample();
  const { story } = sample.must('amal', 'story.send', { title: 'x', text: 'y', language: 'en' });
  consent(sample, story!);
  sample.must('host', 'story.decide', { story, action: 'read' });
  sample.must('host', 'story.decide', { story, action: 'decline', rule: 'ask', words: 'It names a guest.' });
  sample.must('amal', 'story.act', { story, action: 'appeal' });
  expect(sample.do('host', 'story.decide', { story, action: 'read' })).toMatchObject({ reason: 'same host as before' });
  sample.must('second-host', 'story.decide', { story, action: 'read' });
  sample.must('second-host', 'story.decide', { story, action: 'publish' });
  expect(storyOf(sample.db, story!)!.status).toBe('published');
});
