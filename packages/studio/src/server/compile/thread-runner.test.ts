import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Worker } from 'node:worker_threads';
import { afterAll, expect, test, vi } from 'vitest';
import { EditError } from '../../edits/edit-error.js';
import { hashOf } from '../../intents/index.js';
import { smallFiles } from '../../test/small-files.js';
import { startServer, writeTokens } from '../../test/test-server.js';
import { addresses } from '../protocol.js';
import { runJob, type CompileInput, type Job } from './jobs.js';
import { startThread } from './start-thread.js';
import { ThreadRunner } from './thread-runner.js';

// A thread starts, and loads the compiler.
vi.setConfig({ testTimeout: 60_000 });

const threads: Worker[] = [];
const start = (): Worker => {
  threads.push(startThread());
  return threads.at(-1)!;
};
/** One thread for all tests that leave it alive: to load the compiler takes a second. */
const runner = new ThreadRunner({ start });
afterAll(() => runner.close());

const end = { kind: 'set', brand: 'one', path: 'words.en.action.close', base: hashOf('Close'), value: 'End' } as const;
const job: Job = { kind: 'entries', intents: [end] };
const input: CompileInput = { files: smallFiles, styles: [] };

const white = { $value: { colorSpace: 'srgb', components: [1, 1, 1] } };
const semantic = (count: number): string =>
  JSON.stringify({
    color: { $type: 'color', paper: white, ink: white },
    many: { $type: 'color', ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`t${index}`, white])) },
  });

test('the thread does what the process does, and is kept', async () => {
  expect(await runner.run(input, job)).toEqual(runJob(input, job));
  // The second message lacks the files: the thread has them.
  expect(await runner.run(input, { ...job, intents: [] })).toEqual(runJob(input, { ...job, intents: [] }));
  expect(threads).toHaveLength(1);
});

test('an entry that cannot be edited is the author’s error, also from the thread', async () => {
  const word = { kind: 'add', brand: 'one', path: 'color.new', value: 'no token' } as const;
  const broken: Job = { kind: 'entries', intents: [word] };
  expect(() => runJob(input, broken)).toThrow(EditError);
  await expect(runner.run(input, broken)).rejects.toThrow(EditError);
  expect(await runner.run(input, job)).toEqual(runJob(input, job));
});

test('the server answers while a dry run compiles', async () => {
  const server = await startServer({ runner }, writeTokens({ ...smallFiles, 'semantic.tokens.json': semantic(6000) }));
  await server.ask(addresses.session);
  const order: string[] = [];
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  const run = server.ask(addresses.dryRun, { intents: [end] }).then((reply) => {
    order.push('dry run');
    return reply;
  });
  await new Promise((done) => setTimeout(done, 50));
  const session = await server.ask(addresses.session);
  order.push('session');
  expect([session.status, (await run).status]).toEqual([200, 200]);
  const took = performance.now() - began;
  delay.disable();
  expect(order).toEqual(['session', 'dry run']);
  expect(delay.max / 1e6).toBeLessThan(took / 2);
  await server.close();
});

test('a thread that dies is an error that helps, and the next request has another', async () => {
  const own = new ThreadRunner({ start });
  const server = await startServer({ runner: own });
  const asked = server.ask(addresses.dryRun, { intents: [end] });
  const before = threads.length;
  await expect.poll(() => threads.length).toBe(before + 1);
  await threads.at(-1)!.terminate();
  const { status, body } = await asked;
  expect([status, body.error.code]).toEqual([503, 'compiler']);
  expect((await server.ask(addresses.dryRun, { intents: [end] })).status).toBe(200);
  expect(threads).toHaveLength(before + 2);
  await server.close();
});

test('a job that takes too long ends with its thread', async () => {
  const own = new ThreadRunner({ start, time: 1 });
  const server = await startServer({ runner: own });
  const { status, body } = await server.ask(addresses.dryRun, { intents: [end] });
  expect([status, body.error.code]).toEqual([503, 'time']);
  const ended = threads.at(-1)!;
  await expect.poll(() => ended.threadId).toBe(-1);
  await server.close();
});

test('a server that closes ends its thread and what it does', async () => {
  const own = new ThreadRunner({ start });
  const asked = own.run(input, job);
  await Promise.all([expect(asked).rejects.toMatchObject({ code: 'compiler' }), own.close()]);
  expect(threads.at(-1)!.threadId).toBe(-1);
});
