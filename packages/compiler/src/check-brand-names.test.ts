import { expect, test } from 'vitest';
import { content, problemsOf } from '../test/codes/sample.js';

const languages = { en: { locale: 'en' }, fr: { locale: 'fr' }, ar: { locale: 'ar' }, ur: { locale: 'ur' } };
const placesOf = async (names: object) =>
  (await problemsOf(content({ 'brand.json': JSON.stringify({ names, languages }, null, 1) }))).flatMap(
    ({ code, severity, location, message }) =>
      code === 'WS-V002' ? [[severity, location?.line, /"(..)"/u.exec(message)?.[1]]] : [],
  );

test('a brand has a name in each script of its languages; languages of one script may share it', async () => {
  expect(await placesOf({ en: { written: 'Clay' }, ar: { written: 'طين' } })).toEqual([]);
  expect(await placesOf({ en: { written: 'Clay' } })).toEqual([
    ['error', 2, 'ar'],
    ['error', 2, 'ur'],
  ]);
});
