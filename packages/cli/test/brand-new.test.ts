import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPatterns } from '@wusum/mark';
import { readMarkSvg } from '@wusum/mark/svg';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { folderIn, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = temporaryFolder();
/** A project with the brand `clay`. */
let started: string;

beforeAll(async () => {
  started = await newProject();
});

async function newProject(): Promise<string> {
  const folder = folderIn(root);
  expect(await wusum(folder, 'init', '--yes', '--name', 'Clay')).toMatchObject({ code: 0 });
  return folder;
}

const read = (folder: string, path: string): string => readFileSync(join(folder, 'tokens', path), 'utf8');
const json = (folder: string, path: string): unknown => JSON.parse(read(folder, path));

describe('wusum brand new', () => {
  test('writes a file of every kind, lists all of them, and the project has no errors', async () => {
    const folder = await newProject();
    const names = ['--name', 'Reed', '--name', 'ar=قصب'];
    expect((await wusum(folder, 'brand', 'new', 'reed', '--yes', ...names, '--seed', '#0a8f5b')).code).toBe(0);
    expect((await wusum(folder, 'brand', 'new', 'palm', '--yes')).code).toBe(0);
    const kinds = ['brand.json', 'color.tokens.json', 'mark.svg', 'mark.tokens.json', 'pattern.json', 'voice.json'];
    expect((await readdir(join(folder, 'tokens/brands/reed'))).toSorted()).toEqual([
      ...kinds,
      'words.ar.json',
      'words.en.json',
    ]);
    expect(json(folder, 'brands/reed/brand.json')).toMatchObject({
      names: { en: { written: 'Reed' }, ar: { written: 'قصب' } },
    });
    expect(await wusum(folder, 'sync', '--check')).toMatchObject({ code: 0 });
    expect((await wusum(folder, 'list', 'brands')).out).toBe('clay\nreed\npalm\n');
    const { code, err } = await wusum(folder, 'check');
    expect({ code, errors: err.match(/^error.*$/gmu) }).toEqual({ code: 0, errors: null });
    const accent = async (brand: string): Promise<string> =>
      (await wusum(folder, 'explain', 'color.accent.solid', '--brand', brand)).out;
    expect(await accent('reed')).not.toBe(await accent('clay'));
  });

  test('a copy has the files of its original, with names and a mark of its own', async () => {
    const folder = await newProject();
    await write(folder, {
      'tokens/brands/clay/shape.tokens.json': '{ "radius": {} }\n',
      'tokens/brands/clay/wordmark.latin.svg': read(folder, 'brands/clay/mark.svg'),
    });
    await wusum(folder, 'sync');
    expect(await wusum(folder, 'brand', 'new', 'kids', '--yes', '--from', 'clay')).toMatchObject({ code: 0 });
    expect(read(folder, 'brands/kids/shape.tokens.json')).toBe('{ "radius": {} }\n');
    expect(readdirSync(join(folder, 'tokens/brands/kids'))).not.toContain('wordmark.latin.svg');
    expect(json(folder, 'brands/kids/color.tokens.json')).toEqual(json(folder, 'brands/clay/color.tokens.json'));
    expect(json(folder, 'brands/kids/brand.json')).toMatchObject({ names: { en: { written: 'Kids' } } });
    expect(read(folder, 'brands/kids/mark.svg')).not.toBe(read(folder, 'brands/clay/mark.svg'));
    const recolored = ['brand', 'new', 'red', '--yes', '--from', 'kids', '--seed', '#e00000'];
    expect(await wusum(folder, ...recolored)).toMatchObject({ code: 0 });
    expect(json(folder, 'brands/red/color.tokens.json')).not.toEqual(json(folder, 'brands/clay/color.tokens.json'));
    expect(await wusum(folder, 'brand', 'new', 'blue', '--yes', '--from', 'klay')).toMatchObject({
      code: 2,
      err: expect.stringContaining('clay'),
    });
  });

  test.each([
    ['Reed', 'reed'],
    ['été', 'ete'],
    ['Reed & Co', 'reed-co'],
    ['../../etc', 'etc'],
    ['con', ''],
    ['index', ''],
    ['clay', ''],
    ['CLAY', ''],
    ['قصب', 'brand'],
    ['9lives', 'lives'],
    ['a'.repeat(65), ''],
  ])('the id %s is refused, and nothing is written', async (id, suggestion) => {
    const before = readdirSync(join(started, 'tokens'), { recursive: true });
    expect(await wusum(started, 'brand', 'new', id, '--yes')).toMatchObject({
      code: 2,
      err: expect.stringContaining(suggestion),
    });
    expect(readdirSync(join(started, 'tokens'), { recursive: true })).toEqual(before);
  });

  test('any name is text in every file, and control characters are refused', async () => {
    const folder = await newProject();
    const name = `</title><script>"'&\\ {x} 𝄞`;
    expect(await wusum(folder, 'brand', 'new', 'odd', '--yes', '--name', name)).toMatchObject({ code: 0 });
    expect(json(folder, 'brands/odd/brand.json')).toMatchObject({ names: { en: { written: name } } });
    expect(readMarkSvg(read(folder, 'brands/odd/mark.svg'), 'mark.svg').problems).toEqual([]);
    for (const bad of ['a\nb', 'a\u202Eb', 'a\u0000', ' ', 'fr=Roseau'])
      expect(await wusum(folder, 'brand', 'new', 'bad', '--yes', '--name', bad)).toMatchObject({ code: 2 });
  });

  test('marks and patterns are valid, the same for one id, and differ between brands', async () => {
    const ids = ['reed', 'palm', 'sidr', 'dune', 'iris', 'pearl', 'oud', 'coral'];
    const make = async (): Promise<string> => {
      const folder = await newProject();
      for (const id of ids) expect(await wusum(folder, 'brand', 'new', id, '--yes')).toMatchObject({ code: 0 });
      return folder;
    };
    const [one, two] = [await make(), await make()];
    const marks = ids.map((id) => read(one, `brands/${id}/mark.svg`));
    expect(ids.map((id) => read(two, `brands/${id}/mark.svg`))).toEqual(marks);
    for (const mark of marks) expect(readMarkSvg(mark, 'mark.svg').problems).toEqual([]);
    const signs = marks.map((mark) => [...mark.matchAll(/data-sign="(\w+)"/gu)].map(([, sign]) => sign).join(' '));
    expect(new Set(signs).size).toBe(ids.length);
    const patterns = ids.map((id) => json(one, `brands/${id}/pattern.json`));
    expect(ids.map((id) => json(two, `brands/${id}/pattern.json`))).toEqual(patterns);
    expect(new Set(patterns.map((pattern) => JSON.stringify(pattern))).size).toBe(ids.length);
    for (const pattern of patterns) expect(readPatterns(pattern).problems).toEqual([]);
  });

  test('a font that is not installed is named with its package', async () => {
    const folder = await newProject();
    const { code, err } = await wusum(folder, 'brand', 'new', 'reed', '--yes', '--font', 'Noto Kufi Arabic');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('@fontsource-variable/noto-kufi-arabic') });
  });

  test('without --font, a brand has installed fonts of the project that have both scripts', async () => {
    const folder = await newProject();
    const font = (name: string, family: string, subsets: readonly string[]): Record<string, unknown> => ({
      [`node_modules/${name}/package.json`]: { name },
      [`node_modules/${name}/metadata.json`]: { family, subsets, category: 'serif' },
    });
    await write(folder, {
      ...font('@fontsource/both', 'Both', ['latin', 'arabic']),
      ...font('@fontsource/latin', 'Latin', ['latin']),
    });
    const path = 'tokens/content/brand.json';
    const shared = JSON.parse(await readFile(join(folder, path), 'utf8')) as object;
    const fonts = {
      display: { package: '@fontsource/latin' },
      text: { package: '@fontsource/both' },
      code: { package: '@fontsource/missing' },
    };
    await write(folder, { [path]: { ...shared, fonts } });
    await wusum(folder, 'brand', 'new', 'reed', '--yes');
    expect(json(folder, 'brands/reed/type.tokens.json')).toMatchObject({
      font: { family: { $type: 'fontFamily', text: { $value: ['Both', 'serif'] } } },
    });
    expect(json(folder, 'brands/reed/brand.json')).toHaveProperty('fonts', { text: { package: '@fontsource/both' } });
  });

  test('if the resolver document cannot be written, the folder is not there either', async () => {
    const folder = await newProject();
    const resolver = join(folder, 'tokens/clay.resolver.json');
    await mkdir(`${resolver}.${process.pid}.part`);
    expect((await wusum(folder, 'brand', 'new', 'reed', '--yes')).code).not.toBe(0);
    expect(await readdir(join(folder, 'tokens/brands'))).toEqual(['clay']);
  });
});

