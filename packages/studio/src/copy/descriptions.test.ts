import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import arabic from './descriptions.ar.json' with { type: 'json' };
import { describe as translate } from './descriptions.js';

const theme = new URL('../../../theme/dist/theme/', import.meta.url);
const json = <T>(file: string) => JSON.parse(readFileSync(new URL(file, theme), 'utf8')) as T;

/** Descriptions that pages show: of tokens, and of the seeds of a brand. */
function shownDescriptions(): Set<string> {
  const tokens = json<{ description: string }[]>('data/tokens.json');
  const brands = json<{ id: string }[]>('data/brands.json');
  const seeds = brands.flatMap(({ id }) => json<{ seeds: { description: string }[] }>(`data/docs/${id}.json`).seeds);
  return new Set([...tokens, ...seeds].map(({ description }) => description).filter(Boolean));
}

test('every description of a token has an Arabic text, and no translation is without its description', () => {
  const shown = shownDescriptions();
  const translated = new Set(Object.keys(arabic));
  expect([...shown].filter((text) => !translated.has(text))).toEqual([]);
  expect([...translated].filter((text) => !shown.has(text))).toEqual([]);
});

test('a description without a translation stays English, also one with the name of an object member', () => {
  for (const text of ['Radius of the chair.', 'constructor', ''])
    expect(translate(text, 'ar')).toEqual({ text, lang: 'en' });
  expect(translate('No space.', 'en')).toEqual({ text: 'No space.', lang: 'en' });
  expect(translate('No space.', 'ar').lang).toBe('ar');
});
