import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { besideOutput, filesBelow, fleetTokens, startBuild, type Running } from './fleet-house.js';
import { temporaryFolder, write, wusum } from './house.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const brands = 16;
const folder = temporaryFolder();
/** The output as it was, and as it will be. */
let before: Record<string, string>;
let after: Record<string, string>;

beforeAll(async () => {
  await write(folder, fleetTokens(brands, { tokens: 6 }));
  await wusum(folder, 'build');
  before = await filesBelow(join(folder, 'build'));
  await touchAll(0.12);
  await wusum(folder, 'build', '--out', 'after');
  after = await filesBelow(join(folder, 'after'));
});

/** A change that every brand sees. */
async function touchAll(lightness: number): Promise<void> {
  const path = join(folder, 'tokens/dark.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/0\.1\d*(?=,\s*0\.1)/u, String(lightness)));
}

/** Waits until a build has some brands ready, more than before; or has ended. */
async function underWay({ child }: Running, more: number): Promise<void> {
  while (child.exitCode === null) {
    for (const name of await besideOutput(folder)) {
      const inside = await readdir(join(folder, name)).catch((): string[] => []);
      if (inside.filter((entry) => /^b\d+$/u.test(entry)).length >= more) return;
    }
    await new Promise((done) => setTimeout(done, 5));
  }
}

test('killed at any moment, the last output stays whole, and the next run goes on from there', async () => {
  const ready = 1 + Math.floor(Math.random() * 10);
  const running = startBuild(folder);
  await underWay(running, ready);
  await new Promise((done) => setTimeout(done, Math.random() * 80));
  running.child.kill('SIGKILL');
  await running.ended;
  const found = await filesBelow(join(folder, 'build'));
  expect([JSON.stringify(before), JSON.stringify(after)]).toContain(JSON.stringify(found));
  const { code, out } = await wusum(folder, 'build', '--json');
  expect(code).toBe(0);
  const { made, kept } = JSON.parse(out) as { made: number; kept: number };
  expect(made + kept).toBe(brands);
  expect(kept).toBeGreaterThanOrEqual(ready);
  expect(await filesBelow(join(folder, 'build'))).toEqual(after);
  expect(await besideOutput(folder)).toEqual([]);
});

test('Ctrl-C ends with 130, leaves the output, and says how to go on', async () => {
  await touchAll(0.13);
  const running = startBuild(folder);
  await underWay(running, 2);
  running.child.kill('SIGINT');
  const { code, err } = await running.ended;
  expect({ code, err }).toMatchObject({
    code: 130,
    err: expect.stringMatching(/^Stopped; build is as it was\. \d+ of/u),
  });
  expect(err).toContain('run the same command again');
  expect(await filesBelow(join(folder, 'build'))).toEqual(after);
  const { kept } = JSON.parse((await wusum(folder, 'build', '--json')).out) as { kept: number };
  expect(kept).toBe(Number(/(\d+) of/u.exec(err)![1]));
});

test('several at once never mix, and all of them end well', async () => {
  await touchAll(0.12);
  const { ended } = startBuild(folder);
  const own = [wusum(folder, 'build'), wusum(folder, 'build')];
  for (const { code } of await Promise.all(own)) expect(code).toBe(0);
  expect(await ended).toMatchObject({ code: 0, err: '' });
  expect(await filesBelow(join(folder, 'build'))).toEqual(after);
  expect(await besideOutput(folder)).toEqual([]);
});
