import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFiles } from '@wusum/diagnostics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyChoice, anyValue, intentFor } from '../test/arbitraries.js';
import { applyIntents, hashOf, type Entries, type Intent, type JsonValue } from '../intents/index.js';
import { brandFiles, editFiles, placesOf, readEntries } from './index.js';

const tokens = fileURLToPath(new URL('../../../../tokens/', import.meta.url));
const files: SourceFiles = Object.fromEntries(
  readdirSync(tokens, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:json|svg)$/u.test(path))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(tokens + path, 'utf8')]),
);
const brands = brandFiles(files);
const [firstBrand = ''] = brands.keys();

const resolver = JSON.stringify({
  version: '2025.10',
  modifiers: {
    brand: {
      contexts: { one: [{ $ref: 'one/color.tokens.json' }, { $ref: 'one/shape.jsonc' }], two: [{ $ref: 'two.json' }] },
      $extensions: { 'org.wusum': { content: { one: ['one/words.en.json', 'one/voice.json', 'one/mark.svg'] } } },
    },
  },
  resolutionOrder: [{ $ref: '#/modifiers/brand' }],
});

const small: SourceFiles = {
  'wusum.resolver.json': resolver,
  'one/color.tokens.json': '{\n  "color": {\n    "a": { "$value":   1 },\n    "b": { "$value": "{color.a}" }\n  }\n}\n',
  'one/shape.jsonc':
    '{\n  // Radii.\n  "radius": {\n    "sm": { "$value": 1 }, // small\n    /* large */ "lg": { "$value": 2 },\n  },\n}\n',
  'one/words.en.json': '{\n  "action.close": "Close",\n  "action.open": "Open"\n}\n',
  'one/voice.json': '{\n  "traits": { "plain": { "a": 1 } }\n}\n',
  'one/mark.svg': '<svg/>\n',
  'two.json': '{ "color": { "a": { "$value": 1 } } }',
};

const set = (path: string, from: JsonValue, value: JsonValue): Intent => ({
  kind: 'set',
  brand: 'one',
  path,
  base: hashOf(from),
  value,
});
const edit = (...intents: Intent[]): SourceFiles => editFiles(small, brandFiles(small), intents);

describe('brandFiles', () => {
  test('the files of a brand are those of its contexts, and a file of several brands is of none', () => {
    expect(Object.fromEntries(brandFiles(small))).toEqual({
      one: ['one/color.tokens.json', 'one/shape.jsonc', 'one/words.en.json', 'one/voice.json', 'one/mark.svg'],
      two: ['two.json'],
    });
    const shared = { ...small, 'wusum.resolver.json': resolver.replace('two.json', 'one/color.tokens.json') };
    expect(brandFiles(shared).get('one')).not.toContain('one/color.tokens.json');
  });

  test('tokens without brands are one brand with the files of all sets', () => {
    const sets = { a: { sources: [{ $ref: 'a.tokens.json' }, { $ref: 'b.json#/x' }, { $ref: 'missing.json' }] } };
    const text = JSON.stringify({ sets, resolutionOrder: [{ $ref: '#/sets/a' }] });
    const document = { 'x/resolver.json': text, 'x/a.tokens.json': '{}', 'b.json': '{}' };
    expect(Object.fromEntries(brandFiles(document))).toEqual({ default: ['x/a.tokens.json'] });
  });

  test('without brands, a context has its files, unless a set or an earlier context has them', () => {
    const refs = (...names: string[]) => names.map((name) => ({ $ref: `./base/../base/${name}.json` }));
    const text = JSON.stringify({
      sets: { all: { sources: refs('light') }, unused: { sources: refs('unused') } },
      resolutionOrder: [
        { $ref: '#/sets/all' },
        { type: 'set', name: 'own', sources: refs('own') },
        {
          type: 'modifier',
          name: 'theme',
          contexts: { light: refs('light'), dark: refs('dark'), 'dark-hc': refs('dark', 'hc') },
        },
      ],
    });
    const names = ['light', 'dark', 'hc', 'own', 'unused'];
    const document = { 'p.resolver.json': text, ...Object.fromEntries(names.map((one) => [`base/${one}.json`, '{}'])) };
    expect(Object.fromEntries(brandFiles(document))).toEqual({
      default: ['base/light.json', 'base/own.json'],
      'theme-dark': ['base/dark.json'],
      'theme-dark-hc': ['base/hc.json'],
    });
  });
});

