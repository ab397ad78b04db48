import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { belongingClient, type BelongingClient } from './worker-client.js';
import { tableOf } from './events.js';
import { reportOf } from './report.js';
import { exampleEvents, exampleVotes, exampleWindow } from './examples.js';
import { opinionMap } from './opinions.js';

let client: BelongingClient;
let worker: Worker;
beforeEach(() => {
  worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  client = belongingClient(worker);
});
afterEach(() => client.close());

const small = () => tableOf(exampleEvents(3000, 200));
const large = () => tableOf(exampleEvents(150_000, 5000));

test('the worker gives the same report and the same map', async () => {
  expect(await client.report(small(), exampleWindow)).toEqual(reportOf(small(), exampleWindow));
  const seeded = { seed: 5 };
  expect(await client.report(small(), exampleWindow, seeded)).toEqual(reportOf(small(), exampleWindow, 5));
  const votes = exampleVotes(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(await client.opinions(votes)).toEqual(opinionMap(votes));
});

test('progress rises to one; a table that is transferred is empty here', async () => {
  const table = large();
  const shares: number[] = [];
  const report = client.report(table, exampleWindow, { transfer: true, onProgress: (share) => shares.push(share) });
  expect(table.at).toHaveLength(0);
  await report;
  expect(shares.at(-1)).toBe(1);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('cancelled work is rejected and ends; the next request is answered', async () => {
  const controller = new AbortController();
  const onProgress = () => controller.abort();
  const answers: string[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => answers.push(data.kind));
  const options = { signal: controller.signal, onProgress };
  await expect(client.report(large(), exampleWindow, options)).rejects.toThrow(/abort/u);
  await expect(client.report(small(), exampleWindow, options)).rejects.toThrow(/abort/u);
  await client.report(small(), exampleWindow);
  const ended = () => answers.filter((kind) => kind !== 'progress').toSorted();
  await vi.waitFor(() => expect(ended()).toEqual(['failed', 'report']));
});

test('an error of the worker, and closing it, reject', async () => {
  await expect(client.report(undefined as never, exampleWindow)).rejects.toThrow(/undefined/u);
  const waits = client.report(large(), exampleWindow);
  client.close();
  await expect(waits).rejects.toMatchObject({ name: 'AbortError' });
});
