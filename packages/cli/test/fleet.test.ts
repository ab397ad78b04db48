import fc from 'fast-check';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { batchSize, buildFleet } from '../src/build/fleet/build-fleet.js';
import { openFleet } from '../src/build/fleet/open-fleet.js';
import { openStaging } from '../src/build/fleet/staging.js';
import { planBuild } from '../src/commands/build.js';
import { temporaryFolders, filesBelow, fleetTokens } from './fleet-project.js';
import { folderIn, smallTokens, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = folderIn(root);
});

interface Answer {
  readonly ok: boolean;
  readonly built: number;
  readonly cached: number;
}

async function build(...args: string[]): Promise<Answer> {
  return JSON.parse((await wusum(folder, 'build', '--json', ...args)).out) as Answer;
}

describe('build --per-brand', () => {
  test('the folder of a brand equals a build of that brand alone, and every brand has one', async () => {
    const tokens = fleetTokens(batchSize + 1, { tokens: 2 });
    await write(folder, { ...tokens, 'wusum.config.json': {} });
    const platforms = 'css,ts,json,figma,tokens-studio';
    const { code, out } = await wusum(folder, 'build', '--platform', platforms, '--per-brand');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(` ${batchSize + 1} `) });
    for (const brand of ['b0', `b${batchSize}`]) {
      await wusum(folder, 'build', '--platform', platforms, '--brand', brand, '--out', 'alone');
      const { 'wusum-build.json': stamp, ...files } = await filesBelow(join(folder, 'build', brand));
      const { 'wusum-build.json': _, ...alone } = await filesBelow(join(folder, 'alone'));
      expect(files).toEqual(alone);
      expect(JSON.parse(stamp!)).toMatchObject({ brands: [brand], platforms: platforms.split(',') });
    }
    expect(await temporaryFolders(folder)).toEqual([]);
  });

  test('the index files list the brands, the default brand and the default contexts of each', async () => {
    await write(folder, fleetTokens(3));
    await build();
    const index = JSON.parse(await readFile(join(folder, 'build/brands.json'), 'utf8')) as unknown;
    expect(index).toEqual({
      defaultBrand: 'b2',
      platforms: ['css', 'json'],
      axes: [{ name: 'mode', contexts: ['light', 'dark'], default: 'light' }],
      brands: [
        { id: 'b0', starts: { mode: 'dark' } },
        { id: 'b1', starts: { mode: 'dark' } },
        { id: 'b2', starts: { mode: 'light' } },
      ],
    });
    expect(await readFile(join(folder, 'build/brands.js'), 'utf8')).toContain('defaultBrand = "b2"');
    expect(await readFile(join(folder, 'build/brands.d.ts'), 'utf8')).toContain('| "b1"');
  });

  test('any number of shards together equal the whole build, byte for byte', async () => {
    const cases = fc.tuple(fc.integer({ min: 2, max: 2 * batchSize + 1 }), fc.integer({ min: 1, max: 4 }));
    await fc.assert(
      fc.asyncProperty(cases, async ([brands, shards]) => {
        await rm(join(folder, 'tokens'), { recursive: true, force: true });
        await write(folder, fleetTokens(brands, { tokens: 2 }));
        expect((await build('--out', 'whole')).ok).toBe(true);
        const parts = [];
        for (let shard = 1; shard <= shards; shard++) {
          expect((await build('--out', `part${shard}`, '--shard', `${shard}/${shards}`)).cached).toBe(0);
          parts.push(await filesBelow(join(folder, `part${shard}`)));
          await rm(join(folder, `part${shard}`), { recursive: true });
        }
        const whole = await filesBelow(join(folder, 'whole'));
        expect(Object.assign({}, ...parts)).toEqual(whole);
        // Apart from the four index files, no file is built twice.
        const made = parts.reduce((sum, part) => sum + Object.keys(part).length, 0);
        expect(made).toBe(Object.keys(whole).length + 4 * (shards - 1));
      }),
      { numRuns: 3 },
    );
  });

  test('memory use does not grow with the number of brands', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const brands = 5 * batchSize;
    await write(folder, { ...fleetTokens(brands, { tokens: 20 }), 'wusum.config.json': { platforms: ['json'] } });
    const plan = await planBuild({}, terminalAt(folder));
    const fleet = await openFleet(plan.tokens);
    const staging = await openStaging(plan.out);
    const used: number[] = [];
    const onBrand = (_: string, done: number): void => {
      if (done % batchSize !== 0) return;
      collect();
      used.push(process.memoryUsage().heapUsed / 2 ** 20);
    };
    const run = { fleet, staging, share: fleet.brands, all: fleet.brands, cwd: folder, onBrand };
    expect((await buildFleet(plan, run)).isComplete).toBe(true);
    expect(used).toHaveLength(5);
    // Three retained batches would need many times this.
    expect(used.at(-1)! - used[1]!).toBeLessThan(1);
  });

  test.each([
    ['tokens without brands', { 'tokens/a.json': {} }, 'resolver document'],
    ['a document without brands', { 'tokens/r.resolver.json': { resolutionOrder: [] } }, '"brand"'],
    ['a document that is no JSON', { 'tokens/r.resolver.json': '{ "sets": ' }, 'r.resolver.json:1:'],
    ['nothing at all', {}, 'ENOENT'],
  ])('refuses %s', async (_, files, want) => {
    await write(folder, files);
    const { code, err } = await wusum(folder, 'build', '--per-brand', '--platform', 'css');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(want) });
  });

  test('suggests a similar brand, and builds only the chosen brands', async () => {
    await write(folder, { ...smallTokens, 'wusum.config.json': { platforms: ['css'], perBrand: true } });
    const { code, err } = await wusum(folder, 'build', '--brand', 'reedd');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(/\breed\b/u) });
    await build('--brand', 'reed');
    expect(Object.keys(await filesBelow(join(folder, 'build')))).toContain('reed/css/tokens.css');
    expect(Object.keys(await filesBelow(join(folder, 'build'))).join('\n')).not.toContain('clay/');
  });
});