describe('wusum sync', () => {
  test('lists new files, removes deleted ones, and changes nothing the second time', async () => {
    const folder = await newProject();
    await wusum(folder, 'brand', 'new', 'reed', '--yes');
    const resolver = join(folder, 'tokens/clay.resolver.json');
    await write(folder, { 'tokens/brands/clay/shape.tokens.json': '{}\n' });
    const { rename } = await import('node:fs/promises');
    await rename(join(folder, 'tokens/brands/reed'), join(folder, 'tokens/brands/palm'));
    const before = await readFile(resolver, 'utf8');
    const checked = await wusum(folder, 'sync', '--check');
    expect(checked).toMatchObject({ code: 1, out: expect.stringContaining('brands/clay/shape.tokens.json') });
    expect(await readFile(resolver, 'utf8')).toBe(before);
    const { code, out } = await wusum(folder, 'sync');
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines).toContain('+ brands/clay/shape.tokens.json');
    expect(lines).toContain('+ brands/palm/brand.json');
    expect(lines).toContain('- brands/reed/brand.json');
    const after = await readFile(resolver, 'utf8');
    expect(await wusum(folder, 'sync')).toMatchObject({ code: 0 });
    expect(await readFile(resolver, 'utf8')).toBe(after);
    expect((await wusum(folder, 'list', 'brands')).out).toBe('clay\npalm\n');
  });

  test('reports all problems of the folder at once and writes nothing', async () => {
    const folder = await newProject();
    await mkdir(join(folder, 'tokens/brands/empty'));
    await write(folder, {
      'tokens/brands/Clay/brand.json': '{}',
      'tokens/voice.json': '{}',
      'tokens/brands/lost.tokens.json': '{}',
      'tokens/brands/clay/voise.json': '{}',
      'tokens/brands/clay/Mark.SVG': '<svg/>',
      'tokens/brands/clay/messages.json': '{}',
      'tokens/brands/clay/old/shape.tokens.json': '{}',
      'tokens/brands/clay/words.english.json': '{}',
      'tokens/brands/clay/word.ar.json': '{}',
      'tokens/brands/clay/color.token.json': '{}',
      'tokens/brands/clay/brand.jsn': '{}',
      'tokens/brands/clay/_draft.json': '{}',
      'tokens/content/voices.json': '{}',
    });
    const resolver = join(folder, 'tokens/clay.resolver.json');
    const before = await readFile(resolver, 'utf8');
    const { code, err } = await wusum(folder, 'sync');
    expect(code).toBe(1);
    const problems = [
      ['WS-D009', 'brands/Clay/brand.json'],
      ['WS-D010', 'brands/empty'],
      ['WS-D008', 'voice.json'],
      ['WS-D008', 'brands/lost.tokens.json'],
      ['WS-D007', 'brands/clay/voise.json', 'voice.json'],
      ['WS-D007', 'brands/clay/Mark.SVG', 'mark.svg'],
      ['WS-D008', 'brands/clay/messages.json'],
      ['WS-D008', 'brands/clay/old/shape.tokens.json'],
      ['WS-D007', 'brands/clay/words.english.json', 'words.en.json'],
      ['WS-D007', 'brands/clay/word.ar.json', 'words.ar.json'],
      ['WS-D007', 'brands/clay/color.token.json', 'color.tokens.json'],
      ['WS-D007', 'brands/clay/brand.jsn', 'brand.json'],
      ['WS-D007', 'content/voices.json', 'voice.json'],
    ] as const;
    const want = problems
      .map(([id, path, near]) => ({ code: id, file: `tokens/${path}`, line: 1, near }))
      .toSorted(byFile);
    for (const { file } of want) expect(err).toContain(`${file}:1:1`);
    expect(await readFile(resolver, 'utf8')).toBe(before);
    const checked = await wusum(folder, 'check', '--json');
    expect(checked.code).toBe(1);
    const { diagnostics } = JSON.parse(checked.out) as { diagnostics: Found[] };
    const found = diagnostics
      .filter((each) => each.code.startsWith('WS-D'))
      .map((each) => ({ code: each.code, file: each.location.file, line: each.location.line, near: each.didYouMean }));
    expect(found.toSorted(byFile)).toEqual(want);
  });

  interface Found {
    readonly code: string;
    readonly location: { readonly file: string; readonly line: number };
    readonly didYouMean?: string;
  }
  const byFile = (one: { readonly file: string }, other: { readonly file: string }): number =>
    one.file < other.file ? -1 : 1;

  test('a file that is not a token or content file is left alone', async () => {
    const folder = await newProject();
    await write(folder, { 'tokens/brands/clay/notes.md': '', 'tokens/brands/clay/photo.png': '' });
    expect(await wusum(folder, 'sync', '--check')).toMatchObject({ code: 0 });
  });

  test('a project without a resolver document is refused', async () => {
    const folder = folderIn(root);
    await mkdir(join(folder, 'tokens'));
    await writeFile(join(folder, 'tokens/a.tokens.json'), '{}');
    expect(await wusum(folder, 'sync')).toMatchObject({ code: 2 });
  });
});
