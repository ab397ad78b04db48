import fc from 'fast-check';
import postcss from 'postcss';
import { expect, test, vi } from 'vitest';
import { checkDocument, openSystem } from '@wusum/dtcg';
import { PlatformError, writePlatforms } from '../src/index.js';
import { openPlatforms } from './open-platforms.js';

vi.setConfig({ testTimeout: 120_000 });

const number = (value: number) => ({ $type: 'number', $value: value });
const open = (document: object) => openSystem({ 'a.json': JSON.stringify(document) }, 'a.json');
test.each([
  ['Arabic vowels', 'عَلَم', 'عِلْم'],
  ['Hindi vowels', 'कल', 'कला'],
  ['Thai vowels', 'น้ำ', 'นา'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['a Persian joiner', 'می‌خواهم', 'میخواهم'],
  ['superscripts and digits', 'x²', 'x٢'],
])('%s: two names are two tokens on every platform', async (_, one, other) => {
  const { files } = await writePlatforms(open({ [one]: number(1), [other]: number(2) }), openPlatforms);
  const css = String(files['css/tokens.css']);
  expect(css).toContain(`--ws-${one}: 1;`);
  expect(css).toContain(`--ws-${other}: 2;`);
});

test('a letter is kept in a CSS name, with its marks, whatever its script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), (text) => {
      const letters = [...text].filter((character) => /[\p{L}\p{M}\p{N}]/u.test(character)).join('');
      fc.pre(letters !== '');
      const root = postcss.parse(`:root { --${letters}: 1 }`);
      expect(root.toString()).toContain(letters);
    }),
  );
});

test('spellings of one name that look the same are a warning with both places', async () => {
  const { warnings } = await writePlatforms(open({ 'caf\u00E9': number(1), 'cafe\u0301': number(2) }), ['css']);
  expect(warnings).toMatchObject([
    { code: 'WS-E119', severity: 'warning', location: { file: 'a.json' }, related: [{ location: { file: 'a.json' } }] },
  ]);
});

test('generic families are not quoted in any letter case, and other families are', async () => {
  const families = ['Sans-Serif', 'SYSTEM-UI', 'Ui-Monospace', 'Monospaced', 'serif 2'];
  const { files } = await writePlatforms(open({ a: { $type: 'fontFamily', $value: families } }), ['css']);
  expect(String(files['css/tokens.css'])).toContain(
    '--ws-a: sans-serif, system-ui, ui-monospace, "Monospaced", "serif 2";',
  );
});

test('any two names of any letters are found on every platform, or are an error with both places', async () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
    .filter((text) => /^[^${}.][^{}.]*$/u.test(text));
  await fc.assert(
    fc.asyncProperty(name, name, fc.constantFrom(...openPlatforms), async (one, other, platform) => {
      const files = { 'a.json': JSON.stringify({ [one]: number(111), [other]: number(222) }) };
      fc.pre(one !== other && checkDocument(files, 'a.json').every(({ severity }) => severity !== 'error'));
      const written = await writePlatforms(openSystem(files, 'a.json'), [platform]).catch((error: unknown) => {
        if (!(error instanceof PlatformError)) throw error;
        return error.diagnostics;
      });
      const text = 'files' in written ? Object.values(written.files).join('\n') : '';
      // Tailwind has no utilities for numbers.
      const isFound = platform === 'tailwind' || (text.includes('111') && text.includes('222'));
      const isRefused =
        Array.isArray(written) &&
        written.every(({ code, location, related = [] }) => code === 'WS-E103' && location && related.length === 1);
      expect(isFound || isRefused).toBe(true);
    }),
    { numRuns: 300, endOnFailure: true },
  );
});
