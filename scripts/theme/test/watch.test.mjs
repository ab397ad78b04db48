import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtemp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { liveTheme } from '../../../packages/studio/src/build/live-theme.ts';

const script = fileURLToPath(new URL('../watch.mjs', import.meta.url));

const size = (value) => ({ $type: 'dimension', $value: { value, unit: 'px' } });
const files = {
  'x.resolver.json': {
    version: '2025.10',
    sets: { base: { sources: [{ $ref: 'base.tokens.json' }] } },
    resolutionOrder: [{ $ref: '#/sets/base' }],
  },
  'base.tokens.json': { gap: size(4) },
};

let folder;
let watching;
let stop;
const sent = [];
const server = {
  ws: Object.assign(new EventEmitter(), { send: (...message) => sent.push(message) }),
  httpServer: new EventEmitter(),
};
const status = async () => JSON.parse(await readFile(join(folder, '.out-status.json'), 'utf8'));
const write = (name, content) => writeFile(join(folder, 'tokens', name), JSON.stringify(content));
const until = (check) => vi.waitFor(check, { timeout: 20_000, interval: 20 });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wusum-watch-'));
  await Promise.all([mkdir(join(folder, 'tokens')), mkdir(join(folder, 'out', 'data'), { recursive: true })]);
  await writeFile(join(folder, 'out', 'data', 'manifest.json'), '{}');
  for (const [name, content] of Object.entries(files)) await write(name, content);
  watching = spawn(process.execPath, [script, '--tokens', join(folder, 'tokens'), '--out', join(folder, 'out')], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  stop = new Promise((done) => watching.on('close', done));
  await new Promise((done) => watching.stdout.once('data', done));
  liveTheme(join(folder, 'out')).configureServer(server);
}, 60_000);
afterAll(async () => {
  server.httpServer.emit('close');
  watching.kill();
  await stop;
  await rm(folder, { recursive: true, force: true });
});

describe('a watched theme', () => {
  it('sends an edited value to pages at once, and later that the folder has it, without a reload', async () => {
    await write('base.tokens.json', { gap: size(8) });
    const css = '@layer wusum.theme {\n:where(:root) {\n  --ws-gap: 8px;\n}\n}\n';
    await until(() => expect(sent).toEqual([['wusum:theme-patch', { serial: expect.any(Number), css }]]));
    expect(await status()).toMatchObject({ patches: css });
    // A page that loads the old folder now asks for the missing patches.
    const client = { send: vi.fn() };
    server.ws.emit('wusum:theme-patch', undefined, client);
    expect(client.send).toHaveBeenCalledWith('wusum:theme-patch', expect.objectContaining({ css }));
    await until(async () => expect(await readFile(join(folder, 'out/theme.css'), 'utf8')).toContain('--ws-gap: 8px'));
    const { ino } = await stat(join(folder, 'out'), { bigint: true });
    await until(async () => expect(await status()).toMatchObject({ patches: '', folder: String(ino), reload: false }));
    // Only now, other files of the theme are new.
    expect(sent.slice(1)).toEqual([['wusum:theme-written', {}]]);
  }, 60_000);

  it('reloads pages when names change', async () => {
    sent.length = 0;
    await write('base.tokens.json', { gap: size(8), inset: size(2) });
    await until(() => expect(sent).toEqual([[{ type: 'full-reload' }]]));
    expect(await readFile(join(folder, 'out/theme.css'), 'utf8')).toContain('--ws-inset: 2px');
  }, 60_000);
});
