import { expect, test } from 'vitest';
import { communityReport } from '../../src/server/belonging/report.ts';
import { resultOf, roundsOf } from '../../src/server/belonging/survey.ts';
import { deskItems } from '../../src/server/care/desk.ts';
import { deskTexts } from '../../src/server/care/about.ts';
import { Database } from '../../src/server/db/database.ts';
import { boardOf } from '../../src/server/questions/board.ts';
import { sentStories } from '../../src/server/stories/shown.ts';
import { seedIfEmpty } from '../../src/seed/seed.ts';
import { start } from './sample.ts';

const db = new Database(':memory:');
seedIfEmpty(db, start);

test('fifty members, in both scripts', () => {
  const members = db.all<{ name_en: string; name_ar: string }>('SELECT name_en, name_ar FROM members');
  expect(members).toHaveLength(50);
  expect(members.filter(({ name_ar: name }) => !/\p{Script=Arabic}/u.test(name))).toEqual([]);
  expect(members.filter(({ name_en: name }) => !/^\p{Script=Latin}/u.test(name))).toEqual([]);
});

test('a database in which somebody is, is left alone', () => {
  const before = db.get('SELECT count(*) AS n FROM posts');
  seedIfEmpty(db, start + 1);
  expect(db.get('SELECT count(*) AS n FROM posts')).toEqual(before);
});

test('stories in both languages, questions at each state, and something on the desk of each kind', () => {
  const shown = sentStories(db, 'wall', 'en', start);
  expect(new Set(shown.map(({ story }) => story.language))).toEqual(new Set(['en', 'ar']));
  const states = boardOf(db).questions.map(({ steps }) => steps.at(-1)?.to ?? 'asked');
  expect(new Set(states)).toEqual(new Set(['asked', 'heard', 'answered', 'acted', 'declined']));
  const items = deskItems(db);
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['story', 'question', 'report', 'newcomer']));
  expect(Object.values(deskTexts(db, items)).filter(({ text }) => text === '')).toEqual([]);
});

test('the measures and the survey have figures', () => {
  const report = communityReport(db, start);
  expect(report.firstReply.suppressed).toBe(false);
  expect(report.reciprocity.suppressed).toBe(false);
  const [round] = roundsOf(db);
  expect(resultOf(db, round!).score.suppressed).toBe(false);
});

test('the language of a text is that of its letters', () => {
  const texts = db.all<{ language: string; text: string }>(
    `SELECT language, title || ' ' || html AS text FROM stories
     UNION ALL SELECT language, title || ' ' || html FROM translations
     UNION ALL SELECT language, words FROM voices
     UNION ALL SELECT language, html FROM posts`,
  );
  const letters = (text: string, script: string) =>
    text.replaceAll(/<[^>]*>/gu, '').match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
  const wrong = texts.filter(({ language, text }) =>
    language === 'ar'
      ? letters(text, 'Arabic') <= letters(text, 'Latin')
      : letters(text, 'Latin') <= letters(text, 'Arabic'),
  );
  expect(wrong).toEqual([]);
});
