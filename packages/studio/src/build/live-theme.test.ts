import { EventEmitter } from 'node:events';
import { mkdtempSync, renameSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patchEvent, writtenEvent } from '../theme-patch.js';
import { liveTheme, type ThemeListener } from './live-theme.js';

let folder: string;
let sent: unknown[][];
let server: { ws: EventEmitter; httpServer: EventEmitter };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wusum live '));
  await mkdir(join(folder, 'out/theme'), { recursive: true });
  sent = [];
  const send = (...message: unknown[]): void => void sent.push(message);
  server = { ws: Object.assign(new EventEmitter(), { send }), httpServer: new EventEmitter() };
});
afterEach(async () => {
  server.httpServer.emit('close');
  await rm(folder, { recursive: true, force: true });
});

/** Starts the plugin for the theme, with a watch if `watched`. */
function start(watched: boolean): { listener: ThemeListener | undefined; close: ReturnType<typeof vi.fn> } {
  let listener: ThemeListener | undefined;
  const close = vi.fn(async () => {});
  const startWatch = async (given: ThemeListener) => ((listener = given), { close });
  const { configureServer } = liveTheme(join(folder, 'out/theme'), watched ? startWatch : undefined);
  (configureServer as (given: ViteDevServer) => void)(server as unknown as ViteDevServer);
  return { listener, close };
}

/** Replaces the output, as a build does. */
async function replaceOutput(): Promise<void> {
  await mkdir(join(folder, 'fresh/theme'), { recursive: true });
  renameSync(join(folder, 'out'), join(folder, 'former'));
  renameSync(join(folder, 'fresh'), join(folder, 'out'));
}

test('a page that loads during edits asks for the patches that its style sheet lacks', () => {
  const { listener } = start(true);
  listener!.onPatch('a{}');
  listener!.onPatch('b{}');
  expect(sent).toEqual([
    [patchEvent, { serial: expect.any(Number), css: 'a{}' }],
    [patchEvent, { serial: expect.any(Number), css: 'b{}' }],
  ]);
  const client = { send: vi.fn() };
  server.ws.emit(patchEvent, undefined, client);
  expect(client.send).toHaveBeenCalledWith(patchEvent, expect.objectContaining({ css: 'a{}b{}' }));
  listener!.onWritten(true);
  server.ws.emit(patchEvent, undefined, client);
  expect(client.send).toHaveBeenCalledTimes(1);
});

test('pages reload only for a written theme that they do not show', () => {
  const { listener } = start(true);
  listener!.onWritten(true);
  expect(sent).toEqual([[writtenEvent, {}]]);
  listener!.onWritten(false);
  expect(sent.at(-1)).toEqual([{ type: 'full-reload' }]);
});

test('without a watch, pages reload when another process replaces the output', async () => {
  start(false);
  await replaceOutput();
  await vi.waitFor(() => expect(sent).toEqual([[{ type: 'full-reload' }]]), { timeout: 5000 });
});

test('the watch ends with the server', async () => {
  const { close } = start(true);
  server.httpServer.emit('close');
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});
