import { mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { run } from '../src/run.js';

/** Exit code and output of a command. */
export interface Output {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, without an interactive terminal. */
export function wusum(cwd: string, ...args: string[]): Promise<Output> {
  return wusumIn({}, cwd, ...args);
}

/** The same, with environment variables. */
export async function wusumIn(env: Readonly<Record<string, string>>, cwd: string, ...args: string[]): Promise<Output> {
  let out = '';
  let err = '';
  const code = await run(args, {
    cwd,
    env,
    isInteractive: false,
    color: { out: false, err: false },
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

/** A folder for all tests of a file, deleted after them. */
export function temporaryFolder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'wusum cli ')));
  afterAll(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** An empty folder for one test. */
export function folderIn(root: string): string {
  return mkdtempSync(join(root, 'project '));
}

const packages = fileURLToPath(new URL('../node_modules', import.meta.url));

/** An empty folder for one test whose config can import the packages that are installed here. */
export function folderWithPackages(root: string): string {
  const folder = folderIn(root);
  symlinkSync(packages, join(folder, 'node_modules'));
  return folder;
}

/** Writes files below a folder. */
export async function write(folder: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  }
}

const oklch = (lightness: number): unknown => ({ colorSpace: 'oklch', components: [lightness, 0.1, 30] });

/** Minimal tokens of two brands in two modes. */
export const smallTokens = {
  'tokens/x.resolver.json': {
    version: '2025.10',
    sets: { base: { sources: [{ $ref: 'base.tokens.json' }] } },
    modifiers: {
      brand: { contexts: { clay: [{ $ref: 'clay.tokens.json' }], reed: [] }, default: 'clay' },
      mode: { contexts: { light: [], dark: [{ $ref: 'dark.tokens.json' }] }, default: 'light' },
    },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/mode' }],
  },
  'tokens/base.tokens.json': {
    color: {
      $type: 'color',
      seed: { $value: oklch(0.5) },
      ground: { $value: oklch(0.98) },
      text: {
        $value: '{color.seed}',
        $extensions: { 'org.wusum': { solve: { on: ['{color.ground}'], target: 4.5 } } },
      },
    },
    space: { '1': { $type: 'dimension', $value: { value: 4, unit: 'px' } } },
  },
  'tokens/clay.tokens.json': { space: { '1': { $type: 'dimension', $value: { value: 8, unit: 'px' } } } },
  'tokens/dark.tokens.json': { color: { ground: { $value: oklch(0.1), $type: 'color' } } },
};
