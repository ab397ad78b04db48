import { describe, expect, test } from 'vitest';
import { codesOf, convertFiles } from './convert.js';

const black = { colorSpace: 'srgb', components: [0, 0, 0] };
const px = (value: number): object => ({ $type: 'dimension', $value: { value, unit: 'px' } });
const rem = (value: number): object => ({ $type: 'dimension', $value: { value, unit: 'rem' } });
const number = (value: number): object => ({ $type: 'number', $value: value });

/** Tokens of one type. */
const typed = (type: string, values: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, type }]));

describe('Tokens Studio', () => {
  test.each<[string, object, object]>([
    [
      'types by name, aliases in both notations',
      {
        ink: { value: '#000', type: 'color' },
        text: { value: '$ink', type: 'color' },
        link: { $value: '{text}', $type: 'color', description: 'Here.' },
        bold: { value: 'Semi Bold', type: 'fontWeights' },
        half: { value: '50%', type: 'opacity' },
      },
      {
        ink: { $type: 'color', $value: black },
        text: { $type: 'color', $value: '{ink}' },
        link: { $type: 'color', $value: '{text}', $description: 'Here.' },
        bold: { $type: 'fontWeight', $value: 600 },
        half: { $type: 'number', $value: 0.5 },
      },
    ],
    [
      'lengths without a unit are pixels',
      typed('spacing', { a: '16', b: 16, c: '1rem' }),
      { a: px(16), b: px(16), c: rem(1) },
    ],
    [
      'sums',
      typed('spacing', {
        a: '4',
        b: '{a} * 2',
        c: 'calc({a} + 4px)',
        d: '{a} + 4px',
        e: '({a} + {b}) / 2',
        f: 'roundTo({a} * 1.3)',
      }),
      { b: px(8), c: px(8), d: px(8), e: px(6), f: px(5) },
    ],
    [
      'line heights are factors, and pixels where they are too large for that',
      typed('lineHeights', { a: '150%', b: '1.5', c: '24', d: '24px' }),
      { a: number(1.5), b: number(1.5), c: px(24), d: px(24) },
    ],
    [
      'a reference to another type is computed',
      { n: { value: '4', type: 'number' }, gap: { value: '{n}', type: 'spacing' } },
      { n: number(4), gap: px(4) },
    ],
    [
      'colours with an opacity, and references in them',
      {
        ...typed('color', { a: '#ff0000', b: 'rgba(#ff0000, 0.5)', c: 'rgba({a}, 0.5)', d: 'hsla({h}, {s}, 50%, 1)' }),
        h: { value: '120', type: 'number' },
        s: { value: '50%', type: 'other' },
      },
      {
        b: { $value: { colorSpace: 'srgb', components: [1, 0, 0], alpha: 0.5 } },
        c: { $value: { colorSpace: 'srgb', components: [1, 0, 0], alpha: 0.5 } },
        d: { $value: { colorSpace: 'hsl', components: [120, 50, 50] } },
      },
    ],
    [
      'text styles, with aliases where the types agree',
      {
        f: { value: 'Inter', type: 'fontFamilies' },
        s: { value: '16', type: 'fontSizes' },
        h: { value: '24', type: 'lineHeights' },
        l: { value: '-2%', type: 'letterSpacing' },
        t: {
          type: 'typography',
          value: { fontFamily: '{f}', fontSize: '{s}', fontWeight: 'Bold', lineHeight: '{h}', letterSpacing: '{l}' },
        },
      },
      {
        t: {
          $value: {
            fontFamily: '{f}',
            fontSize: '{s}',
            fontWeight: 700,
            lineHeight: 1.5,
            letterSpacing: { value: -0.32, unit: 'px' },
          },
        },
      },
    ],
    [
      'shadows and borders',
      {
        c: { value: '#000', type: 'color' },
        s: { type: 'boxShadow', value: { x: '0', y: 1, blur: '2px', spread: 0, color: '{c}', type: 'innerShadow' } },
        b: { type: 'border', value: { color: '{c}', width: '1', style: 'dashed' } },
      },
      {
        s: { $type: 'shadow', $value: { color: '{c}', offsetY: { value: 1, unit: 'px' }, inset: true } },
        b: { $type: 'border', $value: { color: '{c}', width: { value: 1, unit: 'px' }, style: 'dashed' } },
      },
    ],
    [
      'names with dots are groups, and a token with children is the root of its group',
      { 'a.b': { value: '1', type: 'number' }, g: { value: '2', type: 'number', x: { value: '{g}', type: 'number' } } },
      { a: { b: number(1) }, g: { $root: number(2), x: { $value: '{g.$root}' } } },
    ],
    [
      'names of Object.prototype',
      JSON.parse(
        '{"__proto__":{"value":"1","type":"number"},"constructor":{"value":"{__proto__}","type":"number"}}',
      ) as object,
      JSON.parse('{"__proto__":{"$type":"number","$value":1},"constructor":{"$value":"{__proto__}"}}') as object,
    ],
  ])('%s', (_, given, want) => {
    const { document, problems } = convertFiles({ 'a.json': given }, 'tokens-studio');
    expect(document).toMatchObject(want);
    expect(problems).toEqual([]);
  });

  test('what DTCG cannot have is reported at its place, with what refers to it', () => {
    const outcome = convertFiles(
      {
        'a.json': `{
  "a": { "value": "100%", "type": "sizing" },
  "b": { "value": "{a}", "type": "sizing" },
  "c": { "value": "{b} * 2", "type": "sizing" },
  "d": { "value": "{nope}", "type": "color" },
  "e": { "value": "Bold Italic", "type": "fontWeights" },
  "f": { "value": "{f}", "type": "color" },
  "g": { "value": "uppercase", "type": "textCase" },
  "h": { "value": "#f00", "type": "own-type" },
  "i": { "type": "color", "value": "#f00", "$extensions": { "studio.tokens": { "modify": { "type": "twist" } } } }
}`,
      },
      'tokens-studio',
    );
    expect(codesOf(outcome)).toEqual([
      'WS-I001 2:19',
      'WS-I003 3:19',
      'WS-I001 4:19',
      'WS-I003 5:19',
      'WS-I002 6:19',
      'WS-I003 7:19',
      'WS-I001 8:19',
      'WS-I005 9:19',
      'WS-I001 10:36',
    ]);
    expect(outcome).toMatchObject({ taken: 2, total: 9 });
  });
});

