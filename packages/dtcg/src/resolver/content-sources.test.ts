import type { DiagnosticReporter } from '@wusum/diagnostics';
import { describe, expect, test } from 'vitest';
import { filesOf, resolve, resolverCodes, token } from '../../test/tokens.js';
import { Flattener } from '../graph/layers.js';
import { openSystem, type SystemOptions } from '../open-system.js';
import { TokenReporter } from '../token-reporter.js';
import type { OrderItem } from './types.js';
import type { JsonMember, JsonNode, JsonObject } from '../source/json.js';
import { parseSource } from '../source/parse.js';
import type { ContentReader } from '../source/content.js';

const object = (from: JsonNode, ...members: [string, JsonNode][]): JsonObject => ({
  kind: 'object',
  location: from.location,
  members: new Map(
    members.map(([key, node]): [string, JsonMember] => [key, { key, keyLocation: node.location, node }]),
  ),
});

/** Reads `{ "a": 1 }` in `*.notes.json` as the token `notes.a`. */
const content: ContentReader = {
  reads: (file) => file.endsWith('.notes.json'),
  read(file: string, text: string, reporter: DiagnosticReporter) {
    const root = parseSource(file, text, reporter);
    if (root?.kind !== 'object') return undefined;
    const type: JsonNode = { kind: 'scalar', location: root.location, value: 'content' };
    const notes = [...root.members.values()].map(({ key, node }): [string, JsonNode] => [
      key,
      object(node, ['$type', type], ['$value', node]),
    ]);
    return object(root, ['notes', object(root, ...notes)]);
  },
};
const options: SystemOptions = { content };

const listing = (list: unknown) => ({ $extensions: { 'org.wusum': { content: list } } });
const resolver = (set: unknown, brands: unknown) => ({
  version: '2025.10',
  sets: { base: { sources: [{ $ref: 'base.json' }], ...listing(set) } },
  modifiers: { brand: { contexts: { clay: [], reed: [] }, default: 'clay', ...listing(brands) } },
  resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }],
  $extensions: { 'org.wusum': { contract: true } },
});
const files = {
  'r.resolver.json': resolver(['shared.notes.json'], { reed: ['reed/own.notes.json'] }),
  'base.json': { size: token('number', 1) },
  'shared.notes.json': { greeting: { en: 'Hello', ar: 'مرحبًا' }, alias: '{size}' },
  'reed/own.notes.json': { greeting: { fr: 'Bonjour' }, own: ['a', 1, null, { $ref: '#/size' }] },
};

describe('content files', () => {
  test('become tokens of the type `content`, with plain JSON in which nothing is a reference', () => {
    const tokens = resolve(files, { brand: 'reed' }, options);
    expect(tokens.get('notes.alias')).toMatchObject({ type: 'content', value: '{size}', references: [] });
    expect(tokens.get('notes.own')?.value).toEqual(['a', 1, null, { $ref: '#/size' }]);
  });

  test('override whole tokens, layer by layer, and keep the places', () => {
    const greeting = resolve(files, { brand: 'reed' }, options).get('notes.greeting')!;
    expect(greeting.value).toEqual({ fr: 'Bonjour' });
    expect(greeting.layers.map(({ layer, location, won }) => [layer, location.file, won])).toEqual([
      ['set base', 'shared.notes.json', false],
      ['brand reed', 'reed/own.notes.json', true],
    ]);
    expect(greeting.valuePlace?.(['fr'])).toMatchObject({ file: 'reed/own.notes.json', line: 3 });
    expect(resolve(files, { brand: 'clay' }, options).get('notes.greeting')?.value).toHaveProperty('en');
  });

  test('may have names in a context that no set has', () => {
    expect(resolverCodes(files, options)).toEqual([]);
    expect(resolve(files, { brand: 'clay' }, options).has('notes.own')).toBe(false);
  });

  test('are ignored without a reader', () => {
    expect(resolverCodes(files)).toEqual([]);
    expect([...resolve(files).keys()]).toEqual(['size']);
  });

  test('of a set apply where the set is a source', () => {
    const { sets, ...document } = resolver(['shared.notes.json'], {});
    const contexts = { clay: [], reed: [{ $ref: '#/sets/base' }] };
    const order = [{ $ref: '#/modifiers/brand' }];
    const changed = { ...document, sets, modifiers: { brand: { contexts, default: 'reed' } }, resolutionOrder: order };
    expect(resolve({ ...files, 'r.resolver.json': changed }, {}, options).has('notes.alias')).toBe(true);
  });

  test('of contexts outside `only` may be missing', () => {
    const { 'reed/own.notes.json': _, ...others } = files;
    const only = openSystem(filesOf(others), 'r.resolver.json', { ...options, only: { brand: ['clay'] } });
    expect([only.diagnostics, only.resolvePermutation()?.tokens.has('notes.greeting')]).toEqual([[], true]);
    expect(resolverCodes(others, options)).toEqual(['WS-S003']);
  });

  test('that no set and no context lists are unread, if the document lists others', () => {
    const spare = filesOf({ ...files, 'spare.notes.json': {} });
    expect(openSystem(spare, 'r.resolver.json', options).unread).toEqual(['spare.notes.json']);
    const plain = filesOf({ ...files, 'r.resolver.json': resolver([], {}), 'spare.notes.json': {} });
    expect(openSystem(plain, 'r.resolver.json', options).unread).toEqual([]);
  });
});

