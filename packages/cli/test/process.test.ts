import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test, vi } from 'vitest';
import { temporaryFolder, write, type Output } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const folder = temporaryFolder();
beforeAll(async () => {
  await write(folder, { 'bad.json': '{ "a": { "$value": 1 } }' });
});

/** Runs the command in its own process, from source. */
function command(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Output> {
  const child = spawn(
    process.execPath,
    ['--conditions=wusum-source', '--import', at('scripts/source-loader.mjs'), at('packages/cli/src/bin.ts'), ...args],
    { cwd, env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code: code ?? -1, out, err })));
}

test('an invalid file exits with code 1; output has colour only with FORCE_COLOR and without NO_COLOR', async () => {
  const plain = await command(folder, ['check', 'bad.json'], { FORCE_COLOR: '1', NO_COLOR: '1' });
  expect(plain).toMatchObject({ code: 1, err: expect.stringContaining('--> bad.json:1:') });
  expect(plain.err).not.toContain('\u001B');
  expect((await command(folder, ['check', 'bad.json'], { FORCE_COLOR: '1' })).err).toContain('\u001B[31m');
});

test('explain works from a subfolder of the project', async () => {
  const { code, out, err } = await command(join(at('tokens'), 'semantic'), ['explain', 'color.text.muted', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ token: 'color.text.muted', location: { file: 'color.tokens.json' } });
});

test('without a terminal there are no prompts, and the error names --yes', async () => {
  expect(await command(folder, ['init'])).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
});
