import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { fleetTokens } from './fleet-house.js';
import { temporaryFolder, write } from './house.js';

vi.setConfig({ testTimeout: 60_000 });

/** The program of util-linux that gives a command a terminal of its own; macOS has another one by this name. */
const hasTerminal =
  process.platform === 'linux' &&
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const root = temporaryFolder();

interface Session {
  readonly code: number | null;
  /** All that the terminal was sent, with its escapes. */
  readonly shown: string;
}

/** Somebody at a terminal: waits for a question, then types. */
function atTerminal(
  cwd: string,
  args: readonly string[],
  answers: readonly (readonly [question: string, keys: string])[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Session> {
  const words = [process.execPath, '--import', at('scripts/theme/source-loader.mjs'), at('packages/cli/src/bin.ts')];
  const command = [...words, ...args].map((word) => `'${word}'`).join(' ');
  // A terminal that nobody looks at has no size.
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
    // The question has to have drawn itself before it hears.
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

test.runIf(hasTerminal)('init asks, says what is wrong with an answer, and writes what was answered', async () => {
  const folder = join(root, 'my shop');
  await mkdir(folder);
  const { code, shown } = await atTerminal(
    folder,
    ['init'],
    [
      ['What is the brand called?', 'Clay\r'],
      ['brand’s own?', 'red\r'],
      ['is no colour', '\u007F\u007F\u007F#b4552d\r'],
      ['in Arabic?', 'طين\r'],
      ['sets headings?', '\r'],
      ['sets text?', '\r'],
      ['Which languages', '\r'],
    ],
  );
  expect({ code, shown }).toMatchObject({ code: 0, shown: expect.stringContaining('npx wusum build') });
  const identity = await readFile(join(folder, 'tokens/brands/clay/brand.tokens.json'), 'utf8');
  expect(identity).toContain('"names": { "en": "Clay", "ar": "طين" }');
  expect(await readFile(join(folder, 'tokens/brands/clay/color.tokens.json'), 'utf8')).toMatch(/"accent"[^[]*\[0\.5/u);
  expect(await readFile(join(folder, 'tokens/clay.resolver.json'), 'utf8')).toContain('"arabic"');
});

test.runIf(hasTerminal)('Ctrl-C at a question writes nothing', async () => {
  const folder = join(root, 'nothing');
  await mkdir(folder);
  const { code, shown } = await atTerminal(folder, ['init'], [['What is the brand called?', '\u0003']]);
  expect({ code, shown }).toMatchObject({ code: 2, shown: expect.stringContaining('Nothing was written.') });
});

test.runIf(hasTerminal)('a fleet shows how far it is; in CI and for one brand it does not', async () => {
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
