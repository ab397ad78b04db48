import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { BrandData } from '../../data/types.js';
import { voiceFixes } from './voice-fixes.js';

const data = fileURLToPath(new URL('../../../../theme/dist/theme/data/', import.meta.url));
const read = <T>(path: string): T => JSON.parse(readFileSync(`${data}${path}`, 'utf8')) as T;
const brand = {
  ...read<BrandData[]>('brands.json').find(({ id }) => id === 'wusum')!,
  ...read<object>('docs/wusum.json'),
} as BrandData;

test('a mechanical fault has a fix that leaves a text without it', () => {
  const [fix, ...others] = voiceFixes('Saved it  now', brand, 'en');
  expect({ fix: fix?.fixed, others }).toEqual({ fix: 'Saved it now', others: [] });
});

test('each fix of a text with several is of its own place', () => {
  const fixes = voiceFixes('Please  wait  here', brand, 'en');
  for (const { fixed } of fixes) expect(voiceFixes(fixed, brand, 'en').length).toBeLessThan(fixes.length);
  expect(fixes.length).toBeGreaterThan(1);
});

test.each(['en', 'ar'] as const)('the messages that the brand speaks in %s have no fixes', (language) => {
  const texts = Object.values(brand.messages[language]).filter((text) => typeof text === 'string');
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => voiceFixes(text, brand, language).length > 0)).toEqual([]);
});

test('a word that the brand avoids is fixed in the text, and not in the name of a placeholder', () => {
  expect(voiceFixes('The user is here', brand, 'en').map(({ fixed }) => fixed)).toEqual(['The member is here']);
  expect(voiceFixes('{user} is here', brand, 'en')).toEqual([]);
});