describe('a second build', () => {
  const brands = 4;
  const change = (path: string, text: string): Promise<void> => writeFile(join(folder, 'tokens', path), text);
  const seed = (hue: number): string =>
    `{ "color": { "$type": "color", "seed": { "$value": { "colorSpace": "oklch", "components": [0.6, 0.1, ${hue}] } } } }`;

  beforeEach(async () => {
    await write(folder, fleetTokens(brands));
    await build();
  });

  test.each<[string, () => Promise<unknown>, number]>([
    ['nothing', async () => undefined, 0],
    ['a brand’s own file', () => change('brands/b1.json', seed(200)), 1],
    ['the words of a brand', () => change('content/words.en.json', '{ "action.close": "Shut" }'), 1],
    ['a shared file', () => change('dark.json', '{}'), brands],
    ['a file of the output', () => writeFile(join(folder, 'build/b2/css/tokens.css'), 'mine'), 1],
    ['a file deleted from the output', () => rm(join(folder, 'build/b2/css/tokens.css')), 1],
    ['one more brand', () => write(folder, fleetTokens(brands + 1)), 1],
    ['the order of resolution', () => reordered(), brands],
  ])(
    'after a change of %s builds only the affected brands, and the output equals a full build',
    async (_, act, built) => {
      await act();
      const answer = await build();
      expect(answer.built).toBe(built);
      const again = await filesBelow(join(folder, 'build'));
      await rm(join(folder, 'build'), { recursive: true });
      expect((await build()).cached).toBe(0);
      expect(again).toEqual(await filesBelow(join(folder, 'build')));
    },
  );

  async function reordered(): Promise<void> {
    const path = join(folder, 'tokens/fleet.resolver.json');
    const document = JSON.parse(await readFile(path, 'utf8')) as { resolutionOrder: unknown[] };
    await writeFile(path, JSON.stringify({ ...document, resolutionOrder: document.resolutionOrder.toReversed() }));
  }

  test('with other platforms or options builds all brands', async () => {
    expect((await build('--platform', 'css')).built).toBe(brands);
    await write(folder, { 'wusum.config.json': { platforms: ['css'], perBrand: true, prefix: 'x' } });
    expect((await build()).built).toBe(brands);
  });

  test('after an error keeps the previous output, and after the fix builds only the missing brands', async () => {
    const before = await filesBelow(join(folder, 'build'));
    const dark = await readFile(join(folder, 'tokens/dark.json'), 'utf8');
    await change('dark.json', dark.replace('0.1', '0.12'));
    await change('brands/b1.json', '{ "color": { "seed": { "$type": "color", "$value": "{nowhere}" } } }');
    const { code, err } = await wusum(folder, 'build');
    expect(code).toBe(1);
    expect(err).toContain('--> tokens/brands/b1.json:1:');
    expect(err).toContain('1 of 4');
    expect(await filesBelow(join(folder, 'build'))).toEqual(before);
    await change('brands/b1.json', seed(10));
    expect(await build()).toMatchObject({ ok: true, built: 3, cached: 1 });
    expect(await temporaryFolders(folder)).toEqual([]);
  });

  test('reports the problems of all brands at once', async () => {
    const bad = '{ "color": { "seed": { "$type": "color", "$value": "{nowhere}" } } }';
    for (const brand of ['b0', 'b3']) await change(`brands/${brand}.json`, bad);
    const { err } = await wusum(folder, 'build');
    for (const brand of ['b0', 'b3']) expect(err).toContain(`brands/${brand}.json`);
  });
});

function terminalAt(cwd: string): Parameters<typeof planBuild>[1] {
  const ignore = (): void => undefined;
  return { cwd, env: {}, isInteractive: false, color: { out: false, err: false }, out: ignore, err: ignore };
}
