import { describe, expect, test } from 'vitest';
import { checkDocument, openSystem } from '../src/open-system.js';
import { countPermutations } from '../src/resolver/inputs.js';
import { color, filesOf, px, token } from './tokens.js';

/**
 * Cases of the resolver tests of Terrazzo (github.com/terrazzoapp/terrazzo, MIT), with fixtures of our own. Left out, because
 * they are about its own API or formats: partial application of single sets and modifiers (`resolver.apply({}, { sets })`),
 * `listPermutations` with a limit, `orthogonal`, and modes in `$extensions.mode` of a file with the name of a resolver
 * document, which DTCG does not define. "minimal valid" refers to a set that does not exist, so it is not valid.
 */

const version = '2025.10';
const set = (...sources: object[]): object => ({ sources });
const order = (...names: string[]): object[] => names.map(($ref) => ({ $ref }));
const gray = (value: number): object => ({ colorSpace: 'srgb', components: [value, value, value] });

const codesOf = (document: object): string[] =>
  [
    ...new Set(checkDocument(filesOf({ 'r.resolver.json': document }), 'r.resolver.json').map(({ code }) => code)),
  ].sort();

describe('validation', () => {
  test.each<[string, object, string[]]>([
    [
      'a resolution order of a set that does not exist',
      { version, resolutionOrder: order('#/sets/base') },
      ['WS-R010'],
    ],
    ['no version', { sets: { base: set() }, resolutionOrder: order('#/sets/base') }, ['WS-R001']],
    [
      'a version that is a number',
      { version: 1, sets: { base: set() }, resolutionOrder: order('#/sets/base') },
      ['WS-R001'],
    ],
    [
      'a context that is not a list',
      {
        version,
        modifiers: { theme: { contexts: { light: [], dark: { a: token('number', 1) } } } },
        resolutionOrder: order('#/modifiers/theme'),
      },
      ['WS-R006'],
    ],
    ['no resolution order', { version }, ['WS-R002']],
    ['a resolution order that is not a list', { version, resolutionOrder: { foo: 'bar' } }, ['WS-R002']],
  ])('%s', (_name, document, codes) => {
    expect(codesOf(document)).toEqual(codes);
  });
});

/** Values by path of each context of `theme`. */
function valuesIn(document: object, theme: string, files: Record<string, unknown> = {}): Record<string, unknown> {
  const system = openSystem(filesOf({ 'r.resolver.json': document, ...files }), 'r.resolver.json', { strict: true });
  const { tokens } = system.resolvePermutation({ theme })!;
  expect(system.diagnostics).toEqual([]);
  return Object.fromEntries([...tokens].map(([path, { value }]) => [path, value]));
}

describe('resolution', () => {
  const alias = {
    version,
    sets: { semantic: set({ color: { avatar: token('color', '{color.bg}') } }) },
    modifiers: {
      theme: {
        contexts: {
          light: [{ color: { bg: token('color', gray(1)) } }],
          dark: [{ color: { bg: token('color', gray(0.1)) } }],
        },
      },
    },
    resolutionOrder: order('#/sets/semantic', '#/modifiers/theme'),
  };

  test.each([
    ['light', 1],
    ['dark', 0.1],
  ])('an alias of a set to a token of a modifier: %s', (theme, value) => {
    expect(valuesIn(alias, theme)['color.avatar']).toEqual(gray(value));
  });

  test('an alias in a part of a value', () => {
    const border = { width: px(1), style: 'solid', color: '{color.line}' };
    const document = {
      version,
      sets: {
        palette: set({
          border: { one: token('border', border) },
          base: { a: token('color', gray(0.3)), b: token('color', gray(1)) },
        }),
      },
      modifiers: {
        theme: {
          contexts: {
            light: [{ color: { line: token('color', '{base.a}') } }],
            dark: [{ color: { line: token('color', '{base.b}') } }],
          },
        },
      },
      resolutionOrder: order('#/sets/palette', '#/modifiers/theme'),
    };
    expect(valuesIn(document, 'light')['border.one']).toEqual({ ...border, color: gray(0.3) });
    expect(valuesIn(document, 'dark')['border.one']).toEqual({ ...border, color: gray(1) });
  });

  test('a value of a context replaces an alias', () => {
    const document = {
      version,
      sets: { primitive: set({ ramp: token('color', gray(0.95)) }), semantic: set({ bg: token('color', '{ramp}') }) },
      modifiers: { theme: { contexts: { light: [], 'light-ec': [{ bg: token('color', gray(1)) }] } } },
      resolutionOrder: order('#/sets/primitive', '#/sets/semantic', '#/modifiers/theme'),
    };
    expect(valuesIn(document, 'light')['bg']).toEqual(gray(0.95));
    expect(valuesIn(document, 'light-ec')['bg']).toEqual(gray(1));
  });

  test('files, defaults and invalid inputs', () => {
    const files = {
      'base.json': { blue: token('color', color(0.2)) },
      'dark.json': { blue: token('color', color(0.4)) },
    };
    const document = {
      version,
      sets: { base: set({ $ref: 'base.json' }) },
      modifiers: { theme: { contexts: { light: [], dark: [{ $ref: 'dark.json' }] } } },
      resolutionOrder: order('#/sets/base', '#/modifiers/theme'),
    };
    expect(valuesIn(document, 'dark', files)['blue']).toEqual(color(0.4));
    const system = openSystem(filesOf({ 'r.resolver.json': document, ...files }), 'r.resolver.json');
    expect(system.permutations().map(({ contexts }) => contexts)).toEqual([{ theme: 'light' }, { theme: 'dark' }]);
    expect([system.resolvePermutation({}), system.resolvePermutation({ theme: 'foobar' })]).toEqual([
      undefined,
      undefined,
    ]);
    expect(system.diagnostics.map(({ code, location }) => [code, location?.file])).toEqual([
      ['WS-R017', 'r.resolver.json'],
      ['WS-R018', 'r.resolver.json'],
    ]);
  });
});

test.each<[number[], number]>([
  [[], 1],
  [[2], 2],
  [[4, 3, 4], 48],
])('modifiers with %j contexts have %i permutations', (sizes, count) => {
  const axes = sizes.map((size, index) => ({
    name: `a${index}`,
    contexts: Array.from({ length: size }, (_, context) => `c${context}`),
  }));
  expect(countPermutations(axes)).toBe(count);
});
