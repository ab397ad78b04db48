import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { findLines, isText, projectFiles, readText, show } from './repository.js';
import { root } from '../run/paths.mjs';

const files = projectFiles().filter(isText);
const find = (pattern: RegExp, among = files): string[] =>
  show(among.flatMap((path) => findLines(path, readText(path), pattern)));

const literal = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), 'g');

test('no file contains a machine-specific path', () => {
  const outside = files.filter((path) => path !== 'scripts/contract/portable.test.ts');
  const own = [root, homedir()].filter((folder) => folder.length > 1).map((folder) => literal(`${folder}/`));
  expect(own.flatMap((pattern) => find(pattern, outside))).toEqual([]);
  expect(find(/(?<![\w.])\/(?:home|Users)\/[a-z][\w.-]*\//g, outside)).toEqual([]);
});

test('no file contains the host of a package registry, including lockfiles', () => {
  const outside = files.filter((path) => path !== 'scripts/contract/portable.test.ts');
  expect(find(/registry\.[a-z]+js\.org|registry\.yarnpkg\.com|registry\.npmmirror\.com/g, outside)).toEqual([]);
  const lockfiles = files.filter((path) => /pnpm-lock\.yaml$|package-lock\.json$/.test(path));
  expect(find(/"resolved":|tarball: https?:/g, lockfiles)).toEqual([]);
});

test('no text was once read in another encoding', () => {
  // The bytes of ’ and of Arabic letters, read as Latin-1, contain control characters.
  expect(find(/[\u0080-\u009F]/g)).toEqual([]);
});
