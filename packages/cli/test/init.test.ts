import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { brandId } from '../src/init/brand-id.js';
import { readSeed } from '../src/init/seed.js';
import { UsageError } from '../src/terminal.js';
import { temporaryFolder, write, wusum, wusumIn } from './run-command.js';

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

  const main = "export default {\n  addons: ['@storybook/addon-docs'], // mine\n};\n";

  test('adds the studio to the Storybook of a project with --storybook, and changes nothing else in its main file', async () => {
    const folder = join(root, 'with storybook');
    await write(folder, { '.storybook/main.ts': main, 'package.json': { name: 'shop' } });
    expect(await wusum(folder, 'init', '--yes', '--storybook')).toMatchObject({ code: 0, err: withoutErrors() });
    const edited = main.replace(
      "'@storybook/addon-docs'",
      "'@storybook/addon-docs', { name: '@wusum/studio', options: { brands: () => import('wusum/brands') } }",
    );
    expect(await readFile(join(folder, '.storybook/main.ts'), 'utf8')).toBe(edited);
    expect((await manifestOf(folder))['devDependencies']).toHaveProperty('@wusum/studio');
  });

  test.each([
    ['without consent', ['--yes'], /\{ name: '@wusum\/studio', .* \}` to `addons` in \.storybook\/main\.js/u],
    ['after a refusal', ['--yes', '--no-storybook'], /^(?!.*@wusum\/studio)/u],
  ])('leaves the Storybook of a project as it is %s', async (name, args, printed) => {
    const folder = join(root, name);
    await write(folder, { '.storybook/main.js': main });
    const { code, err } = await wusum(folder, 'init', ...args);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(printed) as string });
    expect(await readFile(join(folder, '.storybook/main.js'), 'utf8')).toBe(main);
    expect((await manifestOf(folder))['devDependencies']).not.toHaveProperty('@wusum/studio');
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

describe('wusum init --template', () => {
  const names = async (folder: string): Promise<string[]> => readdir(folder, { recursive: true });

  test.each(['vite', 'next'])(
    '%s: an app whose theme is built, in a path with spaces and Arabic letters',
    async (name) => {
      const folder = join(root, `تطبيق ${name}`);
      await mkdir(folder);
      const args = ['--template', name, '--storybook', '--no-install', '--name', 'Clay & "Co"', '--font', 'Cairo'];
      expect((await wusum(folder, 'init', '--yes', ...args)).code).toBe(0);
      expect(await wusum(folder, 'build')).toMatchObject({ code: 0, err: withoutErrors() });
      expect(await readFile(join(folder, 'src/brand/theme/theme.css'), 'utf8')).toContain('Cairo Variable');
      const manifest = await manifestOf(folder);
      expect(manifest['scripts']!['dev']).toMatch(/^wusum dev /u);
      expect(manifest['devDependencies']).toMatchObject({ '@fontsource-variable/cairo': '^5.0.0' });
      expect(manifest['devDependencies']).toHaveProperty('storybook');
      const texts = await Promise.all(
        (await names(folder))
          .filter((path) => /\.(?:tsx?|html|json|css)$/u.test(path))
          .map((path) => readFile(join(folder, path), 'utf8')),
      );
      expect(texts.filter((text) => /__[A-Z]+(?:_[A-Z]+)*__/u.test(text))).toEqual([]);
    },
  );

  test('community: the application of the example, with a theme of its own and no other brand', async () => {
    const folder = await project('community', '--template', 'community', '--no-install', '--name', 'Clay');
    const files = await names(folder);
    expect(files).toEqual(expect.arrayContaining(['proxy.ts', 'app/[lang]/page.tsx', 'src/server/actions/perform.ts']));
    expect(files.filter((path) => /(?:^|\/)(?:e2e|test|node_modules)(?:\/|$)|\.stories\./u.test(path))).toEqual([]);
    const code = files.filter((path) => /^(?:app|src|proxy).*\.(?:tsx?|css)$/u.test(path));
    const texts = await Promise.all(code.map((path) => readFile(join(folder, path), 'utf8')));
    expect(texts.filter((text) => text.includes('@wusum/theme'))).toEqual([]);
    expect(await readFile(join(folder, 'src/words/brands.ar.json'), 'utf8')).toBe('{}\n');
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toContain('.data/');
  });

  test('one language: the page has that language only', async () => {
    const folder = await project('one', '--template', 'vite', '--no-install', '--languages', 'ar');
    expect(await readFile(join(folder, 'src/brand-setup.ts'), 'utf8')).toContain("['ar'] as const");
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('<html lang="ar" dir="rtl">');
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['a package.json', { 'package.json': '{}' }, ['--template', 'vite']],
    ['a file of the template', { 'index.html': 'Mine.' }, ['--template', 'vite']],
    ['tokens', { 'tokens/a.json': '{}' }, []],
    ['a resolver document, even with --force', { 'tokens/x.resolver.json': '{}' }, ['--force']],
    ['an unknown template', {}, ['--template', 'vue']],
    ['Storybook without components', {}, ['--storybook']],
    ['a community in one language', {}, ['--template', 'community', '--languages', 'ar']],
    ['a community with Storybook', {}, ['--template', 'community', '--storybook']],
    ['a colour and a logo', {}, ['--seed', '#000', '--logo', 'a.svg']],
    ['a logo that is missing', {}, ['--logo', 'a.svg']],
    ['a package.json that is not JSON', { 'package.json': '{ bad' }, []],
    ['a package.json that is no object', { 'package.json': '[]' }, []],
    ['a package.json with scripts in a list', { 'package.json': '{"scripts":[]}' }, []],
    ['a folder named package.json', { 'package.json/x': '' }, []],
    ['a folder named .gitignore', { '.gitignore/x': '' }, []],
    ['a file as the folder', { file: '' }, ['file']],
    ['a file in the path of the folder', { file: '' }, ['file/sub']],
    ['a file where a folder must be', { src: 'Mine.' }, ['--template', 'vite', '--force']],
  ])('%s: a usage error, and nothing is written', async (name, files, args) => {
    const folder = join(root, `refused ${name.replaceAll(/\W/gu, '')}`);
    await mkdir(folder);
    await write(folder, files);
    const before = await names(folder);
    expect((await wusum(folder, 'init', '--yes', '--no-install', ...args)).code).toBe(2);
    expect(await names(folder)).toEqual(before);
    for (const [path, text] of Object.entries(files)) expect(await readFile(join(folder, path), 'utf8')).toBe(text);
  });

  test('--force overwrites files of the template and keeps others', async () => {
    const folder = join(root, 'forced');
    await write(folder, {
      'index.html': 'Old.',
      'src/mine.ts': 'Mine.',
      'package.json': { dependencies: { zod: '4' } },
    });
    expect((await wusum(folder, 'init', '--yes', '--no-install', '--template', 'vite', '--force')).code).toBe(0);
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('<div id="root">');
    expect(await readFile(join(folder, 'src/mine.ts'), 'utf8')).toBe('Mine.');
    expect(await manifestOf(folder)).toMatchObject({ dependencies: { zod: '4', '@wusum/react': expect.any(String) } });
  });

  test('without a network the files are written, the reason and the next step are printed, and the exit code is 1', async () => {
    const folder = join(root, 'offline');
    const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };
    const output = await wusumIn(env as Record<string, string>, root, 'init', 'offline', '--yes', '--template', 'vite');
    expect(output).toMatchObject({ code: 1, out: expect.stringContaining('install') as string });
    expect(output.err).toContain('registry cannot be reached');
    expect(await names(folder)).toContain('package.json');
  });

  test('a logo gives the brand its colour', async () => {
    const folder = join(root, 'logo');
    await write(folder, { 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path fill="#0a7f4f"/></svg>' });
    expect((await wusum(folder, 'init', '--yes', '--name', 'Clay', '--logo', 'logo.svg')).code).toBe(0);
    const colors = await readFile(join(folder, 'tokens/brands/clay/color.tokens.json'), 'utf8');
    const hue = Number(/"accent".*?\[[\d.]+, [\d.]+, ([\d.]+)\]/u.exec(colors)?.[1]);
    expect(hue).toBeGreaterThan(150);
    expect(hue).toBeLessThan(170);
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
