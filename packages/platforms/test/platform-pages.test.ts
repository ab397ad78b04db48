import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { pageNames, withFacts, withList } from './platform-facts.js';

// Some platforms draw pictures.
vi.setConfig({ testTimeout: 120_000 });

const folder = fileURLToPath(new URL('../../../docs/platforms/', import.meta.url));
const read = (name: string): string => readFileSync(`${folder}${name}.md`, 'utf8');

test('every platform has a page, and the index lists all of them', () => {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const own = ['README', 'style-dictionary', 'write-a-platform'];
  expect(names.toSorted()).toEqual([...own, ...pageNames].map((name) => `${name}.md`).toSorted());
  expect(withList(read('README'))).toBe(read('README'));
});

test.each(pageNames)('the page of %s lists its files and notes (npm run docs writes it)', async (name) => {
  expect(await withFacts(name, read(name))).toBe(read(name));
  expect(read(name)).toMatch(/^# .+\n/);
  for (const part of ['## Usage', '## Limitations']) expect(read(name)).toContain(`\n${part}\n`);
});
