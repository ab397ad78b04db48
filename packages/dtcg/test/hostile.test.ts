import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixDocument } from '../src/fix/fix-document.js';
import { checkDocument, openSystem } from '../src/open-system.js';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import { color, px, token } from './tokens.js';

/** What is wrong with the places of diagnostics: each has a file, and a line and a column in it. */
function faultsOf(diagnostics: readonly Diagnostic[], files: SourceFiles): string[] {
  return diagnostics.flatMap(({ code, location, related = [], edit }) => {
    const places = [location, ...related.map((each) => each.location), ...(edit ? [edit.location] : [])];
    return places.flatMap((place) => {
      const text = place && Object.hasOwn(files, place.file) ? files[place.file]! : undefined;
      const line = text?.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u)[(place?.line ?? 0) - 1];
      const isInside = line !== undefined && place!.column >= 1 && place!.column <= line.length + 1;
      return isInside ? [] : [`${code} at ${JSON.stringify(place)}`];
    });
  });
}

function problemsIn(files: SourceFiles, entry: string): readonly Diagnostic[] {
  const loose = openSystem(files, entry);
  loose.permutations();
  loose.resolvePermutation({ nothing: 'x' });
  fixDocument(files, entry);
  return [...checkDocument(files, entry), ...loose.diagnostics];
}

const nested = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);

