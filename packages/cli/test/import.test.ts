import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { importCss } from '../src/import/css.js';
import { importFigma, isFigma } from '../src/import/figma.js';
import { importNested } from '../src/import/tokens-studio.js';
import type { Imported } from '../src/import/tree.js';
import { temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const path = temporaryFolder();
const black = { colorSpace: 'srgb', components: [0, 0, 0] };

describe('CSS variables', () => {
  test.each<[string, string, unknown]>([
    ['a colour', '--ink: #000', { ink: { $type: 'color', $value: black } }],
    ['a colour with alpha', '--ink: rgb(0 0 0 / 50%)', { ink: { $type: 'color', $value: { ...black, alpha: 0.5 } } }],
    [
      'a length, a time and a number',
      '--a: 1.5rem; --b: 200ms; --c: 1.5',
      {
        a: { $type: 'dimension', $value: { value: 1.5, unit: 'rem' } },
        b: { $type: 'duration', $value: { value: 200, unit: 'ms' } },
        c: { $type: 'number', $value: 1.5 },
      },
    ],
    [
      'groups where names share a start',
      '--space-1: 4px; --space-2: 8px; --line-height: 2',
      {
        space: {
          '1': { $type: 'dimension', $value: { value: 4, unit: 'px' } },
          '2': { $type: 'dimension', $value: { value: 8, unit: 'px' } },
        },
        'line-height': { $type: 'number', $value: 2 },
      },
    ],
    [
      'no group if its name is a token',
      '--a: 1; --a-b: 2; --a-c: 3',
      {
        a: { $type: 'number', $value: 1 },
        'a-b': { $type: 'number', $value: 2 },
        'a-c': { $type: 'number', $value: 3 },
      },
    ],
    [
      'references as aliases, also indirect ones',
      '--a: var(--b); --b: var( --c ); --c: #000',
      {
        a: { $type: 'color', $value: '{b}' },
        b: { $type: 'color', $value: '{c}' },
        c: { $type: 'color', $value: black },
      },
    ],
  ])('%s', (_, css, want) => {
    expect(importCss(`:root { ${css}; }`)).toMatchObject({ document: want, skipped: [] });
  });

  test('a value without a type, a circular reference and a second value are skipped', () => {
    const { skipped } = importCss(':root { --a: calc(1px + 2px); --b: var(--b); --c: 1 } .dark { --c: 2 }');
    expect(skipped.map(({ name }) => name).toSorted()).toEqual(['--a', '--b', '--c']);
  });
});

describe('Tokens Studio and Style Dictionary 3', () => {
  test.each<[string, Record<string, unknown>, unknown]>([
    [
      'types by name, aliases in both notations',
      {
        global: {
          ink: { value: '#000', type: 'color' },
          text: { value: '$ink', type: 'color' },
          link: { $value: '{text}', $type: 'color', description: 'Here.' },
          gap: { value: '16', type: 'spacing' },
          bold: { value: 'Semi Bold', type: 'fontWeights' },
          half: { value: '50%', type: 'opacity' },
        },
        $themes: [],
      },
      {
        ink: { $type: 'color', $value: black },
        text: { $type: 'color', $value: '{ink}' },
        link: { $type: 'color', $value: '{text}', $description: 'Here.' },
        gap: { $type: 'dimension', $value: { value: 16, unit: 'px' } },
        bold: { $type: 'fontWeight', $value: 600 },
        half: { $type: 'number', $value: 0.5 },
      },
    ],
    [
      'the type by category, and references that end in value',
      {
        color: { base: { value: '#000' }, text: { value: '{color.base.value}', comment: 'Ink.' } },
        time: { fast: { value: '100ms' } },
      },
      {
        color: {
          base: { $type: 'color', $value: black },
          text: { $type: 'color', $value: '{color.base}', $description: 'Ink.' },
        },
        time: { fast: { $type: 'duration', $value: { value: 100, unit: 'ms' } } },
      },
    ],
  ])('%s', (_, given, want) => {
    expect(importNested(given)).toMatchObject({ document: want, skipped: [] });
  });

  test('duplicate names, invalid names and unknown types are skipped', () => {
    const { skipped } = importNested({
      a: { x: { value: '1', type: 'number' } },
      b: {
        x: { value: '2', type: 'number' },
        'p.q': { value: '1', type: 'number' },
        y: { value: 'z', type: 'boxShadow' },
      },
      $metadata: {},
    });
    expect(skipped.map(({ name }) => name)).toEqual(['x', 'p.q', 'y']);
  });
});

describe('Figma variables', () => {
  const variable = (
    name: string,
    resolvedType: string,
    value: unknown,
    more: Record<string, unknown> = {},
  ): unknown => ({
    name,
    variableCollectionId: 'c',
    resolvedType,
    valuesByMode: { m: value },
    ...more,
  });
  const imported = (variables: Record<string, unknown>): Imported => {
    const document = { meta: { variables, variableCollections: { c: { defaultModeId: 'm' } } } };
    expect(isFigma(document)).toBe(true);
    return importFigma(document);
  };

  test('names as groups, scopes as types, aliases by id', () => {
    const { document, skipped } = imported({
      v1: variable('color/ink', 'COLOR', { r: 0, g: 0, b: 0, a: 1 }),
      v2: variable('color/text', 'COLOR', { type: 'VARIABLE_ALIAS', id: 'v1' }),
      v3: variable('gap', 'FLOAT', 16),
      v4: variable('weight', 'FLOAT', 600, { scopes: ['FONT_WEIGHT'] }),
    });
    expect(skipped).toEqual([]);
    expect(document).toMatchObject({
      color: { ink: { $type: 'color', $value: black }, text: { $type: 'color', $value: '{color.ink}' } },
      gap: { $type: 'dimension', $value: { value: 16, unit: 'px' } },
      weight: { $type: 'fontWeight', $value: 600 },
    });
  });

  test('booleans and further modes are skipped', () => {
    const { skipped } = imported({
      v1: variable('on', 'BOOLEAN', true),
      v2: variable('gap', 'FLOAT', 1, { valuesByMode: { m: 1, n: 2 } }),
    });
    expect(skipped.map(({ name }) => name)).toEqual(['on', 'gap']);
  });
});

test('the command writes a valid file, lists skipped tokens, and overwrites a file only with --force', async () => {
  await write(path, { 'theme.css': ':root { --a-x: #000; --a-y: var(--a-x); --z: calc(1px); }', 'broken.json': '{' });
  const first = await wusum(path, 'import', 'theme.css', '--out', 'a.tokens.json');
  expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/2 .*a\.tokens\.json.* 1 /u) });
  expect(first.err).toMatch(/^--z: /mu);
  expect(await wusum(path, 'check', 'a.tokens.json')).toMatchObject({ code: 0 });
  expect((await wusum(path, 'import', 'theme.css', '--out', 'a.tokens.json')).code).toBe(2);
  expect((await wusum(path, 'import', 'theme.css', '--out', 'a.tokens.json', '--force')).code).toBe(0);
  expect((await wusum(path, 'import', 'theme.css')).out).toBe(await readFile(join(path, 'a.tokens.json'), 'utf8'));
  for (const args of [['broken.json'], ['nowhere.json'], ['theme.css', '--from', 'word']])
    expect((await wusum(path, 'import', ...args)).code).toBe(2);
});
