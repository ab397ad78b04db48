import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSources } from '../../build/read-sources.js';
import { brandFiles, readEntries } from '../../edits/index.js';
import { entriesIn, leavesOf, linesOf, withLeaf } from './leaves.js';

test('of every entry of the voice of every brand, a text can be edited and nothing else changes', () => {
  const { files, entry } = readSources(fileURLToPath(new URL('../../../../../tokens', import.meta.url)));
  let count = 0;
  for (const entries of readEntries(files, brandFiles(files, entry)).values())
    for (const [, value] of entriesIn(entries, 'voice.')) {
      const leaves = leavesOf(value);
      for (const [index, { keys, value: old }] of leaves.entries()) {
        count += 1;
        expect(withLeaf(value, keys, old)).toEqual(value);
        const next = typeof old === 'string' ? `${old} ✎` : [...old, '✎'];
        const after = leavesOf(withLeaf(value, keys, next));
        expect(after).toEqual(leaves.map((leaf, at) => (at === index ? { keys, value: next } : leaf)));
      }
    }
  expect(count).toBeGreaterThan(500);
});

test('a list is one text a line', () => {
  expect(linesOf(' a \n\n b')).toEqual(['a', 'b']);
});
