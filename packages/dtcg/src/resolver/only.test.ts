import { expect, test } from 'vitest';
import { color, token } from '../../test/tokens.js';
import { openSystem } from '../open-system.js';

const source = (name: string) => [{ $ref: `${name}.json` }];
const one = (value: number): string => JSON.stringify({ a: token('color', color(value)) });
const resolver = {
  version: '2025.10',
  sets: { base: { sources: source('base') }, extra: { sources: source('extra') } },
  modifiers: {
    brand: {
      contexts: { clay: source('clay'), reed: source('reed'), palm: [{ $ref: '#/sets/extra' }] },
      default: 'clay',
    },
    mode: { contexts: { light: [], dark: source('dark') }, default: 'light' },
  },
  resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/mode' }],
};
const files = {
  'r.resolver.json': JSON.stringify(resolver),
  'base.json': one(0.1),
  'dark.json': one(0.2),
  'reed.json': one(0.3),
};

test('files of contexts outside `only` may be missing, and the other permutations are the same', () => {
  const only = openSystem(files, 'r.resolver.json', { only: { brand: ['reed'] } });
  const whole = openSystem({ ...files, 'clay.json': one(0.4), 'extra.json': one(0.5) }, 'r.resolver.json');
  expect(only.diagnostics).toEqual([]);
  expect(only.axes.map(({ name, contexts, default: start }) => [name, contexts, start])).toEqual([
    ['brand', ['reed'], 'reed'],
    ['mode', ['light', 'dark'], 'light'],
  ]);
  for (const mode of ['light', 'dark']) {
    const want = whole.resolvePermutation({ brand: 'reed', mode });
    expect(only.resolvePermutation({ mode })).toEqual(want);
  }
  expect(only.size).toBe(2);
});

test('without `only` every context is read', () => {
  const codes = openSystem(files, 'r.resolver.json').diagnostics.map(({ code }) => code);
  expect(codes).toEqual(['WS-S003', 'WS-S003']);
});
