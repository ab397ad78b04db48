import { describe, expect, test } from 'vitest';
import { color, filesOf, resolve, resolverCodes, token } from '../../test/tokens.js';
import { openSystem } from '../open-system.js';

const red = { a: token('color', color(1)) };
const blue = { a: token('color', color(0.5)) };
const version = '2025.10';
const base = { version, sets: { base: { sources: [red] } }, resolutionOrder: [{ $ref: '#/sets/base' }] };
const theme = { contexts: { light: [red], dark: [blue] }, default: 'light' };

describe('a resolver document is refused', () => {
  test.each<[string, unknown, string[]]>([
    ['without a version', { ...base, version: undefined }, ['WS-R001']],
    ['with a version as a number', { ...base, version: 2025.1 }, ['WS-R001']],
    ['without an order', { version, sets: {} }, ['WS-R002']],
    ['with an order that is an object', { version, resolutionOrder: {} }, ['WS-R002']],
    ['with a string in the order', { version, resolutionOrder: ['base'] }, ['WS-R002']],
    [
      'with an inline item of another type',
      { version, resolutionOrder: [{ name: 'x', type: 'group', sources: [] }] },
      ['WS-R003'],
    ],
    [
      'with an inline modifier without a name',
      { version, resolutionOrder: [{ type: 'modifier', ...theme }] },
      ['WS-R003'],
    ],
    [
      'with an inline name that a referenced set has',
      { ...base, resolutionOrder: [{ $ref: '#/sets/base' }, { name: 'base', type: 'set', sources: [] }] },
      ['WS-R004'],
    ],
    [
      'with sources that are an object',
      { version, resolutionOrder: [{ name: 'x', type: 'set', sources: {} }] },
      ['WS-R005'],
    ],
    ['with a set that is a list', { ...base, sets: { base: [] } }, ['WS-R005', 'WS-R009']],
    [
      'with a modifier of no contexts',
      { version, resolutionOrder: [{ name: 'x', type: 'modifier', contexts: {} }] },
      ['WS-R007'],
    ],
    [
      'with a modifier of one context',
      { version, resolutionOrder: [{ name: 'x', type: 'modifier', contexts: { a: [red] } }] },
      ['WS-R007'],
    ],
    [
      'with a context that is not a list',
      { version, resolutionOrder: [{ name: 'x', type: 'modifier', contexts: { a: red, b: [red] } }] },
      ['WS-R006'],
    ],
    [
      'with an unknown default',
      { version, resolutionOrder: [{ name: 'x', type: 'modifier', ...theme, default: 'lihgt' }] },
      ['WS-R008'],
    ],
    ['with a pointer to nothing', { ...base, resolutionOrder: [{ $ref: '#/sets/bsae' }] }, ['WS-R010', 'WS-R022']],
    ['with a malformed pointer', { version, resolutionOrder: [{ $ref: '#sets/base' }] }, ['WS-R009']],
    ['with a reference that is a number', { version, resolutionOrder: [{ $ref: 1 }] }, ['WS-R009']],
    [
      'with a pointer into the order',
      { version, resolutionOrder: [{ name: 'x', type: 'set', sources: [red] }, { $ref: '#/resolutionOrder/0' }] },
      ['WS-R012'],
    ],
    [
      'with a set that points into the order',
      { version, resolutionOrder: [{ name: 'x', type: 'set', sources: [{ $ref: '#/resolutionOrder/0' }] }] },
      ['WS-R012'],
    ],
    [
      'with a context that references its own modifier',
      {
        version,
        modifiers: { t: { contexts: { a: [red], b: [{ $ref: '#/modifiers/t/contexts/a' }] } } },
        resolutionOrder: [{ $ref: '#/modifiers/t' }],
      },
      ['WS-R011'],
    ],
    [
      'with a set that includes itself',
      { version, sets: { a: { sources: [{ $ref: '#/sets/a' }] } }, resolutionOrder: [{ $ref: '#/sets/a' }] },
      ['WS-R013'],
    ],
    [
      'with a source that is its own parent',
      { version, sets: { a: { sources: [{ $ref: '#/sets' }] } }, resolutionOrder: [{ $ref: '#/sets/a' }] },
      ['WS-R013'],
    ],
    [
      'with a source that is a string',
      { version, resolutionOrder: [{ name: 'x', type: 'set', sources: ['a'] }] },
      ['WS-R014'],
    ],
    [
      'with a missing file',
      { version, resolutionOrder: [{ name: 'x', type: 'set', sources: [{ $ref: 'no.json' }] }] },
      ['WS-S003'],
    ],
    [
      'with a remote file',
      { version, resolutionOrder: [{ name: 'x', type: 'set', sources: [{ $ref: 'https://example.com/a.json' }] }] },
      ['WS-R021'],
    ],
    ['with an unknown property', { ...base, resolutionorder: [] }, ['WS-R015']],
    ['with an unknown property of a set', { ...base, sets: { base: { sources: [red], tokens: 1 } } }, ['WS-R015']],
    ['with a description that is a number', { ...base, description: 1 }, ['WS-R020']],
    ['with extensions that are a list', { ...base, sets: { base: { sources: [red], $extensions: [] } } }, ['WS-R020']],
    [
      'with a token and a group with the same name',
      { version, resolutionOrder: [{ name: 'x', type: 'set', sources: [red, { a: { b: red.a } }] }] },
      ['WS-G007'],
    ],
  ])('%s', (_name, document, want) => {
    expect(resolverCodes({ 'resolver.json': document })).toEqual(want);
  });
});

