import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test, vi } from 'vitest';
import { temporaryFolder, write, type Said } from './house.js';

vi.setConfig({ testTimeout: 60_000 });

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const folder = temporaryFolder();
beforeAll(async () => {
  await write(folder, { 'bad.json': '{ "a": { "$value": 1 } }' });
});

/** Runs the command as a process of its own, from its sources. */
function command(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Said> {
  const child = spawn(
    process.execPath,
    ['--import', at('scripts/theme/source-loader.mjs'), at('packages/cli/src/bin.ts'), ...args],
    { cwd, env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code: code ?? -1, out, err })));
}

test('a refused file ends the process with 1, in colour only where that is asked for', async () => {
  const plain = await command(folder, ['check', 'bad.json'], { FORCE_COLOR: '1', NO_COLOR: '1' });
  expect(plain).toMatchObject({ code: 1, err: expect.stringContaining('--> bad.json:1:') });
  expect(plain.err).not.toContain('\u001B');
  expect((await command(folder, ['check', 'bad.json'], { FORCE_COLOR: '1' })).err).toContain('\u001B[31m');
});

test('the tokens of this repository are explained from a folder below its config', async () => {
  const { code, out, err } = await command(join(at('tokens'), 'semantic'), ['explain', 'color.text.muted', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ token: 'color.text.muted', location: { file: 'color.tokens.json' } });
});

test('nobody is asked where nobody sits', async () => {
  expect(await command(folder, ['init'])).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
});
