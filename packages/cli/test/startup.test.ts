import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { temporaryFolder, write } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const execute = promisify(execFile);

const folder = temporaryFolder();
const color = { $type: 'color', $value: { colorSpace: 'srgb', components: [0.2, 0.4, 0.8] } };
beforeAll(async () => {
  await write(folder, {
    'one/color.tokens.json': { accent: color },
    'yaml/color.tokens.yaml': JSON.stringify({ accent: color }),
    'old/color.tokens.json': { accent: { ...color, $deprecated: 'Gone in 2.0.' } },
    'words/brand.json': { names: { en: { written: 'One' } }, languages: { en: { locale: 'en' } } },
    'words/words.en.json': { hello: 'Hello' },
    'words/wusum.resolver.json': {
      version: '2025.10',
      sets: {
        brand: {
          sources: [],
          $extensions: { 'org.wusum': { content: ['brand.json', 'words.en.json'] } },
        },
      },
      resolutionOrder: [{ $ref: '#/sets/brand' }],
    },
    'bad/color.tokens.json': { accent: { ...color, $value: 1 } },
  });
});

test('the version of Node is checked before any import, so that an older one prints a sentence and no stack trace', () => {
  const text = readFileSync(at('packages/cli/src/bin.ts'), 'utf8');
  expect(text).not.toMatch(/^import\b/mu);
  expect(text.indexOf('process.exit(2)')).toBeLessThan(text.indexOf('import('));
});

/** The packages that we depend on. What they load themselves is theirs, such as the `colorjs.io` of Style Dictionary. */
const own = new Set(
  ['cli', 'compiler', 'diagnostics', 'dtcg', 'lint', 'mark', 'platforms', 'voice'].flatMap((name) => {
    const manifest = JSON.parse(readFileSync(at(`packages/${name}/package.json`), 'utf8')) as Manifest;
    return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      (each) => each !== 'colorjs.io',
    );
  }),
);

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Runs the command in its own process, from source, and lists the packages among our dependencies that it loads. */
async function loadedIn(cwd: string, ...args: string[]): Promise<readonly string[]> {
  const list = join(folder, 'loaded.json');
  const loaders = ['scripts/source-loader.mjs', 'packages/cli/test/record-packages.mjs'];
  const flags = ['--conditions=wusum-source', ...loaders.flatMap((path) => ['--import', at(path)])];
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], LOADED_PACKAGES: list };
  // A command that finds problems exits with a code other than 0.
  await execute(process.execPath, [...flags, at('packages/cli/src/bin.ts'), ...args], { cwd, env }).catch(() => {});
  const loaded = JSON.parse(await readFile(list, 'utf8')) as string[];
  return loaded.filter((name) => own.has(name)).toSorted();
}

const loadedBy = (...args: string[]): Promise<readonly string[]> => loadedIn(folder, ...args);
const build = (tokens: string): Promise<readonly string[]> =>
  loadedBy('build', '--tokens', tokens, '--platform', 'css', '--out', 'out');

/** What every command on tokens needs: arguments, JSON, colours and suggestions. */
const always = ['commander', 'culori', 'fastest-levenshtein', 'jsonc-parser'];
const parser = '@formatjs/icu-messageformat-parser';

test.each([['--version'], ['--help'], ['build', '--help'], ['completion', 'bash'], ['no-such-command']])(
  'wusum %s loads the argument parser alone',
  async (...args) => {
    expect(await loadedBy(...args)).toEqual(['commander']);
  },
);

test('a build of JSON tokens to CSS adds Style Dictionary alone: no YAML, no PostCSS, no watcher, no prompts', async () => {
  expect(await build('one')).toEqual([...always, 'style-dictionary']);
});

test('a check of JSON tokens loads no platform and no style sheet parser', async () => {
  expect(await loadedBy('check', 'one')).toEqual(always);
});

test('the parser of messages is loaded with the first message', async () => {
  expect(await loadedBy('check', 'one')).not.toContain(parser);
  expect(await loadedBy('check', 'words')).toContain(parser);
});

test('a check of this repository writes no SVG: it loads no minifier and no Style Dictionary', async () => {
  const loaded = await loadedIn(at(''), 'check', '--only', 'theme');
  expect(loaded).toContain('fontkit');
  expect(loaded).not.toContain('svgo');
  expect(loaded).not.toContain('style-dictionary');
});

test('a package is loaded with the first file or problem that needs it', async () => {
  expect(await build('yaml')).toEqual([...always, 'style-dictionary', 'yaml']);
  expect(await build('old')).toEqual([...always, 'semver', 'style-dictionary']);
  expect(await build('bad')).toEqual([...always, 'string-width']);
});

/** Runs the built command in its own process and lists the files and packages that it loads. */
async function builtLoads(...args: string[]): Promise<readonly string[]> {
  const program = at('packages/cli/dist/bin.js');
  if (!existsSync(program)) throw new Error('packages/cli is not built.');
  const list = join(folder, 'files.json');
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], LOADED_FILES: list };
  const flags = ['--import', at('packages/cli/test/record-packages.mjs')];
  await execute(process.execPath, [...flags, program, ...args], { cwd: folder, env });
  return JSON.parse(await readFile(list, 'utf8')) as string[];
}

describe('the built command', () => {
  const build = (tokens: string) => builtLoads('build', '--tokens', tokens, '--platform', 'css', '--out', 'out');
  const voiceFiles = (files: readonly string[]) => files.filter((path) => path.includes('/voice/dist/'));

  test('loads of the voice engine only the table of codes before there are words', async () => {
    const [without, withWords] = [await build('one'), await build('words')];
    const size = (files: readonly string[]) => voiceFiles(files).reduce((sum, path) => sum + statSync(path).size, 0);
    expect(size(without)).toBeGreaterThan(0);
    expect(size(without)).toBeLessThan(12_000);
    expect(voiceFiles(without)).not.toContainEqual(expect.stringMatching(/\/voice\/dist\/(?:check\/)?index\.js$/u));
    expect(withWords).toContainEqual(expect.stringMatching(/\/voice\/dist\/index\.js$/u));
  });

  test('works in memory: it loads no file system, no archives and no colours of Style Dictionary', async () => {
    const loaded = await build('one');
    expect(loaded).toContainEqual(expect.stringMatching(/\/platforms\/dist\/engine\/style-dictionary\.js$/u));
    const packages = loaded.flatMap((path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? []);
    expect([...new Set(packages)].toSorted()).toEqual(['commander', 'fastest-levenshtein', 'jsonc-parser']);
  });
});