describe('a resolver document may', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'have $defs and extensions',
      { 'r.json': { ...base, $defs: { anything: [1] }, $extensions: { 'com.example': 1 }, $schema: 'x', name: 'n' } },
    ],
    [
      'reference files, with and without a dot',
      {
        'd/r.json': {
          version,
          resolutionOrder: [
            { name: 'x', type: 'set', sources: [{ $ref: 'a.json' }, { $ref: './a.json' }, { $ref: '../b.json' }] },
          ],
        },
        'd/a.json': red,
        'b.json': red,
      },
    ],
    [
      'reference a part of a file',
      {
        'r.json': { version, resolutionOrder: [{ name: 'x', type: 'set', sources: [{ $ref: 'a.json#/part' }] }] },
        'a.json': { part: red },
      },
    ],
    [
      'reference bundled tokens in $defs',
      {
        'r.json': {
          version,
          $defs: { 'a/b.json': red },
          resolutionOrder: [{ name: 'x', type: 'set', sources: [{ $ref: '#/$defs/a~1b.json' }] }],
        },
      },
    ],
    [
      'let a set and a modifier share a name',
      {
        'r.json': {
          ...base,
          sets: { t: { sources: [red] } },
          modifiers: { t: theme },
          resolutionOrder: [{ $ref: '#/sets/t' }, { $ref: '#/modifiers/t' }],
        },
      },
    ],
    [
      'have a context without sources',
      {
        'r.json': {
          ...base,
          resolutionOrder: [
            ...base.resolutionOrder,
            { name: 'debug', type: 'modifier', contexts: { off: [], on: [blue] }, default: 'off' },
          ],
        },
      },
    ],
    [
      'rename a set where it is used',
      {
        'r.json': { ...base, resolutionOrder: [{ $ref: '#/sets/base', name: 'first', type: 'set', description: 'x' }] },
      },
    ],
    [
      'define a set by reference with overrides',
      {
        'r.json': {
          ...base,
          sets: { ...base.sets, other: { $ref: '#/sets/base', description: 'same' } },
          resolutionOrder: [{ $ref: '#/sets/other' }],
        },
      },
    ],
  ])('%s', (_name, contents) => {
    expect(resolverCodes(contents)).toEqual([]);
    expect(resolve(contents).get('a')).toMatchObject({ type: 'color' });
  });

  test('reference a set of another file, whose own references are relative to that file', () => {
    const tokens = resolve({
      'r.json': { version, resolutionOrder: [{ $ref: 'lib/other.json#/sets/base' }] },
      'lib/other.json': { sets: { base: { sources: [{ $ref: 'a.json' }] } } },
      'lib/a.json': red,
    });
    expect(tokens.get('a')?.location.file).toBe('lib/a.json');
  });
});

test('a circle of sets is reported with its path', () => {
  const sets = { a: { sources: [{ $ref: '#/sets/b' }] }, b: { sources: [{ $ref: '#/sets/a' }] } };
  const found = openSystem(
    filesOf({ 'r.json': { version, sets, resolutionOrder: [{ $ref: '#/sets/a' }] } }),
    'r.json',
  ).diagnostics;
  expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining('#/sets/a → #/sets/b → #/sets/a'));
});

test('an unused definition is a warning', () => {
  const found = openSystem(
    filesOf({ 'r.json': { ...base, sets: { ...base.sets, lost: { sources: [] } } } }),
    'r.json',
  ).diagnostics;
  expect(found).toMatchObject([{ code: 'WS-R022', severity: 'warning' }]);
});

describe('contexts of a contract', () => {
  const contract = (dark: unknown): Record<string, unknown> => ({
    'r.json': {
      ...base,
      $extensions: { 'org.wusum': { contract: true } },
      resolutionOrder: [
        ...base.resolutionOrder,
        { name: 'mode', type: 'modifier', contexts: { light: [], dark: [dark] }, default: 'light' },
      ],
    },
  });

  test.each<[string, unknown, string[]]>([
    ['may override', blue, []],
    ['may not add a name', { b: blue.a }, ['WS-R019']],
    ['may not change a type', { a: token('number', 1) }, ['WS-T004']],
  ])('%s', (_name, dark, want) => {
    expect(resolverCodes(contract(dark))).toEqual(want);
  });

  test('may add names without a contract, unless the caller fixes the names', () => {
    const free = contract({ b: blue.a });
    (free['r.json'] as Record<string, unknown>)['$extensions'] = undefined;
    expect(resolverCodes(free)).toEqual([]);
    expect(resolverCodes(free, { namesFixed: true })).toEqual(['WS-R019']);
  });
});
