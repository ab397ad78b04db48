import { describe, expect, test } from 'vitest';
import { checkDocument, openSystem } from '../src/open-system.js';
import { countPermutations } from '../src/resolver/inputs.js';
import { color, filesOf, px, token } from './tokens.js';

/**
 * All cases of the resolver tests of Terrazzo (github.com/terrazzoapp/terrazzo, MIT) of November 2026, with fixtures of our
 * own. The comment of a test that expects something else gives the reason. `resolver.orthogonal` and `listPermutations` with
 * a limit are parts of its API, for which we have `resolvePermutation` of any contexts; their fixtures are resolved.
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
    // "minimal valid" refers to a set that does not exist, so it is not valid.
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
    // "legacy modes": values in `$extensions.mode` of a token file that has the name of a resolver document.
    [
      'modes in an extension',
      { color: { blue: { ...token('color', gray(0.5)), $extensions: { mode: { light: gray(1), dark: gray(0) } } } } },
      ['WS-R001', 'WS-R002', 'WS-R015'],
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

describe('partial application, as documents of their own', () => {
  const files = {
    'primitives.json': { 'light-blue': token('color', gray(0.9)), 'dark-blue': token('color', gray(0.1)) },
    'modes.json': {
      $type: 'color',
      light: { blue: { $value: '{light-blue}' } },
      dark: { blue: { $value: '{dark-blue}' } },
    },
    'themes.json': { $type: 'color', blue: { color: { $value: '{blue}' } }, gray: { color: { $value: gray(0.5) } } },
  };
  const modifier = (file: string, ...names: string[]): object => ({
    contexts: Object.fromEntries(names.map((name) => [name, [{ $ref: `${file}#${name}` }]])),
    default: names[0],
  });
  const document = {
    version,
    sets: { primitives: set({ $ref: 'primitives.json' }) },
    modifiers: { theme: modifier('themes.json', 'blue', 'gray'), mode: modifier('modes.json', 'light', 'dark') },
  };
  const open = (...names: string[]) => {
    const whole = { ...document, resolutionOrder: order(...names) };
    return openSystem(filesOf({ 'r.resolver.json': whole, ...files }), 'r.resolver.json', { strict: true });
  };

  test('parts of files in contexts, and a set that applies after them', () => {
    const system = open('#/modifiers/theme', '#/modifiers/mode', '#/sets/primitives');
    const colorIn = (theme: string, mode: string): unknown =>
      system.resolvePermutation({ theme, mode })?.tokens.get('color')?.value;
    expect(system.diagnostics).toEqual([]);
    expect([colorIn('blue', 'light'), colorIn('blue', 'dark'), colorIn('gray', 'dark')]).toEqual(
      [0.9, 0.1, 0.5].map(gray),
    );
  });

  test('a set alone', () => {
    expect([...open('#/sets/primitives').resolvePermutation({})!.tokens.keys()]).toEqual(['light-blue', 'dark-blue']);
  });

  test('a modifier alone whose aliases need a set that is not listed is reported', () => {
    const found = open('#/modifiers/mode').diagnostics.filter(({ severity }) => severity === 'error');
    expect(found.map(({ code, location }) => [code, location?.file])).toEqual([['WS-R025', 'r.resolver.json']]);
  });
});

describe('orthogonality: the last one of the order wins', () => {
  const weight = (value: number): object => token('fontWeight', value);
  const document = (dark: object): object => ({
    version,
    sets: { a: set({ normal: weight(400), text: token('color', gray(0.5)) }), b: set({ bold: weight(700) }) },
    modifiers: {
      theme: { contexts: { light: [], dark: [dark] }, default: 'light' },
      contrast: {
        contexts: { default: [{ bold: weight(650) }], slim: [{ normal: weight(300), bold: weight(600) }] },
        default: 'default',
      },
    },
    resolutionOrder: order('#/sets/a', '#/sets/b', '#/modifiers/theme', '#/modifiers/contrast'),
  });
  const valuesAt = (given: object, contexts: Record<string, string>): unknown[] => {
    const system = openSystem(filesOf({ 'r.resolver.json': given }), 'r.resolver.json', { strict: true });
    expect(system.diagnostics).toEqual([]);
    const { tokens } = system.resolvePermutation(contexts)!;
    return ['normal', 'bold', 'text'].map((path) => tokens.get(path)?.value);
  };

  test.each<[string, object, Record<string, string>, unknown[]]>([
    ['orthogonal', { text: token('color', gray(0.7)) }, { theme: 'dark', contrast: 'slim' }, [300, 600, gray(0.7)]],
    ['orthogonal', { text: token('color', gray(0.7)) }, { theme: 'light', contrast: 'default' }, [400, 650, gray(0.5)]],
    ['non-orthogonal', { bold: weight(600) }, { theme: 'dark', contrast: 'default' }, [400, 650, gray(0.5)]],
  ])('%s: %#', (_name, dark, contexts, values) => {
    expect(valuesAt(document(dark), contexts)).toEqual(values);
  });

  // "non-orthogonal-extends" is left out there, too: `$extends` of DTCG names a group, not a file.
  test('a file that extends another file is refused', () => {
    expect(codesOf(document({ $extends: { $ref: './slim.json' } }))).toEqual(['WS-G005']);
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
