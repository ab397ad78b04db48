import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const exportsOf = (path: string, pattern: RegExp): string[] =>
  [...readFileSync(join(import.meta.dirname, path), 'utf8').matchAll(pattern)].map(([, name]) => name!).toSorted();

test('every block that is published is guarded: none breaks a page', () => {
  const blocks = exportsOf('../blocks/index.ts', /^export \{ (\w+)/gmu);
  expect(exportsOf('blocks.ts', /^export const (\w+) = guarded\('\1', blocks\.\1, /gmu)).toEqual(blocks);
});
