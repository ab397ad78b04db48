import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Tokens of many brands in two modes: a contract of some colours; each brand sets one of them. */
export function fleetTokens(count: number, { tokens = 12, offset = 0 } = {}): Record<string, unknown> {
  const oklch = (lightness: number, hue: number): unknown => ({
    colorSpace: 'oklch',
    components: [lightness, 0.1, hue],
  });
  const ids = Array.from({ length: count }, (_, index) => `b${index + offset}`);
  const shades = Array.from({ length: tokens }, (_, index) => {
    const derive = { solve: { on: ['{color.ground}'], target: 3 + (index % 4) } };
    return [`t${index}`, { $value: '{color.seed}', $extensions: { 'org.wusum': derive } }];
  });
  const contexts = Object.fromEntries(ids.map((id) => [id, [{ $ref: `brands/${id}.json` }]]));
  const files = ids.map((id, index) => [
    `tokens/brands/${id}.json`,
    { color: { $type: 'color', seed: { $value: oklch(0.5, (index * 37) % 360) } } },
  ]);
  return {
    'wusum.config.json': { platforms: ['css', 'json'], perBrand: true },
    'tokens/fleet.resolver.json': {
      version: '2025.10',
      sets: { base: { sources: [{ $ref: 'base.json' }] } },
      modifiers: {
        brand: {
          contexts,
          default: ids.at(-1),
          $extensions: {
            'org.wusum': {
              content: {
                [ids[0]!]: ['brands/first/brand.json'],
                [ids[1] ?? ids[0]!]: ['content/brand.json', 'content/words.en.json'],
              },
            },
          },
        },
        mode: { contexts: { light: [], dark: [{ $ref: 'dark.json' }] }, default: 'light' },
      },
      resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/mode' }],
    },
    'tokens/base.json': {
      color: {
        $type: 'color',
        seed: { $value: oklch(0.5, 30) },
        ground: { $value: oklch(0.98, 30) },
        ...Object.fromEntries(shades),
      },
    },
    'tokens/brands/first/brand.json': { start: { mode: 'dark' } },
    'tokens/content/brand.json': { start: { mode: 'dark' } },
    'tokens/content/words.en.json': { 'action.close': 'Close' },
    'tokens/dark.json': { color: { $type: 'color', ground: { $value: oklch(0.1, 30) } } },
    ...Object.fromEntries(files),
  };
}

/** All files below a folder: path → content. */
export async function filesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(
    paths.map((path, index): [string, string] => [path.slice(folder.length + 1), texts[index]!]).toSorted(byPath),
  );
}

/** Names of the temporary folders next to an output. */
export async function temporaryFolders(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('.build-'));
}

/** A build in its own process, run from source. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
}

export function startBuild(cwd: string, ...args: string[]): Running {
  const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const child = spawn(
    process.execPath,
    [
      '--conditions=wusum-source',
      '--import',
      at('scripts/source-loader.mjs'),
      at('packages/cli/src/bin.ts'),
      'build',
      ...args,
    ],
    { cwd, env: { PATH: process.env['PATH'], HOME: process.env['HOME'] }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  return { child, ended: new Promise((done) => child.on('close', (code) => done({ code, out, err }))) };
}

const byPath = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);