describe('hostile input: nothing is thrown, and every diagnostic has a place', () => {
  test.each<[string, SourceFiles]>([
    ['an empty file', { 'a.json': '' }],
    ['a byte order mark alone', { 'a.json': '\uFEFF' }],
    ['spaces', { 'a.json': ' \n ' }],
    ['deep nesting', { 'a.json': nested(900) }],
    ['nesting without end', { 'a.json': nested(100_000) }],
    ['nested lists', { 'a.json': `{ "a": { "$type": "color", "$value": ${'['.repeat(900)}${']'.repeat(900)} } }` }],
    ['a number out of range', { 'a.json': '{ "a": { "$type": "number", "$value": 1e999 } }' }],
    ['a huge number as a text', { 'a.json': '{ "a": { "$type": "dimension", "$value": "1e999px" } }' }],
    ['many digits', { 'a.json': `{ "a": { "$type": "number", "$value": "${'9'.repeat(5000)}" } }` }],
    ['__proto__ as a name', { 'a.json': '{ "__proto__": { "$type": "dimension", "$value": "1px" } }' }],
    [
      '__proto__ as a part',
      { 'a.json': '{ "a": { "$type": "dimension", "$value": { "value": 1, "unit": "px", "__proto__": 1 } } }' },
    ],
    [
      '__proto__ beside a value',
      { 'a.json': '{ "a": { "$type": "number", "$value": 1, "__proto__": { "x": 1 }, "constructor": 1 } }' },
    ],
    ['__proto__ as a type', { 'a.json': '{ "a": { "$type": "__proto__", "$value": "toString" } }' }],
    [
      'toString as names of values',
      {
        'a.json':
          '{ "a": { "$type": "color", "$value": { "colorSpace": "constructor", "components": [1, 2, 3], "hex": "toString" } } }',
      },
    ],
    ['duplicate keys', { 'a.json': '{ "a": { "$type": "dimension", "$value": "1px", "$value": "2px" } }' }],
    ['a reference to itself', { 'a.json': '{ "a": { "$ref": "#/a" } }' }],
    ['a circle of $ref', { 'a.json': '{ "a": { "$ref": "#/b" }, "b": { "$ref": "#/a" } }' }],
    ['a circle of $ref to values', { 'a.json': '{ "a": { "$ref": "#/b/$value" }, "b": { "$ref": "#/a/$value" } }' }],
    [
      'a circle in foreign values',
      { 'a.json': '{ "a": { "$type": "x", "$value": "y {b}" }, "b": { "$type": "x", "$value": "{a} z" } }' },
    ],
    [
      'a remote $ref',
      {
        'r.json':
          '{ "version": "2025.10", "resolutionOrder": [{ "name": "a", "type": "set", "sources": [{ "$ref": "https://example.com/a.json" }] }] }',
      },
    ],
    [
      'a set of itself',
      {
        'r.json':
          '{ "version": "2025.10", "sets": { "a": { "sources": [{ "$ref": "#/sets/a" }] } }, "resolutionOrder": [{ "$ref": "#/sets/a" }] }',
      },
    ],
    [
      'a missing default',
      {
        'r.json':
          '{ "version": "2025.10", "modifiers": { "m": { "contexts": { "a": [], "b": [] } } }, "resolutionOrder": [{ "$ref": "#/modifiers/m" }] }',
      },
    ],
    [
      'a resolver document in which all is wrong',
      { 'r.json': '{ "version": 1, "sets": [], "modifiers": 1, "resolutionOrder": ["a", 1, null, {}] }' },
    ],
    ['a hex without end', { 'a.json': `{ "a": { "$type": "color", "$value": "#${'f'.repeat(9999)}" } }` }],
    ['an unclosed string', { 'a.json': '{ "a": "x' }],
    ['NUL', { 'a.json': '{ "a\u0000": { "$type": "dimension", "$value": "1\u0000px" } }' }],
    [
      'a YAML anchor for several types',
      { 'a.yaml': 'a: { $type: dimension, $value: &x 16px }\nb: { $type: fontFamily, $value: *x }\n' },
    ],
  ])('%s', (_name, files) => {
    expect(faultsOf(problemsIn(files, Object.keys(files)[0]!), files)).toEqual([]);
  });

  const parts = [
    '"16px"',
    '"#f00"',
    '16',
    'null',
    'true',
    '"{a}"',
    '"{b.c}"',
    '{ "$ref": "#/a" }',
    '[]',
    '{}',
    '"50%"',
    '"0.1em"',
    '{ "value": 1, "unit": "em" }',
    '{ "hex": "#fff" }',
    '"ease"',
    '[1, 2]',
    '-1e308',
    '"bold"',
  ];
  const types = [
    'color',
    'dimension',
    'fontFamily',
    'typography',
    'shadow',
    'gradient',
    'number',
    'string',
    'Color',
    'spacing',
  ];
  const value = fc.constantFrom(...parts);

  test('any values of any types in any notation', () => {
    const tokens = fc.array(fc.tuple(fc.constantFrom(...types), value, value), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(tokens, (list) => {
        const text = list
          .map(
            ([type, one, two], index) =>
              `"${'abcd'[index]}": { "$type": "${type}", "$value": { "color": ${one}, "fontSize": ${two}, "lineHeight": ${one}, "x": ${two} }, "alpha": ${one} }, "v${index}": { "$type": "${type}", "$value": ${two} }`,
          )
          .join(',\n');
        const files = { 'a.json': `{\n${text}\n}` };
        expect(faultsOf(problemsIn(files, 'a.json'), files)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

test.each<[string, unknown]>([
  ['an empty group with a type', { g: { $type: 'color' }, h: { $ref: '#/g', $type: 'color' } }],
  ['a group with a type', { g: { $type: 'color', a: { $value: color() } }, h: { $ref: '#/g', $type: 'color' } }],
  ['a group with a root token', { g: { $root: token('dimension', px(1)) }, h: { $type: 'dimension', $ref: '#/g' } }],
])('a $ref to %s is valid', (_name, tokens) => {
  expect(checkDocument({ 'a.json': JSON.stringify(tokens) }, 'a.json')).toEqual([]);
});

test('a description that a resolver document repeats is a warning', () => {
  const text =
    '{ "version": "2025.10", "description": "a", "description": "b", "resolutionOrder": [{ "name": "s", "type": "set", "sources": [] }] }';
  expect(checkDocument({ 'r.json': text }, 'r.json')).toMatchObject([
    { code: 'WS-S002', severity: 'warning', location: { line: 1, column: 45 } },
  ]);
  const value = text.replaceAll('description', 'version');
  expect(checkDocument({ 'r.json': value }, 'r.json').map(({ severity }) => severity)).toContain('error');
});

describe('the components of a color decide, not its hex', () => {
  test.each<[string, object, string[], string]>([
    ['another color', { colorSpace: 'srgb', components: [1, 0, 0], hex: '#0000ff' }, ['WS-T024'], '#ff0000'],
    [
      'another color outside sRGB',
      { colorSpace: 'display-p3', components: [0, 1, 0], hex: '#ff0000' },
      ['WS-T024'],
      '#00f74f',
    ],
    ['rounding', { colorSpace: 'srgb', components: [0.5, 0.5, 0.5], hex: '#7f7f7f' }, [], '#7f7f7f'],
    ['a fallback of Display P3', { colorSpace: 'display-p3', components: [1, 0, 0], hex: '#ff0000' }, [], '#ff0000'],
  ])('%s', (_name, value, codes, hex) => {
    const file = {
      'a.json': JSON.stringify({
        a: token('color', value),
        b: token('border', { color: value, width: px(1), style: 'solid' }),
      }),
    };
    const found = checkDocument(file, 'a.json');
    expect([...new Set(found.map(({ code, severity }) => `${code} ${severity}`))]).toEqual(
      codes.map((code) => `${code} warning`),
    );
    const tokens = openSystem(file, 'a.json').resolvePermutation()!.tokens;
    const [a, b] = [tokens.get('a')!.value, tokens.get('b')!.value] as [{ hex: string }, { color: { hex: string } }];
    expect(a.hex).toBe(hex);
    expect(b.color.hex).toBe(a.hex);
  });
});
