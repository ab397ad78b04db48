import { describe, expect, test } from 'vitest';
import { openSystem, checkLifecycle, readDeprecation, mayDeprecate } from '@wusum/dtcg';
import type { Diagnostic } from '@wusum/diagnostics';
import { readStyles } from './usage/index.js';
import { checkStyleUses } from './check-styles.js';

const one = { $type: 'number', $value: 1 };
const old = (deprecated: unknown, value: unknown = 1): object => ({
  $type: 'number',
  $value: value,
  $deprecated: deprecated,
});

function check(tokens: object, removed: object = {}, version?: string): readonly Diagnostic[] {
  const sources = [{ $ref: 'base.json' }, { $ref: 'removed.tokens.json' }];
  const files = {
    'x.resolver.json': JSON.stringify({
      version: '2025.10',
      resolutionOrder: [
        { name: 'base', type: 'set', sources },
        { name: 'mode', type: 'modifier', contexts: { light: [], dark: [{ $ref: 'dark.json' }] }, default: 'light' },
      ],
    }),
    'base.json': JSON.stringify(tokens),
    'removed.tokens.json': JSON.stringify(removed),
    'dark.json': '{}',
  };
  const system = openSystem(files, 'x.resolver.json');
  const permutations = system.permutations();
  expect(system.diagnostics).toEqual([]);
  return checkLifecycle(permutations, version === undefined ? {} : { version });
}

const codes = (found: readonly Diagnostic[]): string[] => found.map(({ code }) => code);

test.each<[string | boolean, string[], string | undefined]>([
  [true, [], undefined],
  ['{a.b}', ['a.b'], undefined],
  ['{a.b}, gone in 2.0.0', ['a.b'], '2.0.0'],
  ['Since 1.2.0 use {a} with {b}. Removed in v3.1', ['a', 'b'], '3.1.0'],
  ['until 2.0.0-beta.1', [], '2.0.0-beta.1'],
  ['2.0.0', [], '2.0.0'],
  ['since 1.2.0', [], undefined],
  ['{}', [], undefined],
])('%j names %j and version %s', (given, named, goneIn) => {
  expect(readDeprecation(given)).toEqual({ named, ...(goneIn && { goneIn }) });
});

test.each<[string, string, boolean]>([
  ['a.json', '{ "a": { "$value": "deprecated" } }', false],
  ['a.json', '{ "a": { "$deprecated": true } }', true],
  ['a.json', String.raw`{ "a": { "\u0024deprecated": true } }`, true],
  ['a.yaml', String.raw`a: { "\x24deprecated": true }`, true],
  ['sub/removed.tokens.yaml', '', true],
])('%s with %s may deprecate: %s', (path, text, want) => expect(mayDeprecate({ [path]: text })).toBe(want));

describe('a replacement', () => {
  test.each<[string, object, string[]]>([
    ['that exists is accepted', { a: one, b: old('{a}') }, []],
    ['that does not exist is an error', { alpha: one, b: old('{alhpa}') }, ['WS-L001']],
    ['that is deprecated is a warning', { a: one, b: old('{a}'), c: old('{b}') }, ['WS-L002']],
    ['that is the token itself is a warning', { a: old('{a}') }, ['WS-L002']],
    ['of another type is a warning', { a: { ...one, $type: 'fontWeight' }, b: old('{a}') }, ['WS-L003']],
    ['inside a reason is recognised', { b: old('Too loud; use {calm}.') }, ['WS-L001']],
  ])('%s', (_, tokens, want) => expect(codes(check(tokens))).toEqual(want));

  test('that does not exist is reported at its place, with a suggestion', () => {
    expect(check({ alpha: one, b: old('{alhpa}') })[0]).toMatchObject({
      didYouMean: 'alpha',
      location: { file: 'base.json', line: 1, column: 87, endColumn: 96 },
    });
  });

  test('the deprecation of a group applies to its tokens and is reported once', () => {
    const found = check({ g: { $deprecated: '{gone}', a: one, b: one } });
    expect(found.map(({ code, location }) => `${code} ${location?.column}`)).toEqual(['WS-L001 21']);
  });
});

