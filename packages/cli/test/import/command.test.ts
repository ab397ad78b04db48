import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderIn, temporaryFolder, write, wusum } from '../run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();

test('writes a valid file, reports losses with their places, and overwrites a file only with --force', async () => {
  const path = folderIn(root);
  await write(path, { 'theme.css': ':root {\n  --a-x: #000; --a-y: var(--a-x); --z: 1em; }' });
  const first = await wusum(path, 'import', 'theme.css', '--out', 'a.tokens.json');
  expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/2 .*a\.tokens\.json.* 1 /u) });
  expect(first.err).toMatch(/WS-I001 --z[\s\S]*--> theme\.css:2:35/u);
  expect(await wusum(path, 'check', 'a.tokens.json')).toMatchObject({ code: 0 });
  expect((await wusum(path, 'import', 'theme.css', '--out', 'a.tokens.json')).code).toBe(2);
  expect((await wusum(path, 'import', 'theme.css', '--out', 'a.tokens.json', '--force')).code).toBe(0);
  expect((await wusum(path, 'import', 'theme.css')).out).toBe(await readFile(join(path, 'a.tokens.json'), 'utf8'));
});

test.each<[string, string, string]>([
  ['no token', 'a.json', '{}'],
  ['no value that can be converted', 'a.json', '{"a":{"value":"zz"}}'],
  ['a syntax error', 'a.json', '{"a":{"value":"#f00"}'],
  ['an empty file', 'a.json', ''],
  ['no custom property', 'a.css', 'a { color: red }'],
  ['a list of nothing', 'a.json', '[]'],
  ['a text', 'a.json', '"zz"'],
])('a source with %s is an error with its place; nothing is written', async (_, file, text) => {
  const path = folderIn(root);
  await write(path, { [file]: text });
  const { code, out, err } = await wusum(path, 'import', file, '--out', 'out.json');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(new RegExp(`error WS-[IS]0[\\s\\S]*--> ${file}:\\d+:\\d+`, 'u'));
  expect(existsSync(join(path, 'out.json'))).toBe(false);
  expect(await wusum(path, 'import', file)).toMatchObject({ code: 1, out: '' });
});

test('style sheets and other files together are an error with its place', async () => {
  const path = folderIn(root);
  await write(path, { 'a.css': ':root { --a: 1px }', 'b.json': '{"a":{"value":"#f00"}}' });
  const { code, err } = await wusum(path, 'import', '.');
  expect(code).toBe(1);
  expect(err).toMatch(/WS-I011[\s\S]*--> a\.css:1:1/u);
});

test('wrong use is refused before anything is read', async () => {
  const path = folderIn(root);
  await write(path, { 'theme.css': ':root { --a: 1px }' });
  for (const args of [['nowhere.json'], ['theme.css', '--from', 'word']])
    expect((await wusum(path, 'import', ...args)).code).toBe(2);
});

test('a folder becomes a resolver document that check and build accept', async () => {
  const path = folderIn(root);
  await mkdir(join(path, 'source'));
  await symlink('user@host.1', join(path, 'source/.#color.json'));
  await write(path, {
    'source/color.json': { color: { red: { value: '#f00' }, constructor: { value: '#0f0' } } },
    'source/size/space.json': { size: { small: { value: 0.5 }, big: { value: '{size.small} * 2' } } },
    'source/package.json': { name: 'x' },
  });
  expect(await wusum(path, 'import', 'source', '--out', 'tokens/t.resolver.json')).toMatchObject({ code: 0 });
  expect(await wusum(path, 'check', '--only', 'spec', 'tokens')).toMatchObject({ code: 0 });
  expect(await wusum(path, 'build', '--platform', 'css')).toMatchObject({ code: 0 });
  const css = await readFile(join(path, 'build/css/tokens.css'), 'utf8');
  for (const line of ['--ws-color-red: #ff0000;', '--ws-size-small: 0.5rem;', '--ws-size-big: 1rem;'])
    expect(css).toContain(line);
});

test('a file that is named twice is read once, and the output in a folder of sources is no source', async () => {
  const path = folderIn(root);
  await write(path, { 'source/a.json': { a: { value: '#f00' } } });
  const twice = await wusum(path, 'import', 'source/a.json', './source/a.json', 'source');
  expect(JSON.parse(twice.out)).toEqual({ a: expect.objectContaining({ $type: 'color' }) });
  const out = ['import', 'source', '--out', 'source/out.tokens.json'];
  expect(await wusum(path, ...out)).toMatchObject({ code: 0 });
  const first = await readFile(join(path, 'source/out.tokens.json'), 'utf8');
  expect(await wusum(path, ...out, '--force')).toMatchObject({ code: 0 });
  expect(await readFile(join(path, 'source/out.tokens.json'), 'utf8')).toBe(first);
});

test('an output that is a link is followed, and a device is written', async () => {
  const path = folderIn(root);
  await write(path, { 'theme.css': ':root { --a: 1px }', 'real.json': 'old' });
  await symlink('real.json', join(path, 'link.json'));
  expect((await wusum(path, 'import', 'theme.css', '--out', 'link.json', '--force')).code).toBe(0);
  expect(await readFile(join(path, 'real.json'), 'utf8')).toContain('"a"');
  expect((await wusum(path, 'import', 'theme.css', '--out', '/dev/null')).code).toBe(0);
  expect(existsSync('/dev/null')).toBe(true);
});