describe('content in permutations', () => {
  const document = {
    ...resolver(['shared.notes.json'], { reed: ['reed/own.notes.json'] }),
    modifiers: {
      ...resolver([], { reed: ['reed/own.notes.json'] }).modifiers,
      mode: { contexts: { light: [], dark: [{ $ref: 'dark.json' }] }, default: 'light' },
    },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/mode' }],
  };
  const permutationsOf = (dark: unknown) =>
    openSystem(filesOf({ ...files, 'r.resolver.json': document, 'dark.json': dark }), 'r.resolver.json', {
      ...options,
      namesFixed: false,
    }).permutations();

  test('is merged once for each list of content files, however many contexts there are', () => {
    const reporter = new TokenReporter();
    const read = (text: string) => parseSource('a.json', text, reporter) as JsonObject;
    const notes = { ...content.read('a.notes.json', '{ "greeting": "Hello" }', reporter)!, isContent: true } as const;
    const size = read('{ "size": { "$type": "number", "$value": 1 } }');
    const names = Array.from({ length: 9 }, (_, index) => `m${index}`);
    const order: OrderItem[] = [
      { kind: 'set', name: 'base', layer: { name: 'set base', sources: [size, notes] } },
      {
        kind: 'modifier',
        location: size.location,
        contextPlaces: new Map(),
        axis: { name: 'mode', contexts: names },
        named: names,
        layers: new Map(names.map((name) => [name, { name: `mode ${name}`, sources: [size] }])),
      },
    ];
    const flattener = new Flattener(order, reporter);
    const trees = names.map((mode) => flattener.flatten({ mode }));
    expect(reporter.sorted()).toEqual([]);
    expect(new Set(trees.map((tree) => tree.content)).size).toBe(1);
    expect(new Set(trees.map((tree) => tree.values)).size).toBe(names.length);
    expect(trees[0]!.tokens.has('notes.greeting')).toBe(true);
  });

  test('is the same object in all modes of a brand, and shared entries are in all brands', () => {
    const [clay, clayDark, reed, reedDark] = permutationsOf({ size: token('number', 2) }).map(({ tokens }) => tokens);
    const of = (tokens: typeof clay, path: string) => tokens!.get(path);
    expect(of(clay, 'size')?.value).not.toBe(of(clayDark, 'size')?.value);
    for (const path of ['notes.greeting', 'notes.alias']) expect(of(clay, path)).toBe(of(clayDark, path));
    expect(of(reed, 'notes.own')).toBe(of(reedDark, 'notes.own'));
    expect(of(clay, 'notes.alias')).toBe(of(reed, 'notes.alias'));
    expect(of(clay, 'notes.greeting')).not.toBe(of(reed, 'notes.greeting'));
    expect([...clay!.keys()]).toEqual(['size', 'notes.greeting', 'notes.alias']);
    expect(clay!.size).toBe(3);
  });

  test('is deprecated only in the modes that deprecate its group', () => {
    const [light, dark] = permutationsOf({ notes: { $deprecated: 'Gone.' } }).map(({ tokens }) => tokens);
    expect([light, dark].map((tokens) => tokens!.get('notes.alias')?.deprecated)).toEqual([undefined, 'Gone.']);
  });
});

describe('problems of content', () => {
  const withLists = (set: unknown, brands: unknown) => ({ ...files, 'r.resolver.json': resolver(set, brands) });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['a missing file', withLists(['sharad.notes.json'], {}), ['WS-S003']],
    ['no list of a set', withLists({ clay: [] }, {}), ['WS-R020']],
    ['no lists of a modifier', withLists([], ['reed/own.notes.json']), ['WS-R020']],
    ['no path', withLists([1], {}), ['WS-R020']],
    ['an unknown context', withLists([], { read: [] }), ['WS-R017']],
    ['a token of the same path', { ...files, 'base.json': { notes: { alias: token('number', 1) } } }, ['WS-T004']],
    ['the type `content` in a token file', { ...files, 'base.json': { a: token('content', 1) } }, ['WS-T001']],
    [
      'a reference from a token to content',
      { ...files, 'base.json': { a: token('number', '{notes.alias}') } },
      ['WS-T003'],
    ],
  ])('%s', (_name, contents, codes) => {
    expect(resolverCodes(contents, options)).toEqual(codes);
  });

  test.each<[string, string, string[], string | undefined]>([
    ['a content file of another brand', 'reed/own.notes.json', ['clay/own.notes.json'], undefined],
    ['a listed file of the same folder', 'reed/own.notes.json', ['reed/own2.notes.json'], undefined],
    ['an unlisted file of the same folder', 'reed/own.notes.json', ['reed/onw.notes.json!'], 'reed/onw.notes.json'],
    ['an unlisted file of the same name', 'reed/own.notes.json', ['reeds/own.notes.json!'], 'reeds/own.notes.json'],
  ])('a missing file means %s or none: %s', (_name, missing, others, want) => {
    const listed = others.filter((name) => !name.endsWith('!'));
    const given = Object.fromEntries(others.map((name) => [name.replace('!', ''), {}]));
    const { 'reed/own.notes.json': _, ...rest } = files;
    const document = resolver(listed, { clay: [], reed: [missing] });
    const { diagnostics } = openSystem(
      filesOf({ ...rest, ...given, 'r.resolver.json': document }),
      'r.resolver.json',
      options,
    );
    expect(diagnostics.filter(({ code }) => code === 'WS-S003').map(({ didYouMean }) => didYouMean)).toEqual([want]);
  });
});
