import { describe, expect, test } from 'vitest';
import type { Notation } from '../../src/import/index.js';
import { codesOf, convertFiles } from './convert.js';

/** Sources that other importers read wrongly or lose silently; what is lost has a code and a place. */

const px = (value: number): object => ({ $type: 'dimension', $value: { value, unit: 'px' } });
const number = (value: number): object => ({ $type: 'number', $value: value });
const srgb = (...components: unknown[]): object => ({ $value: { colorSpace: 'srgb', components } });
const red = srgb(1, 0, 0);

interface Want {
  readonly document?: object;
  readonly codes?: readonly string[];
}

/** The document, the codes with their places, and whether the check of DTCG accepts what was taken. */
function imported(files: object, from?: Notation) {
  const outcome = convertFiles({ ...files }, from);
  const isValid = outcome.taken === 0 || outcome.problems.length === 0;
  return { document: outcome.document, codes: codesOf(outcome), isValid };
}

const expected = (want: Want): object => ({ codes: [], isValid: true, ...want });

describe('style sheets', () => {
  test.each<[string, string, Want]>([
    [
      '!important wins over a later declaration',
      '--a: 2px !important; --a: 3px',
      { document: { a: px(2) }, codes: ['WS-I006 1:30'] },
    ],
    [
      'the last !important of several',
      '--a: 1px !important; --a: 2px!important',
      { document: { a: px(2) }, codes: ['WS-I006 1:9'] },
    ],
    [
      'numbers keep their digits',
      '--a: 1.618033988749; --b: 1e-7; --c: 0.00001px; --d: calc(0.1px + 0.2px)',
      { document: { a: number(1.618033988749), b: number(1e-7), c: px(0.00001), d: px(0.3) } },
    ],
    [
      'a comment separates what is next to it',
      '--a: 1/**/px; --b: /**/1px',
      { document: { b: px(1) }, codes: ['WS-I001 1:9'] },
    ],
    ['a comment is no part of a name', '--a/**/: 1px', { document: { a: px(1) } }],
    [
      'channels of HSL, and functions that take them',
      '--a: 222.2 84% 4.9%; --b: hsl(var(--a)); --c: hsl(var(--a) / 50%)',
      {
        document: {
          a: { $type: 'color', $value: { colorSpace: 'hsl', components: [222.2, 84, 4.9] } },
          b: { $type: 'color', $value: '{a}' },
          c: { $value: { colorSpace: 'hsl', components: [222.2, 84, 4.9], alpha: 0.5 } },
        },
      },
    ],
    [
      'channels of HSL in a shadow',
      '--a: 220 3% 15%; --s: 0 1px 2px hsl(var(--a) / 0.2)',
      { document: { s: { $type: 'shadow', $value: { color: { alpha: 0.2 } } } } },
    ],
    [
      'borders in any order of parts',
      '--a: 1px solid red; --b: red dashed 1px',
      {
        document: {
          a: { $type: 'border', $value: { style: 'solid' } },
          b: { $type: 'border', $value: { style: 'dashed' } },
        },
      },
    ],
    [
      'a transition without a property',
      '--t: 200ms ease-in 1s',
      {
        document: {
          t: { $type: 'transition', $value: { delay: { value: 1, unit: 's' }, timingFunction: [0.42, 0, 1, 1] } },
        },
      },
    ],
    ['a transition of a property has no form in DTCG', '--t: opacity 200ms', { codes: ['WS-I010 1:1', 'WS-I001 1:9'] }],
    [
      'shadows of several variables',
      '--s: 0 0 1px red; --t: var(--s), 0 0 2px red; --u: 0 0 calc(1px + 1px) red',
      {
        document: {
          t: { $value: [{ blur: { value: 1 } }, { blur: { value: 2 } }] },
          u: { $value: { blur: { value: 2 } } },
        },
      },
    ],
    [
      'single generic fonts, and lists of system fonts',
      '--a: system-ui; --b: -apple-system, BlinkMacSystemFont',
      {
        document: { a: { $type: 'fontFamily', $value: ['system-ui'] }, b: { $type: 'fontFamily' } },
      },
    ],
    [
      'quotes in names of fonts',
      String.raw`--font: 'It\'s', serif`,
      { document: { font: { $type: 'fontFamily', $value: ["It's", 'serif'] } } },
    ],
    [
      'weights by name',
      '--font-weight-x: bold',
      { document: { 'font-weight-x': { $type: 'fontWeight', $value: 700 } } },
    ],
    ['sums with a prefix', '--a: -webkit-calc(1px + 2px)', { document: { a: px(3) } }],
    ['an opacity needs a slash', '--a: rgb(0 0 0 0.5); --b: rgb(0 0 0 / 0.5)', { codes: ['WS-I001 1:9'] }],
    ['braces are no references', '--a: {b:c}; --b: 1px', { document: { b: px(1) }, codes: ['WS-I001 1:9'] }],
    [
      'a block is a part of a value, also after other parts',
      '--a: x {b: c}; --b: 1px; --c: {d: e} y; --d: 2px',
      { document: { b: px(1), d: px(2) }, codes: ['WS-I001 1:9', 'WS-I001 1:34'] },
    ],
    [
      'a string that is not closed is no value',
      '--b: 1px; --a: "x; --c: 2px;\n} :root { --d: 3px',
      { document: { b: px(1) }, codes: ['WS-I001 1:19'] },
    ],
    [
      'circles are named',
      '--a: var(--b); --b: var(--a); --c: var(--c); --d: 1px',
      { document: { d: px(1) }, codes: ['WS-I003 1:9', 'WS-I003 1:24', 'WS-I003 1:39'] },
    ],
    [
      'marks that change nothing that is seen',
      '--x\u200Cy: 1px; --हिन्दी: 3px',
      { document: { 'x\u200Cy': px(1), हिन्दी: px(3) } },
    ],
  ])('%s', (_, css, want) => {
    expect(imported({ 'a.css': `:root { ${css} }` })).toMatchObject(expected(want));
  });

  test.each<[string, string]>([
    ['classes with the word theme', '.dark, .dark-theme { --a: #000 }'],
    ['attributes', '[data-theme="dark"] { --a: #000 }'],
    ['the element', 'html.dark, body.dark { --a: #000 }'],
    [
      'media queries without a chosen theme',
      '@media (prefers-color-scheme: dark) { :root:not([data-theme]) { --a: #000 } }',
    ],
    [
      'media queries without the other theme',
      '@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --a: #000 } }',
    ],
    ['nesting', ':root { &.dark { --a: #000 } }'],
    ['a layer', '@layer base { .dark { --a: #000 } }'],
    [':is and :where', ':is(.dark) { --a: #000 } :where(.dark) { --a: #000 }'],
  ])('a dark scheme by %s is the mode dark', (_, css) => {
    const outcome = convertFiles({ 'a.css': `:root { --a: #fff } ${css}` });
    expect(outcome.document).toMatchObject({ modifiers: { mode: { default: 'light', contexts: { dark: [{}] } } } });
    expect(Object.keys((outcome.document as { modifiers: object }).modifiers)).toEqual(['mode']);
    expect(codesOf(outcome)).toEqual([]);
  });

  test('resets of the default theme of Tailwind are no tokens', () => {
    const css =
      '@theme { --*: initial; --color-*: initial; --color-brand: #f00; --text-lg: 1rem; --text-lg--line-height: 1.5 }';
    const outcome = convertFiles({ 'a.css': css });
    expect(outcome).toMatchObject({ taken: 3, total: 3, problems: [] });
    expect(codesOf(outcome)).toEqual([]);
  });
});

