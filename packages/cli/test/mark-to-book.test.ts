import { copyFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { launchOptions } from '../../../scripts/browser.mjs';
import { folderIn, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 180_000 });

afterAll(() => {
  vi.unstubAllEnvs();
});

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const folder = folderIn(temporaryFolder());

/** A mark that Inkscape 1.2.2 has drawn and saved, with its layer, its inline styles and its data. */
const drawn = join(import.meta.dirname, 'fixtures', 'inkscape-mark.svg');

test('a brand owner draws a mark in Inkscape, and has a printed book of the brand', async () => {
  cpSync(join(repository, 'tokens'), join(folder, 'tokens'), { recursive: true });
  await write(folder, {
    'wusum.config.json': { fonts: join(repository, 'packages/theme/package.json'), platforms: ['theme'], styles: [] },
  });
  await wusum(folder, 'brand', 'new', 'sidr', '--yes', '--name', 'Sidr', '--name', 'ar=سدر', '--seed', '#0a8f5b');
  copyFileSync(drawn, join(folder, 'tokens/brands/sidr/mark.svg'));

  vi.stubEnv('CHROME_PATH', launchOptions().executablePath!);
  const { code, err } = await wusum(folder, 'build', '--platform', 'book', '--brand', 'sidr', '--out', 'printed');
  expect({ code, errors: err.match(/^error .*$/gmu) ?? [] }).toEqual({ code: 0, errors: [] });

  const page = readFileSync(join(folder, 'printed/book/sidr/book.ar.html'), 'utf8');
  // The strokes as they were drawn: turned, and moved.
  const wanted = ['<h1>سدر</h1>', 'd="M6 11V1"', 'd="M2.5 2.5L6 6L9.5 2.5"', 'cx="9.5" cy="8.75" r="1.5"'];
  expect(wanted.filter((part) => !page.includes(part))).toEqual([]);
  const pdf = readFileSync(join(folder, 'printed/book/sidr/book.ar.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(100_000);
});
