import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
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
  expect(err).toMatch(/By rule: \w+ 10, \w+ 10, \w+ 10\.\n/u);
  await write(folder, { 'b.md': 'the the' });
  expect((await wusum(folder, 'voice', 'check', 'b.md')).err).not.toContain('By rule');
});

describe('suggestions of rules that guess', () => {
  const passives = (count: number) => 'The story was written by the members.\n\n'.repeat(count);
  const lines = (out: string, rule: string) => out.split('\n').filter((line) => line.includes(` ${rule} `)).length;

  test('are printed three times for each rule, with the files of the others; what can be decided is printed each time', async () => {
    await write(folder, { 'a.md': `${passives(4)}${'Look at the the end.\n\n'.repeat(5)}`, 'b.md': passives(9) });
    const { out, err } = await wusum(folder, 'voice', 'check', '.');
    expect([lines(out, 'passive'), lines(out, 'repetition')]).toEqual([3, 5]);
    expect(err).toContain('13 suggestions');
    expect(err).toContain('passive: 10 more suggestions in b.md (9), a.md (1). Print each with --all.\n');
  });

  test('are all printed with --all, in JSON, and if one line alone would be left out', async () => {
    await write(folder, { 'a.md': passives(9), 'b/b.md': passives(4) });
    const all = await wusum(folder, 'voice', 'check', 'a.md', '--all');
    expect([lines(all.out, 'passive'), all.err.includes('more')]).toEqual([9, false]);
    const four = await wusum(folder, 'voice', 'check', 'b/b.md');
    expect([lines(four.out, 'passive'), four.err.includes('more')]).toEqual([4, false]);
    const json = JSON.parse((await wusum(folder, 'voice', 'check', 'a.md', '--json')).out) as {
      diagnostics: unknown[];
    };
    expect(json.diagnostics).toHaveLength(9);
  });
});
