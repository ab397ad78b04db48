import { expect, test } from 'vitest';
import type { Manifest } from '../../data/types.js';
import { cellsOf, changeChoice, firstChoice } from './cells.js';

const all = ['a', 'b', 'c', 'd', 'e', 'f'];
const manifest = { brands: all.map((id) => ({ id })) } as unknown as Manifest;
const page = { brand: 'c', mode: 'dark', lang: 'ar' };

test('a comparison begins with the brand of the page, in the order of the theme, in its mode and language', () => {
  expect(firstChoice(manifest, page)).toEqual({ brands: ['a', 'b', 'c'], modes: ['dark'], langs: ['ar'] });
  expect(firstChoice(manifest, { ...page, brand: 'f' }, 2).brands).toEqual(['a', 'f']);
  expect(firstChoice(manifest, page, 9).brands).toHaveLength(5);
});

test('there is a window for each brand, mode and language', () => {
  const cells = cellsOf({ brands: ['a', 'b'], modes: ['light', 'dark'], langs: ['en', 'ar'] });
  expect(cells).toHaveLength(8);
  expect(new Set(cells.map(({ brand, mode, lang }) => `${brand} ${mode} ${lang}`)).size).toBe(8);
  expect(cells[1]).toEqual({ brand: 'a', mode: 'light', lang: 'ar' });
});

const choice = { brands: ['a', 'b'], modes: ['light'], langs: ['en'] };
const five = { ...choice, brands: all.slice(0, 5) };

test.each([
  ['a brand is added in the order of the theme', choice, 'brands', ['b', 'c', 'a'], ['a', 'b', 'c']],
  ['the second brand stays', choice, 'brands', ['a'], ['a', 'b']],
  ['the last mode stays', choice, 'modes', [], ['light']],
  ['a sixth brand replaces the first', five, 'brands', all, all.slice(1)],
] as const)('%s', (_what, before, axis, values, want) => {
  const values_ = axis === 'modes' ? ['light', 'dark'] : all;
  expect(changeChoice(before, axis, values, values_)[axis]).toEqual(want);
});
