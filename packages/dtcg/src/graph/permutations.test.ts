import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { color, filesOf, resolve, token } from '../../test/tokens.js';
import { openSystem } from '../open-system.js';
import type { DeriveFunction, DeriveInput } from './derive-contract.js';
import { enumeratePermutations } from '../resolver/inputs.js';
import type { Contexts } from '../types.js';

const number = (value: unknown, more: object = {}): object => ({ $type: 'number', $value: value, ...more });
const wusum = (content: object): object => ({ $extensions: { 'org.wusum': content } });
const modifier = (name: string, contexts: Record<string, unknown>): object => ({
  name,
  type: 'modifier',
  contexts: Object.fromEntries(Object.entries(contexts).map(([context, tokens]) => [context, [tokens]])),
  default: Object.keys(contexts)[0],
});

/** base.x ← brand; y = x; z = y + 1 (derived) on contrast; w by mode. */
const document = {
  version: '2025.10',
  resolutionOrder: [
    {
      name: 'base',
      type: 'set',
      sources: [
        {
          x: number(1, { $description: 'The x.' }),
          y: number('{x}'),
          z: number('{y}', wusum({ derive: { add: { from: '{y}', by: '{step}' } } })),
          step: number(1),
          w: number(0),
          text: number('{w}'),
        },
      ],
    },
    modifier('brand', { one: {}, two: { x: number(2), $description: 'Second.' } }),
    modifier('mode', { light: {}, dark: { w: { $value: 9 } } }),
    modifier('contrast', { normal: {}, more: { step: number(10) } }),
  ],
};

const add: DeriveFunction = ({ derive }: DeriveInput) => {
  const { from, by } = derive!['add'] as { from: { value: number }; by: { value: number } };
  return { value: from.value + by.value, pairs: [], problems: [], derivation: { kind: 'add', inputs: { from, by } } };
};

describe('layers', () => {
  test('every layer that sets a token is recorded with its location, and the last one wins', () => {
    const x = resolve({ 'r.json': document }, { brand: 'two' }).get('x');
    expect(x).toMatchObject({
      value: 2,
      raw: 2,
      description: 'The x.',
      layers: [
        { layer: 'set base', raw: 1, won: false, location: { file: 'r.json' } },
        { layer: 'brand two', raw: 2, won: true },
      ],
    });
    expect(x?.location).toEqual(x?.layers[1]?.location);
  });

  test('an override may leave out type, description and extension', () => {
    expect(resolve({ 'r.json': document }, { mode: 'dark' }).get('w')).toMatchObject({ value: 9, type: 'number' });
    const override = {
      ...document,
      resolutionOrder: [...document.resolutionOrder, { name: 'late', type: 'set', sources: [{ z: { $value: 5 } }] }],
    };
    expect(resolve({ 'r.json': override }, {}, { derive: add }).get('z')).toMatchObject({
      value: 2,
      raw: 5,
      extension: { derive: {} },
    });
  });

  test('an override by $ref replaces a value, and vice versa', () => {
    const order = (first: object, second: object): object => ({
      version: '2025.10',
      resolutionOrder: [{ name: 's', type: 'set', sources: [{ b: number(7), a: first }, { a: second }] }],
    });
    expect(resolve({ 'r.json': order(number(1), { $ref: '#/b/$value' }) }).get('a')).toMatchObject({
      value: 7,
      raw: { $ref: '#/b/$value' },
    });
    expect(resolve({ 'r.json': order({ $ref: '#/b/$value' }, number(1)) }).get('a')).toMatchObject({
      value: 1,
      layers: [{ raw: { $ref: '#/b/$value' } }, { raw: 1 }],
    });
  });

  test('aliases are resolved after flattening, across files', () => {
    const tokens = resolve(
      {
        'r.json': {
          version: '2025.10',
          resolutionOrder: [
            { name: 's', type: 'set', sources: [{ $ref: 'a.json' }] },
            modifier('m', { l: { c: number(1) }, d: { c: number(2) } }),
          ],
        },
        'a.json': { a: { $value: '{c}' } },
      },
      { m: 'd' },
    );
    expect(tokens.get('a')).toMatchObject({ value: 2, type: 'number', aliasChain: ['c'] });
  });
});

