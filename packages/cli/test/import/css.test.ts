import { describe, expect, test } from 'vitest';
import { codesOf, convertFiles } from './convert.js';

const black = { colorSpace: 'srgb', components: [0, 0, 0] };
const px = (value: number): object => ({ $type: 'dimension', $value: { value, unit: 'px' } });
const color = (colorSpace: string, components: unknown[], alpha?: number): object => ({
  $type: 'color',
  $value: { colorSpace, components, ...(alpha !== undefined && { alpha }) },
});

test.each<[string, string, unknown]>([
  ['a colour', '--ink: #000', { ink: { $type: 'color', $value: black } }],
  [
    'a length, a time and a number',
    '--a: 1.5rem; --b: 200ms; --c: 1.5',
    {
      a: { $type: 'dimension', $value: { value: 1.5, unit: 'rem' } },
      b: { $type: 'duration', $value: { value: 200, unit: 'ms' } },
      c: { $type: 'number', $value: 1.5 },
    },
  ],
  [
    'groups where names share a start',
    '--space-1: 4px; --space-2: 8px; --line-height: 2',
    { space: { '1': px(4), '2': px(8) }, 'line-height': { $type: 'number', $value: 2 } },
  ],
  ['no group if its name is a token', '--a: 1; --a-b: 2; --a-c: 3', { a: {}, 'a-b': {}, 'a-c': {} }],
  ['a zero among lengths is a length', '--gap-0: 0; --gap-1: 4px', { gap: { '0': px(0), '1': px(4) } }],
  [
    'references as aliases, also indirect ones',
    '--a: var(--b); --b: var( --c ); --c: #000',
    {
      a: { $type: 'color', $value: '{b}' },
      b: { $type: 'color', $value: '{c}' },
      c: { $type: 'color', $value: black },
    },
  ],
  ['a fallback where a name is not declared', '--a: var(--no, var(--nor, 2px))', { a: px(2) }],
  ['no fallback where a name is declared', '--a: var(--b, 2px); --b: 3px', { a: { $value: '{b}' }, b: px(3) }],
  ['sums', '--a: 4px; --b: calc(var(--a) * 2 + 1px)', { b: px(9) }],
  ['names beyond ASCII', '--عرض: 3px; --é: 1px', { عرض: px(3), é: px(1) }],
  [
    'escapes in names',
    String.raw`--\31 0: 1px; --half\.5: 2px; --z: var(--half\.5)`,
    { '10': px(1), 'half-5': px(2), z: { $value: '{half-5}' } },
  ],
  ['a comment in a string is text', '--s: "/*"; --a: 1px; --t: "*/"', { a: px(1) }],
  ['a comment is nothing', '--a/* x */: /* y */ 1px /* z; */; /* --b: 2px; */', { a: px(1) }],
  ['semicolons in addresses', '--u: url(data:a;b/*c); --a: 1px', { a: px(1) }],
  ['!important', '--a: 1px !important', { a: px(1) }],
  ['names of Object.prototype', '--constructor: 1px; --__proto__: 2px', { constructor: px(1) }],
  [
    'a shadow',
    '--s: 0 1px 2px rgb(0 0 0 / 20%)',
    { s: { $type: 'shadow', $value: { blur: { value: 2, unit: 'px' } } } },
  ],
  [
    'font families',
    '--f: "Open Sans", Arial, sans-serif',
    { f: { $type: 'fontFamily', $value: ['Open Sans', 'Arial', 'sans-serif'] } },
  ],
  ['the last of two declarations', '--a: 1px; --a: 2px', { a: px(2) }],
])('%s', (_, css, want) => {
  const outcome = convertFiles({ 'a.css': `:root { ${css}; }` });
  expect(outcome.document).toMatchObject(want as object);
  expect(outcome.problems).toEqual([]);
});