describe('a use', () => {
  test('of a deprecated token is a warning at the alias, with an edit', () => {
    const [found, ...others] = check({ a: one, b: old('{a}'), c: { $value: '{b}' } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'WS-L004',
      severity: 'warning',
      edit: { text: '"{a}"' },
    });
    expect(found?.edit?.location).toEqual(found?.location);
  });

  test('suggests the end of a chain of replacements', () => {
    const found = check({ a: one, b: old('{a}'), c: old('{b}'), d: { $value: '{c}' } });
    expect(found.find(({ code }) => code === 'WS-L004')?.edit?.text).toBe('"{a}"');
  });

  test('suggests no replacement that does not exist', () => {
    const found = check({ alpha: one, b: old('{alhpa}'), c: { $value: '{b}' } });
    expect(found.map(({ code, fix, edit }) => [code, fix?.includes('alhpa'), edit])).toEqual([
      ['WS-L001', false, undefined],
      ['WS-L004', false, undefined],
    ]);
  });

  test('by a deprecated token is not reported', () => {
    expect(codes(check({ a: one, b: old('{a}'), c: old('{a}', '{b}') }))).toEqual([]);
  });

  test('of an alias without a named replacement suggests the target of the alias', () => {
    expect(check({ a: one, b: old(true, '{a}'), c: { $value: '{b}' } })[0]?.edit?.text).toBe('"{a}"');
  });
});

describe('a planned version', () => {
  const tokens = { a: one, b: old('{a}, gone in 2.0.0') };
  test.each([
    [undefined, []],
    ['1.9.9', []],
    ['2.0.0-rc.1', []],
    ['2.0.0', ['WS-L006']],
    ['2.1.0', ['WS-L006']],
  ])('at %s: %j', (version, want) => expect(codes(check(tokens, {}, version))).toEqual(want));
});

describe('the removed-tokens file', () => {
  const tokens = { a: one, user: { $value: '{was}' } };
  const removed = { was: { $value: '{a}', $deprecated: '2.0.0' } };

  test('keeps the old name with the value of the new one until its version', () => {
    expect(codes(check({ a: one }, removed, '1.0.0'))).toEqual([]);
    expect(codes(check(tokens, removed, '1.0.0'))).toEqual(['WS-L004']);
  });

  test('from its version on, the entry and its uses are errors', () => {
    const found = check(tokens, removed, '2.0.0');
    expect(codes(found)).toEqual(['WS-L012', 'WS-L011']);
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test.each<[string, object, code: string, path: string]>([
    ['without an alias', { was: old('2.0.0') }, 'WS-L010', '"was"'],
    ['without a version', { was: old('{a}', '{a}') }, 'WS-L010', '"was"'],
    ['that another file sets as well', { a: old('2.0.0', '{b}') }, 'WS-L013', '"a"'],
  ])('refuses an entry %s', (_, entry, code, path) => {
    const found = check({ a: one, b: one }, entry, '1.0.0').filter(({ severity }) => severity === 'error');
    expect(found).toMatchObject([{ code, message: expect.stringContaining(path) }]);
  });
});

describe('a style sheet', () => {
  const css = '.ws-link { color: var(--ws-b); } .ws-link:hover, .ws-card { color: var(--ws-b, red); }';
  const styles = (tokens: object, text = css, version = '1.0.0'): readonly Diagnostic[] => {
    const system = openSystem({ 'removed.tokens.json': JSON.stringify(tokens) }, 'removed.tokens.json');
    return checkStyleUses(system.permutations(), readStyles({ 'site.css': text }), { version });
  };

  test('that reads a deprecated variable is reported once at each place, with the replacement', () => {
    const found = styles({ a: one, b: old('{a}') });
    expect(found.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`)).toEqual([
      'WS-L005 1:23',
      'WS-L005 1:72',
    ]);
    for (const value of ['--ws-b', 'color of link', 'color of card']) expect(found[1]?.message).toContain(value);
    expect(found[0]).toMatchObject({ edit: { text: '--ws-a' } });
    const { location, text } = found[0]!.edit!;
    expect(`${css.slice(0, location.column - 1)}${text}${css.slice(location.endColumn! - 1)}`).toContain('var(--ws-a)');
  });

  test('is checked for every variable of a token: of parts of text styles, and of other platforms', () => {
    const type = {
      $type: 'typography',
      $value: {
        fontFamily: 'Inter',
        fontSize: { value: 16, unit: 'px' },
        fontWeight: 400,
        letterSpacing: { value: 0, unit: 'px' },
        lineHeight: 1.5,
      },
    };
    const tokens = JSON.stringify({ text: type, body: { ...type, $deprecated: '{text}' } });
    const permutations = openSystem({ 'a.json': tokens }, 'a.json').permutations();
    const sheet = '.a { font-size: var(--ws-body-font-size); font: var(--sidr-body) } .b { font: var(--other-body) }';
    const found = checkStyleUses(permutations, readStyles({ 'site.css': sheet }), { naming: 'sidr' });
    expect(found.map(({ edit }) => edit?.text)).toEqual(['--ws-text-font-size', '--sidr-text']);
  });

  test('that reads it after its version is refused', () => {
    expect(codes(styles({ a: one, b: old('2.0.0', '{a}') }, '.ws-a { color: var(--ws-b) }', '2.0.0'))).toEqual([
      'WS-L012',
    ]);
  });
});
