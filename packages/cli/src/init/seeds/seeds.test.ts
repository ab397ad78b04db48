import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '@wusum/compiler';
import type { ColorValue } from '@wusum/dtcg';
import { checkSystem, comparisonsOf, readStyles, type RuleConfig } from '@wusum/lint';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readTokens } from '../../disk/read-tokens.js';
import { fitSeeds } from './fit-seeds.js';
import { readSeed, type Components } from '../seed.js';
import { treeOf } from './trials.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const repository = fileURLToPath(new URL('../../../../../', import.meta.url));
const config = JSON.parse(readFileSync(join(repository, 'wusum.config.json'), 'utf8')) as {
  readonly rules: RuleConfig;
  readonly styles: readonly string[];
};
const uses = readStyles(
  Object.fromEntries(config.styles.map((path) => [path, readFileSync(join(repository, path), 'utf8')])),
);
const entry = 'wusum.resolver.json';
const brand = 'wusum';
const colorFile = `brands/${brand}/color.tokens.json`;
let tokens: Readonly<Record<string, string>>;

beforeAll(async () => {
  tokens = await readTokens(join(repository, 'tokens'));
});

/** The tokens of this repository, in which one brand has the colours of a new one. */
function filesWith(seed: Components, rules: RuleConfig = config.rules) {
  const added = { [colorFile]: '{}' };
  const { [colorFile]: _, ...files } = tokens;
  const fitted = fitSeeds({ id: brand, names: {}, fonts: {}, seed }, added, { files, entry, rules });
  return { ...fitted, all: { ...files, ...fitted.files } };
}

/** What `check` reports for these colours: all errors, in every mode and contrast. */
async function errorsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const only = { brand: [brand], density: ['comfortable'], script: ['latin'] };
  const compiled = compile(files, { resolver: entry, strict: true, only });
  const { diagnostics } = compiled.ok
    ? await checkSystem({ files, system: compiled.system, uses, fonts: [], missingFonts: [] }, { rules: config.rules })
    : { diagnostics: [] };
  return [...compiled.diagnostics, ...diagnostics]
    .filter(({ severity, code }) => severity === 'error' && code !== 'WS-K010')
    .map(({ code, message }) => `${code} ${message}`);
}

const seeds = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 0.4, noNaN: true }),
  fc.double({ min: 0, max: 360, noNaN: true }),
);

describe('the colours of a new brand', () => {
  test.each([
    'oklch(0.55 0.14 150)',
    '#8a2be2',
    '#000',
    '#fff',
    '#808080',
    '#ff0',
    'oklch(0.3 0.12 168)',
    'oklch(0.5 0.1 360)',
  ])('pass every rule of check with the seed %s', async (seed) => {
    expect(await errorsOf(filesWith(readSeed(seed)).all)).toEqual([]);
  });

  test('pass every rule of check with any seed', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { all, notes } = filesWith(seed);
        expect([notes, await errorsOf(all)]).toEqual([[], []]);
      }),
      { numRuns: 5 },
    );
  });

  test('keep the accent as given, and the shared statuses where they differ enough', () => {
    const { files } = filesWith(readSeed('oklch(0.52 0.19 40)'));
    const { color } = JSON.parse(files[colorFile]!) as { color: { seed: Record<string, { $value: ColorValue }> } };
    expect(color.seed['accent']?.$value.components).toEqual([0.52, 0.19, 40]);
    expect(Object.keys(color.seed)).not.toContain('info');
  });

  test('are reported if no choice passes the rules', () => {
    const rules: RuleConfig = { distinguishable: ['error', { roles: ['color.*.text'], rolesDifference: 1 }] };
    expect(filesWith(readSeed('#8a2be2'), rules).notes).toHaveLength(1);
  });
});

test('a tree of tokens has a group for each segment', () => {
  expect(treeOf({ 'a.b': 1, 'a.c.d': 2 })).toEqual({ a: { b: { $value: 1 }, c: { d: { $value: 2 } } } });
});

test('comparisons of a rule that is off are none', () => {
  expect(comparisonsOf({ distinguishable: 'off' })).toEqual([]);
});
