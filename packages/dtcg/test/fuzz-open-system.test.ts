import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkDocument } from '../src/open-system.js';
import { color, ms, px, token } from './tokens.js';

/**
 * Valid documents with an error in them: parts are deleted, duplicated, swapped or replaced. Each document is read to its
 * end, in time, and each problem has a location in an existing file.
 */

/** More of them with `FUZZ_RUNS=10000`. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 120);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const shadow = { color: color(), offsetX: px(0), offsetY: px(1), blur: px(2), spread: px(0) };

/** One of everything in the format. */
const everything = {
  $description: 'All of it.',
  color: {
    $type: 'color',
    $root: { $value: color(1) },
    red: { $value: { ...color(1), alpha: 0.5, hex: '#ff0000' }, $deprecated: 'Use {color.$root}.' },
    none: { $value: { colorSpace: 'oklch', components: [0.5, 'none', { $ref: '#/number/$value' }] } },
    alias: { $value: '{color.red}', $extensions: { 'com.example': { any: [1, null] } } },
    pointer: { $ref: '#/shadow/$value/0/color' },
  },
  heir: { $extends: '{color}', red: token('color', color(0.2)), deep: { $ref: '#/color', more: token('number', 2) } },
  number: token('number', 1),
  size: token('dimension', { value: { $ref: '#/number/$value' }, unit: 'rem' }),
  time: token('duration', ms(1)),
  curve: token('cubicBezier', [0, 0, 1, 1]),
  face: token('fontFamily', ['A', { $ref: '#/text/$value/fontFamily' }]),
  weight: token('fontWeight', 'semi-bold'),
  stroke: token('strokeStyle', { dashArray: ['{size}', px(1)], lineCap: 'round' }),
  border: token('border', { color: '{color.red}', width: '{size}', style: '{stroke}' }),
  move: token('transition', { duration: '{time}', delay: ms(0), timingFunction: '{curve}' }),
  shadow: token('shadow', [shadow, { ...shadow, inset: true }]),
  gradient: token('gradient', [
    { color: '{color.red}', position: 0 },
    { color: color(), position: '{number}' },
  ]),
  text: token('typography', {
    fontFamily: 'A',
    fontSize: '{size}',
    fontWeight: '{weight}',
    letterSpacing: px(0),
    lineHeight: 1.5,
  }),
} as unknown as Json;

const resolver = {
  $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
  name: 'r',
  version: '2025.10',
  description: 'd',
  sets: { base: { sources: [{ $ref: 'base.json' }, { $ref: '#/$defs/part' }], $extensions: {} } },
  modifiers: {
    mode: {
      contexts: { light: [], dark: [{ number: token('number', 2) }, { $ref: '#/sets/base' }] },
      default: 'light',
    },
  },
  $defs: { part: { part: token('number', 1) } },
  resolutionOrder: [
    { $ref: '#/sets/base' },
    { name: 'inline', type: 'set', sources: [{ x: { $value: '{number}' } }] },
    { $ref: '#/modifiers/mode' },
  ],
} as unknown as Json;

const spare: Json[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'none',
  '{',
  '{color}',
  '{color.red}',
  '{heir.deep.red}',
  '#/',
  '#/sets/base',
  '#/modifiers/mode',
  '__proto__',
  [],
  [[[]]],
  {},
  { $value: 1 },
  { $ref: '#/number/$value' },
  { $ref: '#/color/red' },
  { $ref: 'base.json' },
  { $extends: '{heir}' },
  { $root: { $value: '{color.alias}' } },
];
const keys = [
  '$value',
  '$type',
  '$ref',
  '$extends',
  '$root',
  '$deprecated',
  'color',
  'sources',
  'contexts',
  '__proto__',
  '',
];

const mutation = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  kind: fc.constantFrom('delete', 'replace', 'copy', 'rename', 'wrap', 'double'),
  value: fc.constantFrom(...spare),
  key: fc.constantFrom(...keys),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

interface Slot {
  readonly owner: Json[] | { [key: string]: Json };
  readonly key: string | number;
}

function slotsOf(value: Json, found: Slot[] = []): Slot[] {
  if (typeof value !== 'object' || value === null) return found;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, child] of entries) {
    found.push({ owner: value, key });
    slotsOf(child, found);
  }
  return found;
}

function mutate(document: Json, { at, from, kind, value, key }: Mutation): void {
  const slots = slotsOf(document);
  if (slots.length === 0) return;
  const slot = slots[at % slots.length]!;
  const owner = slot.owner as { [key: string]: Json };
  const old = owner[slot.key]!;
  const other = slots[from % slots.length]!;
  const set = (name: string | number, given: Json): void => {
    Object.defineProperty(owner, name, { value: given, enumerable: true, writable: true, configurable: true });
  };
  if (kind === 'replace') set(slot.key, value);
  else if (kind === 'copy') set(slot.key, structuredClone((other.owner as { [key: string]: Json })[other.key]!));
  else if (kind === 'wrap') set(slot.key, from % 2 === 0 ? [old] : { [key]: old });
  else if (Array.isArray(slot.owner))
    slot.owner.splice(Number(slot.key), kind === 'double' ? 0 : 1, ...(kind === 'double' ? [old] : []));
  else {
    if (kind !== 'double') delete owner[slot.key];
    if (kind !== 'delete') set(key, old);
  }
}

