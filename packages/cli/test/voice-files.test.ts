import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { folderIn, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = folderIn(root);
});

/** Findings as `file:line:column severity rule`. */
async function check(...args: string[]): Promise<string[]> {
  const { out } = await wusum(folder, 'voice', 'check', ...args);
  return out.split('\n').flatMap((line) => /^\S+ \w+ [\w-]+/u.exec(line)?.[0] ?? []);
}

test.each([
  ['UTF-16', Buffer.from('\uFEFFthe the', 'utf16le')],
  ['bytes of an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0x21, 0x21])],
  ['Latin-1', Buffer.from('the the café', 'latin1')],
])('a file in %s is an error, and none of it is read as a text', async (_, bytes) => {
  await write(folder, { 'b.md': 'the the' });
  writeFileSync(join(folder, 'a.md'), bytes);
  expect(await check('.')).toEqual(['a.md:1:1: error WS-S006', 'b.md:1:1: warning repetition']);
  expect((await wusum(folder, 'voice', 'check', '--fix', '.')).code).toBe(1);
  expect(await readFile(join(folder, 'a.md'))).toEqual(bytes);
});

test('a replacement character of a text is part of it', async () => {
  await write(folder, { 'a.md': 'Unknown bytes become \uFFFD in the the text.' });
  expect(await check('.')).toEqual(['a.md:1:27: warning repetition']);
});

test('a link to a folder above and a link to nothing end no check', async () => {
  await write(folder, { 'docs/a.md': 'the the' });
  symlinkSync('..', join(folder, 'docs/loop'));
  symlinkSync('nowhere.md', join(folder, 'docs/dangling.md'));
  expect(await check('docs')).toEqual(['docs/a.md:1:1: warning repetition']);
});

test('--fix keeps byte order marks, line ends and emoji', async () => {
  const text =
    '\uFEFF---\r\ntitle: The the title\r\n---\r\n\r\n| go go | 👩‍👩‍👧 now |\r\n| --- | --- |\r\n| x | `the the` |\r\n';
  await write(folder, { 'a.md': text });
  expect((await wusum(folder, 'voice', 'check', '--fix', 'a.md')).code).toBe(0);
  const fixed = text.replace('The the title', 'The title').replace('go go', 'go');
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(fixed);
});

test('a folder and a pattern without texts are usage errors: a wrong name does not pass', async () => {
  mkdirSync(join(folder, 'empty'));
  await write(folder, { 'docs/a.md': 'Fine.' });
  for (const target of ['empty', 'pages/**/*.md', 'none.md'])
    expect(await wusum(folder, 'voice', 'check', 'docs', target)).toMatchObject({ code: 2, out: '' });
});

test('the summary counts many findings by rule, the most frequent first', async () => {
  await write(folder, { 'a.md': 'It was  done by the the way.\n\n'.repeat(10) });
  const { err } = await wusum(folder, 'voice', 'check', 'a.md');
  expect(err).toMatch(/By rule: \w+ 10, \w+ 10, \w+ 10\.\n$/u);
  await write(folder, { 'b.md': 'the the' });
  expect((await wusum(folder, 'voice', 'check', 'b.md')).err).not.toContain('By rule');
});
