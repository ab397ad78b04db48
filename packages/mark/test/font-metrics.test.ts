import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readFontMetrics } from '@wusum/mark';

const { resolve } = createRequire(new URL('../../theme/package.json', import.meta.url));
const file = (path: string): Uint8Array => readFileSync(resolve(path));

test.each<[path: string, lineBox: number]>([
  ['@fontsource-variable/cairo/files/cairo-arabic-wght-normal.woff2', 1.87],
  ['@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2', 1.25],
  ['@fontsource/amiri/files/amiri-arabic-400-normal.woff2', 1.76],
])('%s has a line box of %s em and Arabic letters', async (path, lineBox) => {
  const { lineBox: found, characters } = await readFontMetrics(file(path));
  expect(found).toBeCloseTo(lineBox, 2);
  for (const letter of 'ءابي') expect(characters.has(letter.codePointAt(0)!)).toBe(true);
  expect(characters.has(0x4e00)).toBe(false);
});

test('ink bounds are those of the letters; letters without a glyph are ignored', async () => {
  const { inkOf } = await readFontMetrics(
    file('@fontsource-variable/readex-pro/files/readex-pro-latin-wght-normal.woff2'),
  );
  expect(inkOf('x').bottom).toBeCloseTo(0, 1);
  expect(inkOf('p').bottom).toBeLessThan(-0.1);
  expect(inkOf('xÉ').top).toBeGreaterThan(inkOf('xE').top);
  expect(inkOf('x一')).toEqual(inkOf('x'));
  expect(inkOf('一 ')).toEqual({ top: 0, bottom: 0 });
});

const dotted = 'بتثجخذزشضظغفقنةي';
const inLint = createRequire(new URL('../../lint/package.json', import.meta.url)).resolve;

test.each([
  ['noto-naskh-arabic', dotted],
  ['noto-sans-arabic', dotted],
  ['noto-kufi-arabic', dotted],
  ['alexandria', ''],
  ['cairo', ''],
  ['el-messiri', ''],
  ['readex-pro', ''],
  ['rubik', ''],
  ['vazirmatn', ''],
])('dots of %s that are marks: %s', async (id, letters) => {
  const find = letters === '' ? resolve : inLint;
  const path = find(`@fontsource-variable/${id}/files/${id}-arabic-wght-normal.woff2`);
  expect((await readFontMetrics(readFileSync(path))).separateDots).toBe(letters);
});

test.each(['amiri', 'ibm-plex-sans-arabic'])('no dots of %s are marks', async (id) => {
  expect((await readFontMetrics(file(`@fontsource/${id}/files/${id}-arabic-400-normal.woff2`))).separateDots).toBe('');
});

test('data that is not a font is refused', async () => {
  await expect(readFontMetrics(new Uint8Array(64))).rejects.toThrow(/font/iu);
});
