import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { addFiles } from './add-files.js';
import { OutputError } from './output-error.js';

const root = mkdtempSync(join(tmpdir(), 'wusum ملفات '));
afterAll(() => rmSync(root, { recursive: true }));

const inside = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

test('all files are added or none: a file in the way, an interruption, a folder of the name of a file', async () => {
  const folder = mkdtempSync(join(root, 'a'));
  writeFileSync(join(folder, 'taken'), '');
  const before = inside(folder);
  const files = { 'new/one': '1', 'new/two/three': '2' };
  await expect(addFiles(folder, { ...files, taken: '3' })).rejects.toThrow(OutputError);
  await expect(addFiles(folder, files, [], AbortSignal.abort())).rejects.toThrow(OutputError);
  // `taken` is a file, so it cannot have files in it: found only while the files are written.
  await expect(addFiles(folder, { ...files, 'taken/four': '4' })).rejects.toThrow(OutputError);
  expect(inside(folder)).toEqual(before);
  await addFiles(folder, files);
  expect(inside(folder)).toEqual(['new', 'new/one', 'new/two', 'new/two/three', 'taken']);
});

test('an interruption after any number of files leaves nothing, not even the folder', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(5), async (count) => {
      const folder = join(root, 'fresh', 'deep');
      const files = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}/file`, 'x']));
      let reads = 0;
      const signal = {
        get aborted() {
          return reads++ >= count;
        },
      } as AbortSignal;
      await expect(addFiles(folder, files, [], signal)).rejects.toThrow(OutputError);
      expect(inside(root).filter((path) => path.startsWith('fresh'))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
