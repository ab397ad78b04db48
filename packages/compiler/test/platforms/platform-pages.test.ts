import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pageNames, withFacts, withList } from './platform-facts.js';

const folder = fileURLToPath(new URL('../../../../docs/platforms/', import.meta.url));
const read = (name: string): string => readFileSync(`${folder}${name}.md`, 'utf8');

test('every platform has its page, and the index lists them all', () => {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const own = ['README', 'style-dictionary'];
  expect(names.toSorted()).toEqual([...own, ...pageNames].map((name) => `${name}.md`).toSorted());
  expect(withList(read('README'))).toBe(read('README'));
});

test.each(pageNames)(
  'the page of %s says which files it writes and what it leaves out; `npm run docs` writes that anew',
  async (name) => {
    expect(await withFacts(name, read(name))).toBe(read(name));
    expect(read(name)).toMatch(/^# .+\n/);
    for (const part of ['## Use it', '## What it cannot say']) expect(read(name)).toContain(`\n${part}\n`);
  },
);
