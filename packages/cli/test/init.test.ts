import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { brandId } from '../src/init/brand-id.js';
import { readSeed } from '../src/init/seed.js';
import { UsageError } from '../src/terminal.js';
import { temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();

async function project(name: string, ...args: string[]): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder);
  expect(await wusum(folder, 'init', '--yes', ...args)).toMatchObject({ code: 0, err: withoutErrors() });
  return folder;
}

const manifestOf = async (folder: string): Promise<Record<string, Record<string, string>>> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;

/** Rules may warn about chart colours of a seed; there must be no errors. */
const withoutErrors = (): unknown => expect.not.stringMatching(/^error WS-/mu);

describe('wusum init', () => {
  test('the first check and build succeed, and an edited seed changes the output', async () => {
    const folder = await project('my brand', '--name', 'Clay', '--seed', '#b4552d');
    expect(await wusum(folder, 'check')).toMatchObject({ code: 0, err: withoutErrors() });
    expect(await wusum(folder, 'build')).toMatchObject({ code: 0, err: withoutErrors() });
    const css = await readFile(join(folder, 'build/css/tokens.css'), 'utf8');
    const file = join(folder, 'tokens/brands/clay/color.tokens.json');
    const seeds = await readFile(file, 'utf8');
    await writeFile(file, seeds.replace(/("accent": .*?"components": )\[[^\]]*\]/u, '$1[0.5, 0.15, 150]'));
    expect((await wusum(folder, 'build', '--quiet')).code).toBe(0);
    expect(await readFile(join(folder, 'build/css/tokens.css'), 'utf8')).not.toBe(css);
    expect(await wusum(folder, 'format', '--check', 'tokens/brands')).toMatchObject({ code: 0 });
  });

  test.each(['#000000', '#ffffff', '#ffe600', '#00ff66', '#808080', 'oklch(0.5 0.3 300)'])(
    'a brand with the seed %s meets every contrast',
    async (seed) => {
      const folder = await project(`seed ${seed.replaceAll(/\W/gu, '')}`, '--seed', seed);
      expect(await wusum(folder, 'check')).toMatchObject({ code: 0, err: withoutErrors() });
    },
  );

  test('with one language there is no script axis', async () => {
    const folder = await project('arabic alone', '--languages', 'ar');
    expect((await wusum(folder, 'list', 'axes')).out).not.toContain('script');
    expect((await wusum(folder, 'check')).code).toBe(0);
  });

  test('keeps the entries of package.json and .gitignore, and overwrites no file', async () => {
    const folder = join(root, 'old');
    await write(folder, {
      'package.json': { name: 'shop', scripts: { build: 'vite build' }, dependencies: { vue: '3' } },
      '.gitignore': 'dist',
      'README.md': 'Mine.',
    });
    expect((await wusum(folder, 'init', '--yes')).code).toBe(0);
    expect(await manifestOf(folder)).toMatchObject({
      name: 'shop',
      scripts: { build: 'vite build', 'tokens:build': 'wusum build', check: 'wusum check' },
      dependencies: { vue: '3' },
      devDependencies: { wusum: expect.any(String) },
    });
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('dist\nnode_modules/\nbuild/\n');
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('Mine.');
    expect(await wusum(folder, 'init', '--yes')).toMatchObject({
      code: 2,
      err: expect.stringContaining('wusum.config.ts'),
    });
  });
});

test.each<[string, readonly number[]]>([
  ['#ffffff', [1, 0, 0]],
  ['#F00', [0.628, 0.2577, 29.23]],
  ['oklch(55% 0.2 260)', [0.55, 0.2, 260]],
  ['oklch(0.55 0.2 260deg)', [0.55, 0.2, 260]],
])('the seed %s is %j', (text, want) => {
  const got = readSeed(text);
  want.forEach((part, index) => expect(got[index]).toBeCloseTo(part, 3));
});

test.each(['', 'red', '#12345', 'oklch(2 0.1 10)', 'oklch(0.5 0.1)', '#ff0000; }'])(
  '%j is not a valid seed',
  (text) => {
    expect(() => readSeed(text)).toThrow(UsageError);
  },
);

test.each([
  ['Clay & Co', 'clay-co'],
  ['Été', 'ete'],
  ['3 Com', 'com'],
  ['Con', 'con-brand'],
  ['طين', 'brand'],
  ['../..', 'brand'],
])('the brand %s has the id %s', (name, want) => {
  expect(brandId(name)).toBe(want);
});