describe('editFiles', () => {
  test('a changed value leaves all other bytes', () => {
    const space = fc.constantFrom('', ' ', '\n', '\n    ', '\t', '\r\n', ' /* {"x":1} */ ', '// ,{\n');
    const token = fc.record({ lead: space, gap: space, tail: space, value: anyValue, type: fc.boolean() });
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 6 }), fc.nat(), anyValue, fc.boolean(), (list, at, next, isMarked) => {
        const chosen = at % list.length;
        const print = (value: JsonValue, index: number): string => {
          const { lead, gap, tail, type } = list[index]!;
          return `${lead}"t${index}":${gap}{${lead}"$value"${gap}:${tail}${JSON.stringify(value)}${type ? ', "$type":"number"' : ''}${gap}}${tail}`;
        };
        const whole = (change: (index: number) => JsonValue): string =>
          `${isMarked ? '\uFEFF' : ''}{ "g":\n{${list.map((_, index) => print(change(index), index)).join(',')}}}\n`;
        const text = whole((index) => list[index]!.value);
        const file = 'a.tokens.jsonc';
        const set = { type: 'set', name: 's', sources: [{ $ref: file }] };
        const given = { 'r.resolver.json': JSON.stringify({ resolutionOrder: [set] }), [file]: text };
        const own = brandFiles(given);
        const path = `g.t${chosen}`;
        const entry = placesOf(given, [file]).get(path)!.value as Record<string, JsonValue>;
        const intent = { kind: 'set', brand: 'default', path, base: hashOf(entry), value: { ...entry, $value: next } } as const;
        const result = editFiles(given, own, [intent]);
        // The place of the value is the only one that may differ.
        const marker = whole((index) => (index === chosen ? '\u0000' : list[index]!.value));
        const [before, after] = marker.split(JSON.stringify('\u0000')) as [string, string];
        const changed = result[file] ?? text;
        expect([changed.slice(0, before.length), changed.slice(changed.length - after.length)]).toEqual([before, after]);
        expect(readEntries({ ...given, ...result }, own).get('default')!.get(path)).toEqual(intent.value);
      }),
    ); // prettier-ignore
  });

  test('in a real brand, a changed entry leaves the bytes of all others', () => {
    const paths = brands.get(firstBrand)!;
    const sample = [...placesOf(files, paths).values()].filter((_, index) => index % 9 === 0);
    let seen = 0;
    for (const { path, file, value, written } of sample) {
      if (!written || !('start' in written.node) || !('end' in written.node)) continue;
      const { start, end } = written.node as unknown as { start: number; end: number };
      const next: JsonValue =
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? { ...value, $description: 'New.' }
          : 'new';
      const result = editFiles(files, brands, [
        { kind: 'set', brand: firstBrand, path, base: hashOf(value), value: next },
      ]);
      const before = files[file]!;
      expect(Object.keys(result)).toEqual([file]);
      expect(result[file]!.startsWith(before.slice(0, start))).toBe(true);
      expect(result[file]!.endsWith(before.slice(end))).toBe(true);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(20);
  });

  test('the files have what the entries have after the same intents', () => {
    const start = readEntries(small, brandFiles(small));
    const renamed = (entries: Entries, { kind, brand, path, ...rest }: Intent): Entries =>
      kind === 'rename' && 'to' in rest
        ? new Map(entries).set(
            brand,
            new Map(
              [...entries.get(brand)!].map(([key, value]) => [
                key,
                key.startsWith('words') || key.startsWith('mark')
                  ? value
                  : (JSON.parse(JSON.stringify(value).replaceAll(`"{${path}}"`, `"{${rest.to}}"`)) as JsonValue),
              ]),
            ),
          )
        : entries;
    const names = [
      'color.a',
      'color.c.d',
      'radius.sm',
      'radius.xl',
      'words.en.action.close',
      'words.en.x',
      'voice.trait.y',
    ];
    fc.assert(
      fc.property(fc.array(anyChoice, { maxLength: 8 }), fc.array(fc.constantFrom(...names), { minLength: 8, maxLength: 8 }), (list, to) => {
        let entries: Entries = start;
        const made: Intent[] = [];
        list.forEach((choice, index) => {
          const target = to[index]!;
          const value = target.startsWith('words') ? 'text' : { $value: choice.value };
          const given = intentFor(entries, { ...choice, to: target, value } as never);
          const isToken = !given.path.startsWith('words') && !given.path.startsWith('mark');
          const intent = given.kind === 'set' && isToken ? { ...given, value: { $value: given.value } } : given;
          const isDrawing = intent.path.startsWith('mark') || (intent.kind === 'rename' && group(intent.path) !== group(target));
          // A token is an object with a value, and a drawing is a text.
          if (isDrawing || (intent.kind === 'set' && group(intent.path) === 'words')) return;
          const paths = [...entries.get(intent.brand)!.keys()];
          const isTaken = paths.some((path) => path.startsWith(`${target}.`) || target.startsWith(`${path}.`));
          if (intent.brand === 'two' || isTaken) return;
          const applied = applyIntents(entries, [intent]);
          if (!applied.ok) return;
          entries = renamed(applied.entries, intent);
          made.push(intent);
        });
        const result = { ...small, ...editFiles(small, brandFiles(small), made) };
        expect(new Map(readEntries(result, brandFiles(result)).get('one'))).toEqual(new Map(entries.get('one')));
      }),
    ); // prettier-ignore
  });

  const group = (path: string): string => path.split('.', 1)[0]!;

  test('comments stay, and only the file of the entry changes', () => {
    expect(edit(set('radius.sm', { $value: 1 }, { $value: 3 }))).toEqual({
      'one/shape.jsonc': small['one/shape.jsonc']!.replace('"sm": { "$value": 1 }', '"sm": { "$value": 3 }'),
    });
    const [removed] = Object.values(edit({ kind: 'remove', brand: 'one', path: 'radius.sm', base: '' }));
    expect(removed).toContain('// Radii.');
    expect(removed).toContain('// small');
    expect(removed).toContain('/* large */ "lg": { "$value": 2 }');
  });

  test('an unchanged value writes nothing', () => {
    expect(edit(set('color.a', { $value: 1 }, { $value: 1 }))).toEqual({});
    const away = set('color.a', { $value: 1 }, { $value: 2 });
    const back = set('color.a', { $value: 2 }, { $value: 1 });
    expect(edit(away, back)).toEqual({});
  });

  test.each<[string, Intent, Record<string, string>]>([
    [
      'a new token follows its sibling',
      { kind: 'add', brand: 'one', path: 'color.n', value: { $value: 3 }, after: 'color.a' },
      {
        'one/color.tokens.json':
          '{\n  "color": {\n    "a": { "$value":   1 },\n    "n": { "$value": 3 },\n    "b": { "$value": "{color.a}" }\n  }\n}\n',
      },
    ],
    [
      'a new token of a new group',
      { kind: 'add', brand: 'one', path: 'color.x.y', value: { $value: 3 } },
      {
        'one/color.tokens.json':
          '{\n  "color": {\n    "a": { "$value":   1 },\n    "b": { "$value": "{color.a}" },\n    "x": { "y": { "$value": 3 } }\n  }\n}\n',
      },
    ],
    [
      'a new message',
      { kind: 'add', brand: 'one', path: 'words.en.action.go', value: 'Go', after: 'words.en.action.close' },
      { 'one/words.en.json': '{\n  "action.close": "Close",\n  "action.go": "Go",\n  "action.open": "Open"\n}\n' },
    ],
    [
      'a new entry of voice',
      { kind: 'add', brand: 'one', path: 'voice.term.tribe', value: { b: 2 } },
      { 'one/voice.json': '{\n  "traits": { "plain": { "a": 1 } },\n  "lexicon": { "tribe": { "b": 2 } }\n}\n' },
    ],
    [
      'a removed message',
      { kind: 'remove', brand: 'one', path: 'words.en.action.open', base: '' },
      { 'one/words.en.json': '{\n  "action.close": "Close"\n}\n' },
    ],
    [
      'aliases follow a renamed token',
      { kind: 'rename', brand: 'one', path: 'color.a', to: 'color.z', base: '' },
      {
        'one/color.tokens.json':
          '{\n  "color": {\n    "z": { "$value":   1 },\n    "b": { "$value": "{color.z}" }\n  }\n}\n',
      },
    ],
    ['a drawing', set('mark.drawing', '', '<svg></svg>'), { 'one/mark.svg': '<svg></svg>' }],
  ])('%s', (_name, intent, want) => {
    expect(edit(intent)).toEqual(want);
  });

  test('JSON pointers follow a renamed token, whatever they take of it; others stay', () => {
    const file = 'one/color.tokens.json';
    const references = (name: string) =>
      `{"color":{"${name}":{"$value":[1]},"ab":{"$value":1},"b":{"$ref":"#/color/${name.replace(' ', '%20')}"},` +
      `"c":{"$value":[{"$ref":"#/color/${name.replace(' ', '%20')}/$value/0"},{"$ref":"#/color/ab/$value"}]},` +
      `"d":{"$value":"#/color/a","$description":"#/color/a"}}}`;
    const given = { ...small, [file]: references('a') };
    const rename = { kind: 'rename', brand: 'one', path: 'color.a', to: 'color.new one', base: '' } as const;
    const changed = editFiles(given, brandFiles(given), [rename]);
    expect(changed).toEqual({ [file]: references('new one') });
    const back = { ...rename, path: 'color.new one', to: 'color.a' };
    expect(editFiles({ ...given, ...changed }, brandFiles(given), [back])).toEqual({ [file]: references('a') });
  });

  test('a removed entry takes its empty groups with it', () => {
    const two = editFiles(small, brandFiles(small), [{ kind: 'remove', brand: 'two', path: 'color.a', base: '' }]);
    expect(two).toEqual({ 'two.json': '{  }' });
  });

  test.each<[string, Intent]>([
    ['an entry that does not exist', set('color.x', 1, 2)],
    ['a brand that does not exist', { ...set('color.a', 1, 2), brand: 'three' }],
    ['an entry below a token', { kind: 'add', brand: 'one', path: 'color.a.b', value: { $value: 1 } }],
    ['a removed drawing', { kind: 'remove', brand: 'one', path: 'mark.drawing', base: '' }],
    ['a token without a value', set('color.a', { $value: 1 }, [1])],
    ['a drawing that is no text', set('mark.drawing', '', { $value: 1 })],
  ])('%s is an error', (_name, intent) => {
    expect(() => edit(intent)).toThrow(/./u);
  });

  test('a long value has lines of its own', () => {
    const list = Array.from({ length: 20 }, (_, index) => `a long word ${index}`);
    const add: Intent = { kind: 'add', brand: 'one', path: 'radius.long', value: { $value: { en: list } } };
    const [text] = Object.values(edit(add));
    expect(text).toContain('"en": [\n');
    expect(Math.max(...text!.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