test.each<[string, object]>([
  ['red', color('srgb', [1, 0, 0])],
  ['Transparent', color('srgb', [0, 0, 0], 0)],
  ['#f008', color('srgb', [1, 0, 0], 0.53333)],
  ['rgba(255, 0, 0, .5)', color('srgb', [1, 0, 0], 0.5)],
  ['rgb(100% 0% 0% / 50%)', color('srgb', [1, 0, 0], 0.5)],
  ['rgb(300 0 0)', color('srgb', [1, 0, 0])],
  ['hsl(210 50% 40%)', color('hsl', [210, 50, 40])],
  ['hsla(-0.5turn, 50%, 40%, 0.2)', color('hsl', [180, 50, 40], 0.2)],
  ['hwb(120deg 10% 20%)', color('hwb', [120, 10, 20])],
  ['lab(50% 20 -30)', color('lab', [50, 20, -30])],
  ['lch(50 30 400)', color('lch', [50, 30, 40])],
  ['oklab(50% 0.1 -0.1)', color('oklab', [0.5, 0.1, -0.1])],
  ['oklch(62% 0.19 none / 0.5)', color('oklch', [0.62, 0.19, 'none'], 0.5)],
  ['color(display-p3 1 0 0)', color('display-p3', [1, 0, 0])],
  ['color(xyz 0.1 0.2 0.3)', color('xyz-d65', [0.1, 0.2, 0.3])],
  ['color-mix(in srgb, red 30%, blue)', color('srgb', [0.3, 0, 0.7])],
  ['color-mix(in oklch, white, white)', color('oklch', [1, 0, 'none'])],
  ['color-mix(in srgb, red 20%, blue 20%)', color('srgb', [0.5, 0, 0.5], 0.4)],
])('the colour %s', (text, want) => {
  const { document, problems } = convertFiles({ 'a.css': `:root { --c: ${text} }` });
  expect(document['c']).toEqual(want);
  expect(problems).toEqual([]);
});

test.each([
  'currentColor',
  'rgb(from currentColor r g b)',
  'color(rec3030 1 0 0)',
  'rgb(1 2)',
  '1em',
  '50%',
  'calc(1rem + 1px)',
  'inherit',
])('the value %s is reported with its place', (value) => {
  const outcome = convertFiles({ 'a.css': `:root {\n  --a: ${value};\n  --b: var(--a);\n  --ok: 1px }` });
  expect(codesOf(outcome)).toEqual(['WS-I001 2:3', 'WS-I003 3:3']);
  expect(outcome).toMatchObject({ taken: 1, total: 3 });
});

describe('other values in other rules', () => {
  test('color schemes are contexts of a mode', () => {
    const css = `:root { --bg: #fff; --gap: 1px; --soft: light-dark(#fff, #000) } .dark { --bg: #000 }`;
    const media = `@media (prefers-color-scheme: dark) { :root { --bg: #000 } }`;
    const outcome = convertFiles({ 'a.css': css + media });
    expect(outcome.document).toMatchObject({
      sets: { base: {}, 'mode/dark': { sources: [{ bg: color('srgb', [0, 0, 0]), soft: {} }] } },
      modifiers: { mode: { default: 'light', contexts: { light: [], dark: [{ $ref: '#/sets/mode~1dark' }] } } },
    });
    expect(codesOf(outcome)).toEqual([]);
    expect(outcome.problems).toEqual([]);
  });

  test('other rules are contexts of their own, and sums follow', () => {
    const css = `:root { --a: 1px; --b: calc(var(--a) * 2) } @media (min-width: 40em) { :root { --a: 2px } }`;
    const outcome = convertFiles({ 'a.css': css });
    const contexts = { default: [{ b: px(2) }], 'media-min-width-40em': [{}, { b: px(4) }] };
    expect(outcome.document).toMatchObject({ modifiers: { context: { default: 'default', contexts } } });
    expect(outcome.problems).toEqual([]);
  });
});

test.each([
  ['--a: 1px; /* --b: 2px;', [11]],
  ['--s: "/*"; --a: 1px;', []],
  ['--a: 1px; /* closed */', []],
  ['--a: 1px; /* x */ /*/', [19]],
])('a comment without an end is reported at its place: %s', (text, want) => {
  const open = convertFiles({ 'a.css': text }).diagnostics.filter(({ message }) => message.includes('comment'));
  expect(open.map(({ location }) => location!.column)).toEqual(want);
});
