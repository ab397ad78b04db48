import { expect, test } from 'vitest';
import {
  version,
  number,
  one,
  two,
  set,
  inline,
  contexts,
  theme,
  withTheme,
  withSet,
  ordered,
} from '../../test/resolver.js';
import { filesOf, resolve, resolverCodes } from '../../test/tokens.js';
import { openSystem } from '../open-system.js';

/** DTCG Resolver 2025.10: the order in which sources apply. */

const value = (document: unknown, input = {}): unknown =>
  resolve({ 'r.resolver.json': document }, input).get('x')?.value;

test('§3.1.4 the last of the sources wins, and §3.1.6 the last of the order', () => {
  expect(value(withSet(one, two))).toBe(2);
  expect(value(ordered(inline('a', two), inline('b', one)))).toBe(1);
  expect(
    value(
      { ...withTheme(theme), resolutionOrder: [{ $ref: '#/modifiers/theme' }, inline('last', number(9))] },
      { theme: 'dark' },
    ),
  ).toBe(9);
});

test('§3.1.5.1 the last of the sources of a context wins', () => {
  expect(value(withTheme({ contexts: { a: [one, two, number(3)], b: [] } }), { theme: 'a' })).toBe(3);
});

test('§3.2.2 keys beside a reference override shallowly: lists are not merged', () => {
  const sets = { a: { sources: [one, number(5)] }, b: { $ref: '#/sets/a', sources: [two] } };
  expect(value({ version, sets, resolutionOrder: [{ $ref: '#/sets/b' }] })).toBe(2);
});

test('§4.4 aliases are resolved after flattening: the same alias has another value in each context', () => {
  const document = {
    version,
    resolutionOrder: [inline('a', { y: { $value: '{x}' } }), { name: 'theme', type: 'modifier', contexts }],
  };
  const system = openSystem(filesOf({ 'r.json': document }), 'r.json');
  expect(system.permutations().map(({ tokens }) => tokens.get('y')?.value)).toEqual([1, 2]);
});

test('§3.2 paths are relative to the file that they are written in, even if they leave its folder', () => {
  const files = {
    'app/r.resolver.json': ordered(inline('a', { $ref: '../shared/sets.json#/sets/base' })),
    'shared/sets.json': { sets: { base: set({ $ref: './tokens/x.tokens.json' }) } },
    'shared/tokens/x.tokens.json': two,
  };
  expect(resolverCodes(files)).toEqual([]);
  expect(resolve(files).get('x')?.value).toBe(2);
});

test('§3.1.6 a modifier listed twice is one axis, applied twice', () => {
  const document = {
    ...withTheme(theme),
    resolutionOrder: [{ $ref: '#/modifiers/theme' }, inline('between', number(7)), { $ref: '#/modifiers/theme' }],
  };
  const system = openSystem(filesOf({ 'r.json': document }), 'r.json');
  expect(system.axes.map(({ name }) => name)).toEqual(['theme']);
  expect(system.permutations().map(({ tokens }) => tokens.get('x')?.value)).toEqual([1, 2]);
});

test('names such as `constructor` are ordinary axes and contexts', () => {
  const document = `{ "version": "2025.10", "resolutionOrder": [{ "name": "__proto__", "type": "modifier", "contexts": {
    "__proto__": [{ "x": { "$type": "number", "$value": 1 } }], "constructor": [{ "x": { "$type": "number", "$value": 2 } }]
  } }] }`;
  const system = openSystem(filesOf({ 'r.json': document }), 'r.json');
  expect(system.permutations().map(({ tokens }) => tokens.get('x')?.value)).toEqual([1, 2]);
  expect(system.diagnostics).toEqual([]);
});