describe('Style Dictionary 3', () => {
  test.each<[string, object, object]>([
    [
      'the type by category, and references that end in value',
      { color: { base: { value: '#000' }, text: { value: '{color.base.value}', comment: 'Ink.' } } },
      {
        color: {
          base: { $type: 'color', $value: black },
          text: { $type: 'color', $value: '{color.base}', $description: 'Ink.' },
        },
      },
    ],
    [
      'sizes without a unit are rem, as its transforms write them',
      { size: { a: { value: 0.75 }, b: { value: '1' }, c: { value: '16px' }, d: { value: '{size.a.value} * 2' } } },
      { size: { a: rem(0.75), b: rem(1), c: px(16), d: rem(1.5) } },
    ],
    [
      'times without a unit are ms',
      { time: { a: { value: 200 } } },
      { time: { a: { $type: 'duration', $value: { value: 200, unit: 'ms' } } } },
    ],
    [
      'colours as channels',
      { color: { a: { value: { h: 120, s: 1, l: 0.5 } }, b: { value: { r: 255, g: 0, b: 0 } } } },
      {
        color: {
          a: { $value: { colorSpace: 'hsl', components: [120, 100, 50] } },
          b: { $value: { components: [1, 0, 0] } },
        },
      },
    ],
    [
      'an alias has the type of its target',
      { size: { a: { value: 1 } }, radius: { b: { value: '{size.a}' } } },
      { radius: { b: { $type: 'dimension', $value: '{size.a}' } } },
    ],
  ])('%s', (_, given, want) => {
    const { document, problems } = convertFiles({ 'a.json': given });
    expect(document).toMatchObject(want);
    expect(problems).toEqual([]);
  });
});

