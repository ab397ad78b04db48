import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { folderIn, temporaryFolder, write, wusum } from '../run-command.js';
import { codesOf, convertFiles } from './convert.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
const alias = (id: string): object => ({ type: 'VARIABLE_ALIAS', id });
const linesOf = (text: string): string[] => text.split('\n').toSorted();
const rgb = (r: number, g: number, b: number): object => ({ r, g, b, a: 1 });

interface Variable {
  readonly name: string;
  readonly collection?: string;
  readonly type?: string;
  readonly scopes?: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** The answer of the REST API. `p` has the mode `p1`, `t` has the modes `t1` and `t2`, of which `t2` is the default. */
function answer(variables: Readonly<Record<string, Variable>>): object {
  const entries = Object.entries(variables).map(
    ([id, { name, collection = 'p', type = 'COLOR', scopes = [], values }]) => [
      id,
      { id, name, variableCollectionId: collection, resolvedType: type, scopes, valuesByMode: values },
    ],
  );
  const variableCollections = {
    p: { id: 'p', name: 'Primitives', defaultModeId: 'p1', modes: [{ modeId: 'p1', name: 'Value' }] },
    t: {
      id: 't',
      name: 'Theme',
      defaultModeId: 't2',
      modes: [
        { modeId: 't1', name: 'Dark' },
        { modeId: 't2', name: 'Light' },
      ],
    },
  };
  return { status: 200, meta: { variables: Object.fromEntries(entries) as object, variableCollections } };
}

test('aliases follow ids: two collections may have variables of one name', () => {
  const outcome = convertFiles({
    'a.json': answer({
      v1: { name: 'primary', values: { p1: rgb(1, 0, 0) } },
      v2: { name: 'primary', collection: 't', values: { t1: rgb(0, 0, 1), t2: alias('v1') } },
      v3: { name: 'link', collection: 't', values: { t1: alias('v2'), t2: alias('v2') } },
      v4: { name: 'link/hover', collection: 't', values: { t1: alias('v1'), t2: alias('v1') } },
    }),
  });
  const link = { $root: { $value: '{theme.primary}' }, hover: { $value: '{primitives.primary}' } };
  expect(outcome.document).toMatchObject({
    sets: {
      primitives: { sources: [{ primitives: { primary: { $value: { components: [1, 0, 0] } } } }] },
      'theme/light': { sources: [{ theme: { primary: { $value: '{primitives.primary}' }, link } }] },
      'theme/dark': { sources: [{ theme: { primary: { $value: { components: [0, 0, 1] } }, link } }] },
    },
    modifiers: { theme: { default: 'light' } },
  });
  expect({ problems: outcome.problems, codes: codesOf(outcome) }).toEqual({ problems: [], codes: [] });
});

test('scopes decide what a number is, and opacity is 0 to 100', () => {
  const float = (scopes: string[], value: number): Variable => ({
    name: scopes[0] ?? 'none',
    type: 'FLOAT',
    scopes,
    values: { p1: value },
  });
  const { document, diagnostics } = convertFiles({
    'a.json': answer({
      a: float(['OPACITY'], 40),
      b: float(['GAP'], 8),
      c: float(['FONT_WEIGHT'], 600),
      d: float([], 16),
      e: { name: 'family', type: 'STRING', scopes: ['FONT_FAMILY'], values: { p1: 'Inter' } },
    }),
  });
  expect(document).toMatchObject({
    OPACITY: { $type: 'number', $value: 0.4 },
    GAP: { $type: 'dimension', $value: { value: 8, unit: 'px' } },
    FONT_WEIGHT: { $type: 'fontWeight', $value: 600 },
    none: { $type: 'dimension', $value: { value: 16, unit: 'px' } },
    family: { $type: 'fontFamily', $value: ['Inter'] },
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(['WS-I005']);
});

test('booleans, texts and aliases of other files are reported', () => {
  const outcome = convertFiles({
    'a.json': answer({
      a: { name: 'on', type: 'BOOLEAN', values: { p1: true } },
      b: { name: 'text', type: 'STRING', values: { p1: 'Hello' } },
      c: { name: 'far', values: { p1: alias('VariableID:library/1') } },
      d: { name: 'near', values: { p1: alias('c') } },
      e: { name: 'ok', values: { p1: rgb(0, 0, 0) } },
    }),
  });
  expect(codesOf(outcome).map((code) => code.slice(0, 7))).toEqual(['WS-I001', 'WS-I001', 'WS-I003', 'WS-I003']);
  expect(outcome).toMatchObject({ taken: 1, total: 5 });
});

test('a variable without a value in a mode has that of the default mode', () => {
  const { document } = convertFiles({
    'a.json': answer({
      a: { name: 'a', collection: 't', values: { t2: rgb(0, 0, 0) } },
      b: { name: 'b', collection: 't', values: { t1: rgb(1, 1, 1), t2: rgb(0, 0, 0) } },
    }),
  });
  expect(document).toMatchObject({
    sets: { 'theme/dark': { sources: [{ a: { $value: { components: [0, 0, 0] } } }] } },
  });
});

describe('files of plugins', () => {
  const byMode = {
    version: '1.0.4',
    collections: [
      {
        name: 'Base',
        modes: [{ name: 'One', variables: [{ name: 'red/500', type: 'color', isAlias: false, value: '#f00' }] }],
      },
      {
        name: 'Theme',
        modes: [
          {
            name: 'Light',
            variables: [{ name: 'bg', type: 'color', isAlias: true, value: { collection: 'Base', name: 'red/500' } }],
          },
          { name: 'Dark', variables: [{ name: 'bg', type: 'color', isAlias: false, value: '#000' }] },
        ],
      },
    ],
  };
  const byValues = [
    {
      id: 'c',
      name: 'Theme',
      modes: { '1:0': 'Light', '1:1': 'Dark' },
      variables: [{ id: 'v', name: 'bg', type: 'COLOR', valuesByMode: { '1:0': rgb(1, 0, 0), '1:1': rgb(0, 0, 0) } }],
    },
  ];
  test.each([
    ['collections with modes with variables', byMode, { light: '{red.500}' }],
    ['a list of collections with values by mode', byValues, { light: { components: [1, 0, 0] } }],
  ])('%s', (_, given, { light }) => {
    const outcome = convertFiles({ 'a.json': given });
    expect(outcome.document).toMatchObject({
      sets: {
        'theme/light': { sources: [{ bg: { $value: light } }] },
        'theme/dark': { sources: [{ bg: { $value: { components: [0, 0, 0] } } }] },
      },
    });
    expect({ problems: outcome.problems, codes: codesOf(outcome) }).toEqual({ problems: [], codes: [] });
  });
});

test('what we write for Figma is read back with the same values, from its REST file and from its import files', async () => {
  const folder = folderIn(root);
  await write(folder, {
    't.resolver.json': {
      version: '2025.10',
      sets: {
        a: {
          sources: [
            {
              opacity: { disabled: { $type: 'number', $value: 0.4 } },
              ink: { $type: 'color', $value: { colorSpace: 'srgb', components: [1, 0, 0] } },
              gap: { $type: 'dimension', $value: { value: 1, unit: 'rem' } },
              bold: { $type: 'fontWeight', $value: 700 },
            },
          ],
        },
      },
      modifiers: {
        mode: {
          default: 'light',
          contexts: {
            light: [],
            dark: [{ ink: { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 1] } } }],
          },
        },
      },
      resolutionOrder: [{ $ref: '#/sets/a' }, { $ref: '#/modifiers/mode' }],
    },
  });
  expect((await wusum(folder, 'build', '--tokens', 't.resolver.json', '--platform', 'figma,css')).code).toBe(0);
  const css = await readFile(join(folder, 'build/css/tokens.css'), 'utf8');
  const written = JSON.parse(await readFile(join(folder, 'build/figma/variables.rest.json'), 'utf8')) as {
    variableModeValues: { variableId: string; value: unknown }[];
  };
  expect(written.variableModeValues.find(({ variableId }) => variableId === 'opacity.disabled')?.value).toBe(40);
  const figma = 'build/figma/';
  const sources = [['variables.rest.json'], ['base.tokens.json', 'mode.light.tokens.json', 'mode.dark.tokens.json']];
  for (const [index, files] of sources.entries()) {
    const out = `back${index}.resolver.json`;
    const imported = await wusum(folder, 'import', ...files.map((file) => figma + file), '--out', out);
    expect(imported).toMatchObject({ code: 0 });
    expect((await wusum(folder, 'build', '--tokens', out, '--platform', 'css', '--out', `back${index}`)).code).toBe(0);
    const again = await readFile(join(folder, `back${index}/css/tokens.css`), 'utf8');
    // Figma knows pixels only, and has an order of its own.
    expect(linesOf(again)).toEqual(linesOf(css.replace('1rem', '16px')));
  }
});

describe('numbers whose scopes do not show what they are', () => {
  const all = ['ALL_SCOPES'];

  test.each<[name: string, value: number, scopes: readonly string[], type: string, want: unknown]>([
    ['z-index/modal', 100, all, 'number', 100],
    ['zIndex/modal', 100, [], 'number', 100],
    ['font/weight/bold', 700, all, 'fontWeight', 700],
    ['fontWeightBold', 700, [], 'fontWeight', 700],
    ['border/weight/thin', 1, all, 'dimension', { value: 1, unit: 'px' }],
    ['opacity/disabled', 40, all, 'number', 0.4],
    ['opacity/disabled', 0.4, [], 'number', 0.4],
    ['opacity/disabled', 0.4, ['OPACITY'], 'number', 0.004],
    ['line-height/tight', 1.25, all, 'number', 1.25],
    ['line-height/tight', 20, all, 'dimension', { value: 20, unit: 'px' }],
    ['motion/duration/fast', 120, [], 'duration', { value: 120, unit: 'ms' }],
    ['aspect-ratio/wide', 1.5, all, 'number', 1.5],
    ['space/4', 16, all, 'dimension', { value: 16, unit: 'px' }],
  ])('are read by their names: %s %d %j', (name, value, scopes, type, want) => {
    const { document } = convertFiles({
      'a.json': answer({ a: { name, type: 'FLOAT', scopes, values: { p1: value } } }),
    });
    const token = name.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
    expect(token).toMatchObject({ $type: type, $value: want });
  });

  test('keep their types in our own export', async () => {
    const tokens = {
      'z-index': { $type: 'number', modal: { $value: 100 } },
      opacity: { $type: 'number', disabled: { $value: 0.4 } },
      font: { weight: { $type: 'fontWeight', bold: { $value: 700 } } },
      'line-height': { $type: 'number', tight: { $value: 1.2 } },
      duration: { $type: 'duration', fast: { $value: { value: 120, unit: 'ms' } } },
      space: { $type: 'dimension', md: { $value: { value: 16, unit: 'px' } } },
      breakpoint: { $type: 'dimension', md: { $value: { value: 640, unit: 'px' } } },
    };
    const folder = folderIn(root);
    await write(folder, { 'a.tokens.json': tokens });
    await wusum(folder, 'build', '--tokens', 'a.tokens.json', '--platform', 'figma');
    const text = await readFile(join(folder, 'build/figma/variables.rest.json'), 'utf8');
    const { document } = convertFiles({ 'variables.rest.json': text });
    for (const [group, own] of Object.entries(tokens))
      expect([group, flat(document[group])]).toEqual([group, flat(own)]);
  });
});

/** Name → type and value, with the types of groups. */
function flat(node: unknown, type?: unknown): Record<string, unknown> {
  const { $type = type, $value, ...children } = node as Record<string, unknown>;
  if ($value !== undefined) return { '': [$type, $value] };
  return Object.fromEntries(
    Object.entries(children).flatMap(([key, child]) =>
      Object.entries(flat(child, $type)).map(([name, value]) => [`${key}.${name}`, value]),
    ),
  );
}

describe('an extended collection', () => {
  const base = answer({
    v1: { name: 'accent', collection: 't', values: { t1: rgb(0, 0, 1), t2: rgb(1, 0, 0) } },
    v2: { name: 'ink', collection: 't', values: { t1: rgb(1, 1, 1), t2: rgb(0, 0, 0) } },
  }) as { readonly meta: { readonly variables: object; readonly variableCollections: object } };
  const extended = (more: object) => ({
    meta: { ...base.meta, variableCollections: { ...base.meta.variableCollections, ...more } },
  });
  const reed = {
    id: 'r',
    name: 'Reed',
    isExtension: true,
    parentVariableCollectionId: 't',
    defaultModeId: 'r2',
    modes: [
      { modeId: 'r1', name: 'Dark', parentModeId: 't1' },
      { modeId: 'r2', name: 'Light', parentModeId: 't2' },
    ],
    variableOverrides: { v1: { r2: rgb(0, 1, 0) } },
  };
  const color = (...components: number[]) => ({ $value: { components } });

  test('has contexts beside those of its parent, with its own values', () => {
    const { document, diagnostics } = convertFiles({ 'a.json': extended({ r: reed }) });
    expect(diagnostics).toEqual([]);
    expect(document).toMatchObject({
      sets: {
        'theme/light': { sources: [{ accent: color(1, 0, 0), ink: color(0, 0, 0) }] },
        'theme/reed-light': { sources: [{ accent: color(0, 1, 0), ink: color(0, 0, 0) }] },
        'theme/reed-dark': { sources: [{ accent: color(0, 0, 1), ink: color(1, 1, 1) }] },
      },
    });
  });

  test('may extend another extension, in any order', () => {
    const deep = {
      ...reed,
      id: 'd',
      name: 'Deep',
      parentVariableCollectionId: 'r',
      modes: [{ modeId: 'd2', name: 'Light', parentModeId: 'r2' }],
      variableOverrides: { v2: { d2: rgb(0, 0, 0.5) } },
    };
    const { document } = convertFiles({ 'a.json': extended({ d: deep, r: reed }) });
    expect(document).toMatchObject({
      sets: { 'theme/deep-light': { sources: [{ accent: color(0, 1, 0), ink: color(0, 0, 0.5) }] } },
    });
  });

  test.each([
    ['of another file', { parentVariableCollectionId: 'x' }, 1],
    ['that extends itself', { parentVariableCollectionId: 'r' }, 1],
    ['with a variable that is missing', { variableOverrides: { v9: { r1: 1, r2: 2 } } }, 2],
    ['with a mode that is missing', { variableOverrides: { v1: { r9: rgb(0, 1, 0) } } }, 1],
  ])('%s: each value that is not converted is reported at its place', (_, change, count) => {
    const { diagnostics, taken, total } = convertFiles({ 'a.json': extended({ r: { ...reed, ...change } }) });
    expect(diagnostics.map(({ code, location }) => [code, location!.line > 1])).toEqual(
      Array.from({ length: count }, () => ['WS-I001', true]),
    );
    expect(total - taken).toBe(count);
  });
});