/** Faults of a check itself, whatever the files contain. */
function faultsOf(files: Record<string, string>, entry: string): string[] {
  const started = performance.now();
  const faults: string[] = [];
  for (const { code, message, location, related = [] } of checkDocument(files, entry)) {
    if (/undefined|\[object/.test(message)) faults.push(`${code}: "${message}"`);
    for (const place of [location, ...related.map((each) => each.location)]) {
      const lines = place && Object.hasOwn(files, place.file) ? files[place.file]!.split(/\r\n|\n|\r/) : [];
      const line = lines[(place?.line ?? 0) - 1];
      if (!place || line === undefined || place.column < 1 || place.column > line.length + 1)
        faults.push(`${code} at ${JSON.stringify(place)}`);
    }
  }
  const seconds = (performance.now() - started) / 1000;
  return seconds > 5 ? [...faults, `it took ${seconds} s`] : faults;
}

describe('a valid document with an error in it', () => {
  test('the documents themselves are valid', () => {
    const files = { 'r.json': JSON.stringify(resolver), 'base.json': JSON.stringify(everything) };
    const errors = checkDocument(files, 'r.json').filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  const write = fc.constantFrom<(value: Json) => string>(
    (value) => JSON.stringify(value),
    (value) => JSON.stringify(value, null, 2),
    (value) => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n'),
  );

  test('tokens', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), write, (mutations, print) => {
        const document = structuredClone(everything);
        for (const each of mutations) mutate(document, each);
        expect(faultsOf({ 'a.json': print(document) }, 'a.json')).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('a resolver document', () => {
    const base = JSON.stringify(everything);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), write, (mutations, print) => {
        const document = structuredClone(resolver);
        for (const each of mutations) mutate(document, each);
        const files = { 'r.resolver.json': print(document), 'base.json': base };
        expect(faultsOf(files, 'r.resolver.json')).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

test('the same problems are reported in every file format', () => {
  const codesIn = (name: string, text: string): string[] =>
    checkDocument({ [name]: text }, name)
      .map(({ code, message }) => `${code} ${message}`)
      .sort();
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const document = structuredClone(everything);
      for (const each of mutations) mutate(document, each);
      const want = codesIn('a.json', JSON.stringify(document));
      const yaml = stringify(document, { aliasDuplicateObjects: false });
      expect(codesIn('a.yaml', yaml)).toEqual(want);
      expect(codesIn('a.json5', JSON.stringify(document, null, 1).replaceAll(/"([a-z]+)":/g, '$1: // x\n'))).toEqual(
        want,
      );
    }),
    { numRuns: runs / 4 },
  );
});

describe('a text with an error in it', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ',',
    ':',
    '\n',
    '\\',
    '//',
    '/*',
    '$value',
    '&a',
    '*a',
    '- ',
    '\t',
    '\u0000',
    'é',
    '\uD800',
  ];
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 }), fc.constantFrom('', ...pieces)), {
    minLength: 1,
    maxLength: 5,
  });

  test.each([
    ['a.json', JSON.stringify(everything, null, 2)],
    ['a.jsonc', JSON.stringify(everything, null, 1)],
    ['a.json5', JSON.stringify(everything, null, 2).replaceAll(/"([a-z]+)":/g, '$1:')],
    ['a.yaml', stringify(everything, { aliasDuplicateObjects: false })],
  ])('%s', (name, text) => {
    expect(checkDocument({ [name]: text }, name).filter(({ severity }) => severity === 'error')).toEqual([]);
    fc.assert(
      fc.property(edits, (given) => {
        let broken = text;
        for (const [at, cut, piece] of given) {
          const place = at % (broken.length + 1);
          broken = broken.slice(0, place) + piece + broken.slice(place + cut);
        }
        expect(faultsOf({ [name]: broken }, name)).toEqual([]);
      }),
      { numRuns: runs / 4 },
    );
  });
});

test('documents of other design systems with an error in them', () => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('dtcg-examples/package.json')), 'shopify-polaris');
  const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json);
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 6 }), (file, mutations) => {
      const document = structuredClone(file);
      for (const each of mutations) mutate(document, each);
      expect(faultsOf({ 'a.json': JSON.stringify(document) }, 'a.json')).toEqual([]);
    }),
    { numRuns: runs / 4 },
  );
});