test('bare values and lists are tokens', () => {
  const { document, problems } = convertFiles({
    'a.json': {
      c: { a: '#f00', b: '{c.a}', gray: ['#fff', 'transparent'] },
      list: [{ name: 'x/y', value: '4px', type: 'dimension' }],
      font: { body: ['Inter', 'sans-serif'] },
      easing: { in: [0.4, 0, 1, 1] },
    },
  });
  expect(document).toMatchObject({
    c: { b: { $type: 'color', $value: '{c.a}' }, gray: { '0': {}, '1': { $value: { alpha: 0 } } } },
    list: { x: { y: px(4) } },
    font: { body: { $type: 'fontFamily' } },
    easing: { in: { $type: 'cubicBezier' } },
  });
  expect(problems).toEqual([]);
});

test('references of DTCG to documents and groups are reported at their places', () => {
  const outcome = convertFiles({
    'a.json': '{\n "a": { "$ref": "#/x" },\n "g": { "$extends": "{h}", "b": { "$type": "number", "$value": 1 } } }',
  });
  expect(codesOf(outcome)).toEqual(['WS-I001 2:7', 'WS-I002 3:21']);
  expect(outcome).toMatchObject({ taken: 1, total: 2 });
});

describe('several sets', () => {
  const sets = {
    base: { ink: { value: '#000', type: 'color' }, gap: { value: '4', type: 'spacing' } },
    light: { bg: { value: '#fff', type: 'color' } },
    dark: { bg: { value: '{ink}', type: 'color' } },
    'comp/card': {
      card: {
        value: '{bg}',
        type: 'color',
        $extensions: { 'studio.tokens': { modify: { type: 'alpha', value: '0.5', space: 'srgb' } } },
      },
    },
  };
  const theme = (name: string, group: string, ...names: string[]): object => ({
    name,
    group,
    selectedTokenSets: Object.fromEntries(names.map((each) => [each, 'enabled'])),
  });
  const themes = [
    theme('Light', 'Mode', 'base', 'light', 'comp/card'),
    theme('Dark', 'Mode', 'base', 'dark', 'comp/card'),
  ];
  const want = {
    sets: { base: {}, light: {}, dark: {}, 'comp/card': {} },
    modifiers: {
      mode: {
        default: 'light',
        contexts: {
          light: [{ $ref: '#/sets/light' }, { card: { $value: { components: [1, 1, 1], alpha: 0.5 } } }],
          dark: [{ $ref: '#/sets/dark' }, { card: { $value: { components: [0, 0, 0], alpha: 0.5 } } }],
        },
      },
    },
  };

  test('themes are modifiers, and a colour that is computed from theirs is in each context', () => {
    const outcome = convertFiles({ 'a.json': { ...sets, $themes: themes } });
    expect(outcome.document).toMatchObject(want);
    expect({ problems: outcome.problems, codes: codesOf(outcome) }).toEqual({ problems: [], codes: [] });
  });

  test('the same from a folder', () => {
    const files = Object.fromEntries(Object.entries(sets).map(([name, set]) => [`${name}.json`, set]));
    const outcome = convertFiles({
      ...files,
      '$themes.json': themes,
      '$metadata.json': { tokenSetOrder: Object.keys(sets) },
    });
    expect(outcome.document).toMatchObject(want);
    expect(outcome.problems).toEqual([]);
  });

  test('without themes, later sets override earlier ones, which is reported', () => {
    const outcome = convertFiles({ 'a.json': { ...sets, $metadata: { tokenSetOrder: ['dark', 'light'] } } });
    expect(outcome.document).toMatchObject({
      resolutionOrder: [
        { $ref: '#/sets/dark' },
        { $ref: '#/sets/light' },
        { $ref: '#/sets/base' },
        { $ref: '#/sets/comp~1card' },
      ],
    });
    expect(codesOf(outcome).map((code) => code.slice(0, 7))).toEqual(['WS-I006']);
    expect(outcome.problems).toEqual([]);
  });

  test('a set that all themes disable is reported; one that none lists applies below the others', () => {
    const outcome = convertFiles({ 'a.json': { ...sets, $themes: themes.slice(0, 1) } });
    expect(codesOf(outcome).map((code) => code.slice(0, 7))).toEqual(['WS-I008', 'WS-I006']);
    expect(outcome.document).toMatchObject({ resolutionOrder: [{ $ref: '#/sets/dark' }, {}, {}, {}] });
    const off = {
      name: 'Off',
      group: 'Mode',
      selectedTokenSets: { base: 'enabled', light: 'enabled', dark: 'disabled' },
    };
    const other = convertFiles({ 'a.json': { ...sets, $themes: [off] } });
    expect(other).toMatchObject({ total: 5, taken: 4 });
    expect(codesOf(other).map((code) => code.slice(0, 7))).toEqual(['WS-I008', 'WS-I008']);
    expect(outcome.problems).toEqual([]);
  });

  test('tokens that the check of DTCG refuses are reported, and the others are written', () => {
    const outcome = convertFiles({
      'a.json': {
        a: { value: { colorSpace: 'srgb', components: [1, 0, 0], hex: '#ff000080', note: 1 }, type: 'color' },
        b: { value: { dashArray: ['1px', '0.5rem'] }, type: 'strokeStyle' },
        c: { value: 1200, type: 'fontWeight' },
        d: { value: [{ color: '#000', position: '10%' }], type: 'gradient' },
        e: { value: '{d}', type: 'gradient' },
      },
    });
    expect(codesOf(outcome).map((code) => code.slice(0, 7))).toEqual(['WS-I002', 'WS-I001']);
    expect(outcome).toMatchObject({ total: 5, taken: 4, problems: [] });
  });

  test('sets of one file without themes are found by their references', () => {
    const { document, problems } = convertFiles({
      'a.json': { core: { red: { value: '#f00', type: 'color' } }, brand: { main: { value: '{red}', type: 'color' } } },
    });
    expect(document).toMatchObject({ sets: { core: {}, brand: {} } });
    expect(problems).toEqual([]);
  });

  test('a file with `$themes` whose first level has tokens has no sets', () => {
    const red = { value: '#f00', type: 'color' };
    const outcome = convertFiles({
      'a.json': { $themes: [], red, core: { alias: { value: '{red}', type: 'color' } } },
    });
    expect(outcome).toMatchObject({ total: 2, taken: 2, diagnostics: [], problems: [] });
    expect(outcome.document).toMatchObject({ core: { alias: { $value: '{red}' } } });
  });

  test('a circle of references is reported with all of its names, at each of its tokens', () => {
    const to = (key: string): object => ({ value: `{${key}}`, type: 'color' });
    const { diagnostics } = convertFiles({
      'a.json': { a: to('b'), b: to('c'), c: to('a'), red: { value: '#f00', type: 'color' } },
    });
    const circles = diagnostics.map(({ message }) => /: (.*)\.$/u.exec(message)?.[1]?.split(' → ').length);
    expect(circles).toEqual([4, 4, 4]);
  });

  test('an order of sets that a resolver document cannot have is reported', () => {
    const one = (value: number): object => ({ a: { value, type: 'number' }, [`b${value}`]: { value, type: 'number' } });
    const chosen = [theme('X', 'One', 's1', 's4'), theme('Y', 'One', 's2'), theme('Z', 'Two', 's3'), theme('W', 'Two')];
    const outcome = convertFiles({ 'a.json': { s1: one(1), s2: one(2), s3: one(3), s4: one(4), $themes: chosen } });
    expect(codesOf(outcome).map((code) => code.slice(0, 7))).toContain('WS-I009');
  });
});
