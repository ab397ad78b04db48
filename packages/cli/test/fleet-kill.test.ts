import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { randomFrom, seed } from '../../../scripts/testing/seed.js';
import { temporaryFolders, filesBelow, fleetTokens, startBuild, type Running } from './fleet-project.js';
import { temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const brands = 16;
const folder = temporaryFolder();
/** The output before and after the build. */
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

/** Changes a value of every brand. */
async function touchAll(lightness: number): Promise<void> {
  const path = join(folder, 'tokens/dark.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/0\.1\d*(?=,\s*0\.1)/u, String(lightness)));
}

/** Waits until a build has finished a number of brands, or has ended. */
async function untilReady({ child }: Running, count: number): Promise<void> {
  while (child.exitCode === null) {
    for (const name of await temporaryFolders(folder)) {
      const inside = await readdir(join(folder, name)).catch((): string[] => []);
      if (inside.filter((entry) => /^b\d+$/u.test(entry)).length >= count) return;
    }
    await new Promise((done) => setTimeout(done, 5));
  }
}

test('if a build is killed, the previous output is kept, and the next run reuses the finished brands', async () => {
  const random = randomFrom(seed('A killed build'));
  const ready = 1 + Math.floor(random() * 10);
  const running = startBuild(folder);
  await untilReady(running, ready);
  await new Promise((done) => setTimeout(done, random() * 80));
  running.child.kill('SIGKILL');
  await running.ended;
  const found = await filesBelow(join(folder, 'build'));
  expect([JSON.stringify(before), JSON.stringify(after)]).toContain(JSON.stringify(found));
  const { code, out } = await wusum(folder, 'build', '--json');
  expect(code).toBe(0);
  const { built, cached } = JSON.parse(out) as { built: number; cached: number };
  expect(built + cached).toBe(brands);
  expect(cached).toBeGreaterThanOrEqual(ready);
  expect(await filesBelow(join(folder, 'build'))).toEqual(after);
  expect(await temporaryFolders(folder)).toEqual([]);
});

test('Ctrl-C exits with code 130, keeps the output, and prints the number of finished brands', async () => {
  await touchAll(0.13);
  const running = startBuild(folder);
  await untilReady(running, 2);
  running.child.kill('SIGINT');
  const { code, err } = await running.ended;
  expect({ code, err }).toMatchObject({ code: 130, err: expect.stringMatching(/\d+ of 16/u) });
  expect(await filesBelow(join(folder, 'build'))).toEqual(after);
  const { cached } = JSON.parse((await wusum(folder, 'build', '--json')).out) as { cached: number };
  expect(cached).toBe(Number(/(\d+) of/u.exec(err)![1]));
});

test('concurrent builds never mix, and all of them succeed', async () => {
  await touchAll(0.12);
  const { ended } = startBuild(folder);
  const own = [wusum(folder, 'build'), wusum(folder, 'build')];
  for (const { code } of await Promise.all(own)) expect(code).toBe(0);
  expect(await ended).toMatchObject({ code: 0, err: '' });
  expect(await filesBelow(join(folder, 'build'))).toEqual(after);
  expect(await temporaryFolders(folder)).toEqual([]);
});
