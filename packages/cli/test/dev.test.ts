import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { folderIn, smallTokens, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();

/** A file of the tokens. */
const edited = Object.keys(smallTokens).find((path) => !path.includes('resolver'))!;

async function project(): Promise<string> {
  const folder = folderIn(root);
  await write(folder, { ...smallTokens, 'wusum.config.json': { out: 'built', platforms: ['css'] } });
  return folder;
}

const node = (folder: string, script: string) => wusum(folder, 'dev', process.execPath, '-e', script);

describe('wusum dev', () => {
  test('builds before the server starts, and has its exit code', async () => {
    const folder = await project();
    const code = "process.exit(require('node:fs').existsSync('built/css/tokens.css') ? 7 : 8)";
    expect((await node(folder, code)).code).toBe(7);
  });

  test('passes flags to the server', async () => {
    const folder = await project();
    const script = "require('node:fs').writeFileSync('args', process.argv.slice(1).join())";
    expect((await wusum(folder, 'dev', process.execPath, '-e', script, '--', '--port', '3000')).code).toBe(0);
    expect(await readFile(join(folder, 'args'), 'utf8')).toBe('--port,3000');
  });

  test('builds again after an edit while the server runs', async () => {
    const folder = await project();
    const css = join(folder, 'built/css/tokens.css');
    const wait = "setInterval(() => require('node:fs').existsSync('done') && process.exit(0), 50)";
    const ended = node(folder, wait);
    await vi.waitUntil(() => existsSync(css), { timeout: 30_000 });
    const before = await readFile(css, 'utf8');
    const file = join(folder, edited);
    const text = await readFile(file, 'utf8');
    const read = () => readFile(css, 'utf8').catch(() => before);
    // The watch starts after the first build, and misses an edit from before.
    await vi.waitUntil(
      async () => {
        await writeFile(file, text.replace(/\d(?=\D*$)/u, '9'));
        return (await read()) !== before;
      },
      { timeout: 30_000, interval: 500 },
    );
    await writeFile(join(folder, 'done'), '');
    expect((await ended).code).toBe(0);
  });

  test('with an error in the tokens and no previous output, no server starts', async () => {
    const folder = await project();
    await write(folder, { [edited]: { a: { $type: 'number', $value: '{nowhere}' } } });
    const { code } = await node(folder, "require('node:fs').writeFileSync('started', '')");
    expect([code, existsSync(join(folder, 'started'))]).toEqual([1, false]);
  });

  test.each(['no-such-program', '/tmp'])('a program that cannot be started is a usage error: %s', async (program) => {
    expect((await wusum(await project(), 'dev', program)).code).toBe(2);
  });
});