describe('derivations', () => {
  test('receive resolved aliases, the path and the seed', () => {
    const inputs: DeriveInput[] = [];
    resolve({ 'r.json': document }, {}, { derive: (input) => (inputs.push(input), add(input)) });
    expect(inputs).toMatchObject([
      {
        path: 'z',
        type: 'number',
        value: 1,
        derive: { add: { from: { path: 'y', value: 1 }, by: { path: 'step', value: 1 } } },
        seed: 'x',
      },
    ]);
    expect(Object.fromEntries(inputs[0]!.refs)).toEqual({ '{y}': 'y', '{step}': 'step' });
  });

  test('run once for each combination of contexts that affects them', () => {
    const seen: string[] = [];
    const system = openSystem(filesOf({ 'r.json': document }), 'r.json', {
      derive: (input) => (seen.push(JSON.stringify(input.derive)), add(input)),
    });
    expect(system.permutations()).toHaveLength(8);
    // Brand and contrast affect z; mode does not.
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });

  test('use the extension of the last layer with one, even if a later layer sets the value', () => {
    const by = (amount: number): object =>
      number(0, wusum({ derive: { add: { from: '{y}', by: { value: amount } } } }));
    const layered = {
      version: '2025.10',
      resolutionOrder: [
        { name: 'base', type: 'set', sources: [{ y: number(1), z: by(1) }] },
        modifier('brand', { one: {}, two: { z: by(5) } }),
        { name: 'late', type: 'set', sources: [{ z: { $value: 0 } }] },
      ],
    };
    const system = openSystem(filesOf({ 'r.json': layered }), 'r.json', { derive: add });
    expect(system.permutations().map(({ tokens }) => tokens.get('z')?.value)).toEqual([2, 6]);
  });

  test('are the values that other tokens refer to, also in parts', () => {
    const tokens = {
      a: { ...token('color', color(0)), ...wusum({ derive: { any: {} } }) },
      b: token('color', '{a}'),
      c: token('number', { $ref: '#/a/$value/components/0' }),
    };
    const found = resolve({ 't.json': tokens }, {}, { derive: () => ({ value: color(0.7), pairs: [], problems: [] }) });
    expect(found.get('b')?.value).toEqual(color(0.7));
    expect(found.get('c')?.value).toBe(0.7);
  });

  test('report their problems at the value, and record their pairs', () => {
    const pair = { foreground: 'z', background: 'x', target: 4.5, ratio: 3 };
    const system = openSystem(filesOf({ 'r.json': document }), 'r.json', {
      derive: ({ value }) => ({
        value,
        pairs: [pair],
        problems: [{ code: 'WS-D001', message: 'Too faint.', why: 'w', fix: 'h' }],
      }),
    });
    expect(system.resolvePermutation()?.pairs).toEqual([pair]);
    expect(system.diagnostics).toMatchObject([
      { code: 'WS-D001', severity: 'error', why: 'w', fix: 'h', location: { file: 'r.json' } },
    ]);
  });

  test('with a missing input are refused at its location', () => {
    const broken = { a: { ...number(1), ...wusum({ solve: { on: ['{no}'] } }) } };
    const system = openSystem(filesOf({ 't.json': broken }), 't.json', { derive: add });
    expect(system.resolvePermutation()?.failed).toBe(1);
    expect(system.diagnostics).toMatchObject([{ code: 'WS-G010', location: { line: 9 } }]);
  });

  test('that refer to each other in a circle are refused', () => {
    const circle = { a: { ...number(1), ...wusum({ solve: { on: ['{b}'] } }) }, b: number('{a}') };
    const system = openSystem(filesOf({ 't.json': circle }), 't.json', { derive: add });
    system.resolvePermutation();
    expect(system.diagnostics.map(({ code }) => code)).toEqual(['WS-G011']);
  });
});