const studio = (values: Record<string, readonly [value: unknown, type: string]>): object => ({
  'a.json': Object.fromEntries(Object.entries(values).map(([name, [value, type]]) => [name, { value, type }])),
});

describe('Tokens Studio', () => {
  test('gradients among colours, with references', () => {
    const files = studio({ x: ['#f00', 'color'], g: ['linear-gradient(45deg, {x} 0%, #00f 100%)', 'color'] });
    expect(imported(files, 'tokens-studio')).toMatchObject(
      expected({
        document: { g: { $type: 'gradient', $value: [{ color: '{x}' }, { position: 1 }] } },
        codes: ['WS-I002 7:12'],
      }),
    );
  });

  test('a missing reference in a part is the reason that is reported', () => {
    const part = { color: '#000', x: '{no}', y: '1', blur: '1', spread: '0' };
    const { diagnostics } = convertFiles({ ...studio({ s: [part, 'boxShadow'] }) }, 'tokens-studio');
    expect(diagnostics.map(({ code, message }) => [code, message.includes('no,')])).toContainEqual(['WS-I003', true]);
  });

  test.each<[string, string, string]>([
    ['sums of several units', '2rem + 4px', 'spacing'],
    ['percentages', 'calc(100% - 4px)', 'sizing'],
    ['powers', '4 ^ 2', 'spacing'],
    ['several values', '8px 16px', 'borderRadius'],
    ['keywords', 'auto', 'sizing'],
    ['AUTO', 'AUTO', 'lineHeights'],
    ['fluid values', 'clamp(1rem, 2vw, 3rem)', 'sizing'],
    ['an image', 'https://example.org/a.png', 'asset'],
    ['a text case', 'uppercase', 'textCase'],
    ['an empty list of layers', '', 'boxShadow'],
  ])('%s: reported at the value', (_, value, type) => {
    expect(imported(studio({ ok: ['1', 'spacing'], bad: [value, type] }), 'tokens-studio')).toMatchObject(
      expected({ document: { ok: px(1) }, codes: ['WS-I001 7:12'] }),
    );
  });
});

