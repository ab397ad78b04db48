import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { fleetTokens } from './fleet-project.js';
import { temporaryFolder, write } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

/** Whether util-linux `script` is installed, which runs a command in a terminal. macOS has another program of that name. */
const hasTerminal =
  process.platform === 'linux' &&
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const root = temporaryFolder();

interface Session {
  readonly code: number | null;
  /** All output to the terminal, with escape sequences. */
  readonly shown: string;
}

/** Runs a command in a terminal: waits for each prompt, then types the answer. */
function atTerminal(
  cwd: string,
  args: readonly string[],
  answers: readonly (readonly [question: string, keys: string])[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Session> {
  const words = [
    process.execPath,
    '--conditions=wusum-source',
    '--import',
    at('scripts/source-loader.mjs'),
    at('packages/cli/src/bin.ts'),
  ];
  const command = [...words, ...args].map((word) => `'${word}'`).join(' ');
  // Without a real window, the terminal has no size.
  const line = `stty cols 100 rows 40; ${command}`;
  const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TERM: 'xterm-256color', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let shown = '';
  let from = 0;
  const waiting = [...answers];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    const [next] = waiting;
    const found = next === undefined ? -1 : shown.indexOf(next[0], from);
    if (found < 0) return;
    from = shown.length;
    waiting.shift();
    // A prompt reads input only after it is drawn.
    setTimeout(() => child.stdin.write(next![1]), 100);
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), 40_000);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(limit);
      done({ code, shown });
    });
  });
}

test.runIf(hasTerminal)('init prompts, rejects an invalid answer, and writes the answers', async () => {
  const folder = join(root, 'my shop');
  await mkdir(folder);
  const { code, shown } = await atTerminal(
    folder,
    ['init'],
    [
      ['Languages', '\r'],
      ['in English', 'Clay\r'],
      ['in Arabic', 'طين\r'],
      ['Brand colour', 'red\r'],
      ['Invalid colour', '\u007F\u007F\u007F#b4552d\r'],
      ['Font for headings', 'cairo\r'],
      ['Font for text', '\r'],
      ['What to create', '\u001B[A\r'],
    ],
  );
  expect({ code, shown }).toMatchObject({ code: 0, shown: expect.stringContaining('npx wusum build') });
  const brand = JSON.parse(await readFile(join(folder, 'tokens/brands/clay/brand.json'), 'utf8')) as object;
  expect(brand).toMatchObject({ names: { en: { written: 'Clay' }, ar: { written: 'طين' } } });
  expect(await readFile(join(folder, 'tokens/brands/clay/color.tokens.json'), 'utf8')).toMatch(/"accent"[^[]*\[0\.5/u);
  expect(await readFile(join(folder, 'tokens/brands/clay/type.tokens.json'), 'utf8')).toContain('Cairo Variable');
  expect(await readFile(join(folder, 'tokens/clay.resolver.json'), 'utf8')).toContain('"arabic"');
});

test.runIf(hasTerminal)('Ctrl-C at a prompt writes nothing', async () => {
  const folder = join(root, 'nothing');
  await mkdir(folder);
  const { code, shown } = await atTerminal(folder, ['init'], [['Languages', '\u0003']]);
  expect({ code, shown }).toMatchObject({ code: 2, shown: expect.stringContaining('wusum: ') });
  expect(await readdir(folder)).toEqual([]);
});

test.runIf(hasTerminal)('a fleet build shows progress, except in CI and for one brand', async () => {
  const folder = join(root, 'fleet');
  await write(folder, fleetTokens(3, { tokens: 1 }));
  const progress = /\d of \d brands/u;
  const { code, shown } = await atTerminal(folder, ['build'], [], { NO_COLOR: '1' });
  expect({ code, shown }).toMatchObject({ code: 0, shown: expect.stringMatching(progress) });
  expect(shown).not.toContain('\u001B[36m');
  const others = [
    atTerminal(folder, ['build', '--out', 'a'], [], { CI: '1' }),
    atTerminal(folder, ['build', '--out', 'c', '--brand', 'b1']),
  ];
  for (const session of await Promise.all(others)) {
    expect(session.code).toBe(0);
    expect(session.shown).not.toMatch(progress);
  }
});
