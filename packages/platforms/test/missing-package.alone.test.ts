import { expect, test, vi } from 'vitest';
import { type PlatformError, stationery, writePlatforms } from '../src/index.js';
import { exampleFonts } from './example-fonts.js';
import { exampleSystem } from './example.js';

vi.mock('@cantoo/pdf-lib', () => {
  throw new Error('not installed');
});

test('without the writer of PDF, the build reports what to install', async () => {
  const build = writePlatforms(exampleSystem(), [stationery()], {}, { fonts: exampleFonts });
  const problems = await build.catch((error: PlatformError) => error.diagnostics);
  expect(problems).toMatchObject([{ code: 'WS-E121', fix: expect.stringContaining('@cantoo/pdf-lib') }]);
});
