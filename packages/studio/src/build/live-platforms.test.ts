import { EventEmitter } from 'node:events';
import type { ViteDevServer } from 'vite';
import { beforeEach, expect, test, vi } from 'vitest';
import { platformsEvent } from '../platform-builds.js';
import { livePlatforms } from './live-platforms.js';

let sent: unknown[];
let logged: string[];
let server: { ws: EventEmitter; config: object };
beforeEach(() => {
  sent = [];
  logged = [];
  const send = (event: string, state: unknown): void => void sent.push([event, state]);
  server = {
    ws: Object.assign(new EventEmitter(), { send }),
    config: { logger: { error: (text: string) => logged.push(text) } },
  };
});

/** Builds that end when the test says so. */
function start() {
  const ends: { done: () => void; fail: (reason: Error) => void }[] = [];
  const build = vi.fn(() => new Promise<void>((done, fail) => ends.push({ done, fail })));
  const plugin = livePlatforms('/project/.cache', build);
  (plugin.configureServer as (given: ViteDevServer) => void)(server as unknown as ViteDevServer);
  return { ...plugin, build, end: (index: number) => ends[index]! };
}
const states = (): unknown[] => sent.map((message) => (message as unknown[])[1]);

test('pages get an event when a build begins and when it ends', async () => {
  const { rebuild, end } = start();
  rebuild();
  expect(sent).toEqual([[platformsEvent, 'building']]);
  end(0).done();
  await vi.waitFor(() => expect(states()).toEqual(['building', 'built']));
});

test('changes during a build cause one more, and pages get the end of the last', async () => {
  const { rebuild, build, end } = start();
  for (let count = 0; count < 5; count += 1) rebuild();
  expect(build).toHaveBeenCalledTimes(1);
  end(0).done();
  await vi.waitFor(() => expect(build).toHaveBeenCalledTimes(2));
  expect(states()).toEqual(['building']);
  end(1).done();
  await vi.waitFor(() => expect(states()).toEqual(['building', 'built']));
  expect(build).toHaveBeenCalledTimes(2);
});

test('a build that fails is reported, and the next change builds again', async () => {
  const { rebuild, build, end } = start();
  rebuild();
  end(0).fail(new Error('WS-E120'));
  await vi.waitFor(() => expect(states()).toEqual(['building', 'failed']));
  expect(logged.join('')).toContain('WS-E120');
  rebuild();
  expect(build).toHaveBeenCalledTimes(2);
});

test('a page that loads during a build gets its state', async () => {
  const { rebuild, end } = start();
  const client = { send: vi.fn() };
  server.ws.emit(platformsEvent, undefined, client);
  expect(client.send).not.toHaveBeenCalled();
  rebuild();
  server.ws.emit(platformsEvent, undefined, client);
  expect(client.send).toHaveBeenCalledWith(platformsEvent, 'building');
  end(0).done();
});

test('files of platforms that change reload no page by themselves', () => {
  const { config } = livePlatforms('/project/.cache', async () => {});
  expect((config as () => unknown)()).toEqual({ server: { watch: { ignored: ['/project/.cache/**'] } } });
});
