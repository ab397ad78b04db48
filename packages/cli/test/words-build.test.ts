import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderIn, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();

const english = {
  hello: 'Hello {name}',
  stories: '{count, plural, one {# story} other {# stories}}',
  invite: 'Tell your story',
};
const arabic = {
  hello: 'أهلًا {name}',
  stories: '{count, plural, zero {لا حكايات} one {حكاية} two {حكايتان} few {# حكايات} many {# حكايةً} other {# حكاية}}',
  invite: '{address, select, feminine {احكي حكايتك} other {لنحكِ الحكاية}}',
};

async function folderOf(words: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = folderIn(root);
  await write(folder, Object.fromEntries(Object.entries(words).map(([name, file]) => [`words/${name}`, file])));
  return folder;
}

const textIn = (folder: string, path: string) => readFile(join(folder, path), 'utf8');

test('messages of an application are modules for each language and types, without any tokens', async () => {
  const folder = await folderOf({ 'words.en.json': english, 'words.ar.json': arabic, 'notes.json': {} });
  expect(await wusum(folder, 'words', 'build', 'words')).toMatchObject({ code: 0, err: '' });
  expect(await textIn(folder, 'words/compiled/ar.js')).toContain('"feminine": "احكي حكايتك"');
  const types = await textIn(folder, 'words/compiled/index.d.ts');
  expect(types).toContain('readonly "stories": { readonly "count": number };');
  expect(types).toContain('readonly "invite": undefined;');
  const index = await textIn(folder, 'words/compiled/index.js');
  expect(index.indexOf("import('./en.js')")).toBeLessThan(index.indexOf("import('./ar.js')"));
  // Its own output may be replaced, and a folder of other files may not.
  expect(await wusum(folder, 'words', 'build', 'words', '--language', 'ar')).toMatchObject({ code: 0 });
  const again = await textIn(folder, 'words/compiled/index.js');
  expect(again.indexOf("import('./ar.js')")).toBeLessThan(again.indexOf("import('./en.js')"));
  expect(await wusum(folder, 'words', 'build', 'words', '--out', 'words')).toMatchObject({ code: 2 });
});

test('a missing key, an unknown key and a misspelt argument are errors at their places, and nothing is written', async () => {
  const { invite: _invite, ...others } = arabic;
  const wrong = { ...others, hello: 'أهلًا {nmae}', helo: 'أهلًا' };
  const folder = await folderOf({ 'words.en.json': english, 'words.ar.json': wrong });
  const { code, out } = await wusum(folder, 'words', 'build', 'words', '--json');
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { code: string; location: { file: string; line: number } }[];
  };
  expect(code).toBe(1);
  expect(diagnostics.map(({ code: id, location: { file, line } }) => `${id} ${file}:${line}`)).toEqual([
    'WS-V005 words/words.en.json:2',
    'WS-E010 words/words.ar.json:1',
    'WS-E011 words/words.ar.json:4',
  ]);
  expect(existsSync(join(folder, 'words/compiled'))).toBe(false);
});

test('a folder without words is a usage error', async () => {
  const folder = await folderOf({ 'other.json': {} });
  expect((await wusum(folder, 'words', 'build', 'words')).code).toBe(2);
  expect((await wusum(folder, 'words', 'build', 'none')).code).toBe(2);
});