describe('Figma', () => {
  const file = (value: unknown): object => ({
    'a.json': {
      meta: {
        variables: {
          1: { id: '1', name: 'x', variableCollectionId: 'c', resolvedType: 'COLOR', valuesByMode: { m: value } },
        },
        variableCollections: { c: { id: 'c', name: 'C', defaultModeId: 'm', modes: [{ modeId: 'm', name: 'M' }] } },
      },
    },
  });

  test.each<[string, object, object]>([
    ['channels above 1 are outside of sRGB', { r: 1.02, g: 0, b: 0, a: 1 }, { colorSpace: 'oklch' }],
    ['whole channels above 1 are bytes', { r: 255, g: 0, b: 0 }, { colorSpace: 'srgb', components: [1, 0, 0] }],
    ['without alpha', { r: 1, g: 0, b: 0 }, { colorSpace: 'srgb', components: [1, 0, 0] }],
  ])('%s', (_, value, want) => {
    expect(imported(file(value))).toMatchObject(expected({ document: { x: { $value: want } } }));
  });
});

describe('modes in an extension, as Terrazzo has them', () => {
  const token = (value: unknown, mode: object): object => ({ $value: value, $extensions: { mode, 'org.example': 1 } });

  test('are contexts; a mode with the values of the tokens is the default', () => {
    const color = {
      $type: 'color',
      ink: { $value: '#f00' },
      bg: token('#fff', { light: '#fff', dark: '{color.ink}' }),
    };
    expect(imported({ 'a.json': { color } })).toMatchObject(
      expected({
        document: {
          sets: {
            a: { sources: [{ color: { ink: red, bg: { $extensions: { 'org.example': 1 } } } }] },
            'mode/dark': { sources: [{ color: { bg: { $value: '{color.ink}' } } }] },
          },
          modifiers: { mode: { default: 'light', contexts: { light: [], dark: [{ $ref: '#/sets/mode~1dark' }] } } },
        },
      }),
    );
  });

  test('a value that has no form in DTCG is reported at its place', () => {
    const size = { $type: 'dimension', a: token('4px', { compact: '2px', loose: '50%' }) };
    expect(imported({ 'a.json': { size } })).toMatchObject(
      expected({
        document: { modifiers: { mode: { default: 'default', contexts: { compact: [{}] } } } },
        codes: ['WS-I001 9:15'],
      }),
    );
  });
});
