import { expect, test } from 'vitest';
import { rulesIn } from '../../src/server/care/rules.ts';
import { boardFor } from '../../src/server/questions/board.ts';
import { copiesOn } from '../../src/server/stories/copies.ts';
import { sentStories } from '../../src/server/stories/shown.ts';
import { threadFor } from '../../src/server/threads/threads.ts';
import { publishedStory, Sample } from './sample.ts';

const attack = '<img src=x onerror=alert(1)><script>alert(2)</script> \u202Eزyx "; DROP TABLE members; --';
const reader = { id: 'noor', role: 'reader' } as const;

test('markup in a post is text', () => {
  using sample = new Sample();
  const { thread } = sample.must('amal', 'thread.open', { title: attack, text: attack, language: 'en' });
  const [post] = threadFor(sample.db, thread!, reader, rulesIn('en'))!.posts;
  expect(post!.content.html).not.toMatch(/<(?!\/?p>)/u);
  expect(post!.content.html).not.toContain('\u202E');
  expect(sample.db.get('SELECT count(*) AS n FROM members')).toEqual({ n: 5 });
});

test('markup that got into the database is cleaned on its way out, in copies too', () => {
  using sample = new Sample();
  const story = publishedStory(sample);
  sample.db.run('UPDATE stories SET html = ? WHERE id = ?', `<p>Hello</p>${attack}`, story);
  sample.must('amal', 'story.credit', { story, kind: 'name', name: 'Amal\u202E' });
  const sent = JSON.stringify([
    sentStories(sample.db, 'page', 'en', sample.time),
    copiesOn(sample.db, 'publish', 'feed', sample.time),
  ]);
  expect(sent).toContain('Hello');
  expect(sent).not.toMatch(/onerror|<script|\u202E/u);
});

test('a name has no controls that turn the text next to it', () => {
  using sample = new Sample();
  sample.must('amal', 'member.rename', { nameEn: '\u202Elama', nameAr: 'أمل\u2066\u0000' });
  expect(sample.db.get("SELECT name_en, name_ar FROM members WHERE id = 'amal'")).toEqual({
    name_en: 'lama',
    name_ar: 'أمل',
  });
  expect(sample.do('amal', 'member.rename', { nameEn: '\u202E\u200B', nameAr: 'أمل' })).toMatchObject({
    fields: { nameEn: 'missing' },
  });
});

test.each([
  ['a text that is too long', { text: 'x'.repeat(20_001) }, { text: 'too long' }],
  ['a list in place of a text', { text: ['a', 'b'] }, { text: 'unknown' }],
  ['an object', { title: { toString: 'x' } }, { title: 'unknown' }],
  ['blanks only', { title: ' \n\t ' }, { title: 'missing' }],
  ['another language', { language: '../../etc' }, { language: 'unknown' }],
])('%s is refused', (_, change, fields) => {
  using sample = new Sample();
  const sent = { title: 'x', text: 'y', language: 'en', ...change };
  expect(sample.do('amal', 'story.send', sent)).toEqual({ ok: false, reason: 'invalid', fields });
});

test.each(["' OR 1=1 --", '../x', '', 'x'.repeat(65), 7, null])('%s is no id', (thread) => {
  using sample = new Sample();
  expect(sample.do('amal', 'thread.reply', { thread, text: 'x', language: 'en' })).toMatchObject({
    fields: { thread: 'unknown' },
  });
});

test('who wrote without a name is not in what readers get; hosts and the writer know', () => {
  using sample = new Sample();
  const { thread } = sample.must('amal', 'thread.open', { title: 'x', text: 'y', language: 'en', anonymous: 'on' });
  sample.must('amal', 'question.ask', { words: 'Who decides?', language: 'en', anonymous: true });
  const seenBy = (id: string, role: 'reader' | 'host') =>
    JSON.stringify([threadFor(sample.db, thread!, { id, role }, rulesIn('en')), boardFor(sample.db, { id, role })]);
  expect(seenBy('noor', 'reader')).not.toContain('amal');
  expect(seenBy('', 'reader')).not.toContain('amal');
  expect(seenBy('host', 'host')).toContain('amal');
  expect(seenBy('amal', 'reader')).toContain('amal');
});

test('a writer without a name has another id in each conversation', () => {
  using sample = new Sample();
  const ids = ['one', 'two'].map((title) => {
    const { thread } = sample.must('amal', 'thread.open', { title, text: 'y', language: 'en', anonymous: true });
    return threadFor(sample.db, thread!, reader, rulesIn('en'))!.posts[0]!.member;
  });
  expect(ids[0]).toMatch(/^anonymous-/u);
  expect(ids[0]).not.toBe(ids[1]);
});

test('the words of a hidden post do not leave the server', () => {
  using sample = new Sample();
  const { thread } = sample.must('amal', 'thread.open', { title: 'x', text: 'her address', language: 'en' });
  const [post] = threadFor(sample.db, thread!, reader, rulesIn('en'))!.posts;
  sample.must('host', 'post.decide', { post: post!.id, action: 'hidden', rule: 'ask', words: 'It names a guest.' });
  const after = (id: string) => JSON.stringify(threadFor(sample.db, thread!, { id, role: 'reader' }, rulesIn('en')));
  expect(after('noor')).not.toContain('her address');
  expect(after('noor')).not.toContain('"host"');
  expect(after('amal')).toContain('her address');
  sample.must('amal', 'post.appeal', { post: post!.id, words: 'She agreed.' });
  sample.must('second-host', 'post.decide-appeal', { post: post!.id, result: 'reversed', words: 'She did.' });
  expect(after('noor')).toContain('her address');
});