describe('sharing between permutations', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const value = fc.oneof(
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom(...names, 'missing').map((name) => `{${name}}`),
  );
  const layer = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(
      value.map((item) => number(item)),
      value.map((item) => ({ $value: item })),
    ),
    { maxKeys: 4 },
  );
  const groupType = fc.constantFrom(undefined, 'number', 'dimension');
  const typed = fc.tuple(layer, groupType).map(([tokens, $type]) => ({ ...tokens, $type }));
  const systems = fc.record({
    base: typed,
    one: fc.array(typed, { minLength: 2, maxLength: 3 }),
    two: fc.array(typed, { minLength: 2, maxLength: 3 }),
  });
  const named = (layers: unknown[]): Record<string, unknown> =>
    Object.fromEntries(layers.map((item, index) => [`c${index}`, item]));

  test('never changes a result: in any order each permutation is the same as alone', () => {
    fc.assert(
      fc.property(systems, fc.infiniteStream(fc.nat()), ({ base, one, two }, random) => {
        const files = filesOf({
          'r.json': {
            version: '2025.10',
            resolutionOrder: [
              { name: 's', type: 'set', sources: [base] },
              modifier('one', named(one)),
              modifier('two', named(two)),
            ],
          },
        });
        const shared = openSystem(files, 'r.json');
        const choices = shuffle([...enumeratePermutations(shared.axes)], random);
        for (const contexts of choices) expect(snapshot(files, contexts, shared)).toEqual(snapshot(files, contexts));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  function snapshot(files: Record<string, string>, contexts: Contexts, system = openSystem(files, 'r.json')): unknown {
    return JSON.parse(JSON.stringify([...(system.resolvePermutation(contexts)?.tokens ?? [])]));
  }

  function shuffle<T>(items: T[], random: Iterator<number>): T[] {
    return items
      .map((item) => ({ item, rank: random.next().value as number }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  }

  test('keeps one object for a token that is the same in two permutations', () => {
    const system = openSystem(filesOf({ 'r.json': document }), 'r.json', { derive: add });
    const light = system.resolvePermutation({ mode: 'light' })?.tokens;
    const dark = system.resolvePermutation({ mode: 'dark' })?.tokens;
    expect(light?.get('z')).toBe(dark?.get('z'));
    expect(light?.get('text')).not.toBe(dark?.get('text'));
  });

  test('reports a problem of some permutations with their contexts', () => {
    const broken = {
      ...document,
      resolutionOrder: [...document.resolutionOrder, modifier('late', { fine: {}, broken: { x: number('{gone}') } })],
    };
    const system = openSystem(filesOf({ 'r.json': broken }), 'r.json', { derive: add });
    system.permutations();
    expect(system.diagnostics).toMatchObject([{ code: 'WS-G010', contexts: { late: 'broken' } }]);
  });

  test('reports a problem of every permutation without contexts', () => {
    const broken = {
      ...document,
      resolutionOrder: [
        ...document.resolutionOrder,
        modifier('late', { fine: { x: number('{gone}') }, also: { x: number('{gone}') } }),
      ],
    };
    const system = openSystem(
      filesOf({
        'r.json': {
          ...broken,
          resolutionOrder: [{ name: 's', type: 'set', sources: [{ q: number('{gone}') }] }, ...broken.resolutionOrder],
        },
      }),
      'r.json',
    );
    system.permutations();
    expect(
      system.diagnostics.find(({ location }) => location?.line !== undefined && location.line < 15)?.contexts,
    ).toBeUndefined();
  });

  test('reports an invalid input without contexts', () => {
    const system = openSystem(filesOf({ 'r.json': document }), 'r.json');
    system.permutations();
    system.resolvePermutation({ mode: 'drak' });
    expect(system.diagnostics).toMatchObject([{ code: 'WS-R017', didYouMean: 'dark' }]);
    expect(system.diagnostics[0]?.contexts).toBeUndefined();
  });
});
