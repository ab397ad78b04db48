import { describe, expect, test } from 'vitest';
import { codesOf, color, ms, px, token, valuesOf } from '../../test/tokens.js';
import { fontWeightNames } from './font-weight-names.js';

/** DTCG Format 2025.10 §8 and §9 and Color 2025.10 §4, sentence by sentence and table by table. */

const srgb = (...components: unknown[]): object => ({ colorSpace: 'srgb', components });
const shadow = { color: color(), offsetX: px(0), offsetY: px(1), blur: px(2), spread: px(0) };
const text = { fontFamily: 'A', fontSize: px(16), fontWeight: 400, letterSpacing: px(0), lineHeight: 1.5 };
const move = { duration: ms(200), delay: ms(0), timingFunction: [0, 0, 1, 1] };
const line = { color: color(), width: px(1), style: 'solid' };
const dashed = { dashArray: [px(1), px(2)], lineCap: 'round' };
const stops = [0, 1].map((position) => ({ color: color(), position }));
const without = (value: object, ...keys: string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

/** Tokens that the rows refer to. */
const others = {
  red: token('color', color(1)),
  size: token('dimension', px(1)),
  time: token('duration', ms(1)),
  curve: token('cubicBezier', [0, 0, 1, 1]),
  half: token('number', 0.5),
  bold: token('fontWeight', 'bold'),
  face: token('fontFamily', ['A', 'B']),
  dash: token('strokeStyle', dashed),
  lift: token('shadow', shadow),
  lifts: token('shadow', [shadow, shadow]),
  stop: token('gradient', [stops[0]]),
  sweep: token('gradient', stops),
};

type Row = readonly [section: string, type: string, what: string, value: unknown, want?: string];

const rows: readonly Row[] = [
  ['8.1', 'color', 'an object', color()],
  ['8.1', 'color', 'not null', null, 'WS-T010'],
  ['8.1', 'color', 'not a name', 'red', 'WS-T010'],
  ['8.1', 'color', 'not a list', [1, 0, 0], 'WS-T010'],
  ['8.1', 'color', 'not an older alias', '$red', 'WS-T010'],
  ['8.2', 'dimension', 'fractions, negative numbers, powers', { value: -1.5e-3, unit: 'rem' }],
  ['8.2', 'dimension', 'a number in a string', { value: '1', unit: 'px' }, 'WS-T014'],
  ['8.2', 'dimension', 'a null value', { value: null, unit: 'px' }, 'WS-T014'],
  ['8.2', 'dimension', 'no value', { unit: 'px' }, 'WS-T020'],
  ['8.2.1', 'dimension', 'em', { value: 1, unit: 'em' }, 'WS-T012'],
  ['8.2.1', 'dimension', 'percent', { value: 1, unit: '%' }, 'WS-T012'],
  ['8.2.1', 'dimension', 'PX', { value: 1, unit: 'PX' }, 'WS-T012'],
  ['8.2.1', 'dimension', 'the empty unit', { value: 0, unit: '' }, 'WS-T012'],
  ['8.2.1', 'dimension', 'zero without unit', { value: 0 }, 'WS-T020'],
  ['8.2.1', 'dimension', 'a unit that is null', { value: 0, unit: null }, 'WS-T012'],
  ['8.2', 'dimension', 'a zero', 0, 'WS-T012'],
  ['8.3', 'fontFamily', 'a name', 'Comic Sans MS'],
  ['8.3', 'fontFamily', 'a name with a comma', 'A, B'],
  ['8.3', 'fontFamily', 'names', ['Helvetica', 'sans-serif']],
  ['8.3', 'fontFamily', 'an empty list', [], 'WS-T015'],
  ['8.3', 'fontFamily', 'null', null, 'WS-T015'],
  ['8.3', 'fontFamily', 'a null in the list', ['A', null], 'WS-T015'],
  ['8.3', 'fontFamily', 'lists in the list', [['A'], 'B'], 'WS-T015'],
  ['8.3', 'fontFamily', 'an object', { family: 'A' }, 'WS-T015'],
  ['8.3', 'fontFamily', 'a curly alias among names', ['{face}', 'B'], 'WS-T022'],
  ['8.3', 'fontFamily', 'a name of another list', [{ $ref: '#/face/$value/1' }, 'B']],
  ['8.4', 'fontWeight', 'the lowest', 1],
  ['8.4', 'fontWeight', 'the highest', 1000],
  ['8.4', 'fontWeight', 'less', 0, 'WS-T016'],
  ['8.4', 'fontWeight', 'a little less', 0.99, 'WS-T016'],
  ['8.4', 'fontWeight', 'more', 1000.5, 'WS-T016'],
  ['8.4', 'fontWeight', 'negative', -400, 'WS-T016'],
  ['8.4', 'fontWeight', 'another spelling', 'semibold', 'WS-T016'],
  ['8.4', 'fontWeight', 'upper case', 'Semi-Bold', 'WS-T016'],
  ['8.4', 'fontWeight', 'a CSS word of no table', 'bolder', 'WS-T016'],
  ['8.4', 'fontWeight', 'what objects have of their own', 'constructor', 'WS-T016'],
  ['8.4', 'fontWeight', 'a list', [400], 'WS-T016'],
  ['8.4', 'fontWeight', 'null', null, 'WS-T016'],
  ['8.5', 'duration', 'a second and a half', { value: 1.5, unit: 's' }],
  ['8.5', 'duration', 'nothing', { value: 0, unit: 'ms' }],
  ['8.5', 'duration', 'no unit', { value: 0 }, 'WS-T020'],
  ['8.5.1', 'duration', 'minutes', { value: 1, unit: 'min' }, 'WS-T013'],
  ['8.5', 'duration', 'a number', 200, 'WS-T013'],
  ['8.6', 'cubicBezier', 'y beyond 0 and 1', [0, -1e9, 1, 1e9]],
  ['8.6', 'cubicBezier', 'x1 below 0', [-0.01, 0, 1, 1], 'WS-T017'],
  ['8.6', 'cubicBezier', 'x2 above 1', [0, 0, 1.01, 1], 'WS-T017'],
  ['8.6', 'cubicBezier', 'numbers in strings', ['0', 0, 1, 1], 'WS-T014'],
  ['8.6', 'cubicBezier', 'null among them', [0, null, 1, 1], 'WS-T014'],
  ['8.6', 'cubicBezier', 'none', [], 'WS-T017'],
  ['8.6', 'cubicBezier', 'an object', { x1: 0, y1: 0, x2: 1, y2: 1 }, 'WS-T017'],
  ['8.6', 'cubicBezier', 'a reference to a number', [{ $ref: '#/half/$value' }, 0, 1, 1]],
  ['8.6', 'cubicBezier', 'a reference to another type', [{ $ref: '#/size/$value' }, 0, 1, 1], 'WS-T003'],
  ['8.6', 'cubicBezier', 'a referenced x that is too large', [{ $ref: '#/size/$value/value' }, 0, 1.5, 1], 'WS-T017'],
  ['8.7', 'number', 'negative, with fractions and powers', -1.5e10],
  ['8.7', 'number', 'true', true, 'WS-T014'],
  ['8.7', 'number', 'a list', [1], 'WS-T014'],
  ['8.7', 'number', 'none', 'none', 'WS-T014'],
  ['9', 'border', 'parts may be aliases', { color: '{red}', width: '{size}', style: '{dash}' }],
  ['9', 'border', 'of the right type', { color: '{size}', width: '{size}', style: '{dash}' }, 'WS-T003'],
  ['9.2', 'border', 'no parts beside', { ...line, offset: px(1) }, 'WS-T021'],
  ['9.2', 'shadow', 'no wrapped tokens as parts', { ...shadow, color: token('color', color()) }, 'WS-T020 WS-T021'],
  ['9.3.1', 'strokeStyle', 'another word of CSS', 'none', 'WS-T018'],
  ['9.3.1', 'strokeStyle', 'upper case', 'Solid', 'WS-T018'],
  ['9.3.2', 'strokeStyle', 'aliases among the dashes', { ...dashed, dashArray: ['{size}', px(1), '{size}'] }],
  ['9.3.2', 'strokeStyle', 'aliases of another type', { ...dashed, dashArray: ['{time}'] }, 'WS-T003'],
  ['9.3.2', 'strokeStyle', 'dashes that are none', { ...dashed, dashArray: 'none' }, 'WS-T018'],
  ['9.3.2', 'strokeStyle', 'no cap', without(dashed, 'lineCap'), 'WS-T020'],
  ['9.3.2', 'strokeStyle', 'no dashes', without(dashed, 'dashArray'), 'WS-T020'],
  ['9.3.2', 'strokeStyle', 'a style beside', { ...dashed, style: 'dashed' }, 'WS-T021'],
  ['9.3.2', 'strokeStyle', 'a list', [px(1)], 'WS-T018'],
  ['9.4', 'border', 'a dashed style in full', { ...line, style: dashed }],
  ['9.4', 'border', 'no color', without(line, 'color'), 'WS-T020'],
  ['9.4', 'border', 'no style', without(line, 'style'), 'WS-T020'],
  ['9.4', 'border', 'null for a part', { ...line, width: null }, 'WS-T012'],
  ['9.4', 'border', 'a string of CSS', '1px solid red', 'WS-T022'],
  ['9.5', 'transition', 'parts as aliases', { duration: '{time}', delay: '{time}', timingFunction: '{curve}' }],
  ['9.5', 'transition', 'no duration', without(move, 'duration'), 'WS-T020'],
  ['9.5', 'transition', 'no timing function', without(move, 'timingFunction'), 'WS-T020'],
  ['9.6', 'shadow', 'one', shadow],
  ['9.6', 'shadow', 'several', [shadow, { ...shadow, inset: false }]],
  ['9.6', 'shadow', 'references to one each', ['{lift}', shadow, { $ref: '#/lifts/$value/0' }]],
  ['9.6', 'shadow', 'no reference to several', ['{lifts}'], 'WS-G018'],
  ['9.6', 'shadow', 'but an alias of several', '{lifts}'],
  ['9.6', 'shadow', 'lists in the list', [[shadow]], 'WS-T022'],
  ['9.6', 'shadow', 'null for inset', { ...shadow, inset: null }, 'WS-T022'],
  ['9.6', 'shadow', 'no color, no offset', without(shadow, 'color', 'offsetX', 'offsetY'), 'WS-T020'],
  ['9.6', 'shadow', 'a reference to something else', ['{sweep}'], 'WS-G018'],
  ['9.6', 'shadow', 'a reference to one of something else', ['{stop}'], 'WS-T003'],
  ['9.7', 'gradient', 'stops, one alone', [stops[0]]],
  ['9.7', 'gradient', 'references to one stop each', ['{stop}', { $ref: '#/sweep/$value/1' }]],
  ['9.7', 'gradient', 'no reference to several', ['{sweep}'], 'WS-G018'],
  ['9.7', 'gradient', 'parts as aliases', [{ color: '{red}', position: '{half}' }]],
  ['9.7', 'gradient', 'a position of another type', [{ color: '{red}', position: '{size}' }], 'WS-T003'],
  ['9.7', 'gradient', 'positions beyond the ends', [{ color: '{red}', position: 42 }], 'WS-T023'],
  ['9.7', 'gradient', 'a position in percent', [{ color: '{red}', position: '50%' }], 'WS-T014'],
  ['9.7', 'gradient', 'a kind beside', [{ ...stops[0], kind: 'linear' }], 'WS-T021'],
  ['9.7', 'gradient', 'an object of stops', { stops }, 'WS-T019'],
  [
    '9.8',
    'typography',
    'parts as aliases',
    { fontFamily: '{face}', fontSize: '{size}', fontWeight: '{bold}', letterSpacing: '{size}', lineHeight: '{half}' },
  ],
  ['9.8', 'typography', 'no letter spacing', without(text, 'letterSpacing'), 'WS-T020'],
  ['9.8', 'typography', 'no line height', without(text, 'lineHeight'), 'WS-T020'],
  ['9.8', 'typography', 'no weight', without(text, 'fontWeight'), 'WS-T020'],
  ['9.8', 'typography', 'a style of fonts beside', { ...text, fontStyle: 'italic' }, 'WS-T021'],
  ['9.8', 'typography', 'a weight out of range', { ...text, fontWeight: 0 }, 'WS-T016'],
  ['9.8', 'typography', 'a null family', { ...text, fontFamily: null }, 'WS-T015'],
  ['C4.1', 'color', 'no space', { components: [0, 0, 0] }, 'WS-T020'],
  ['C4.1', 'color', 'no components', { colorSpace: 'srgb' }, 'WS-T020'],
  ['C4.1', 'color', 'the components as an object', { colorSpace: 'srgb', components: { r: 0 } }, 'WS-T010'],
  ['C4.1', 'color', 'a null component', srgb(0, null, 0), 'WS-T010'],
  ['C4.1', 'color', 'true as a component', srgb(0, true, 0), 'WS-T010'],
  ['C4.1', 'color', 'None', srgb(0, 'None', 0), 'WS-T010'],
  ['C4.1', 'color', 'alpha at its ends', { ...color(), alpha: 0 }],
  ['C4.1', 'color', 'opaque', { ...color(), alpha: 1 }],
  ['C4.1', 'color', 'more than opaque', { ...color(), alpha: 1.0001 }, 'WS-T011'],
  ['C4.1', 'color', 'alpha in a string', { ...color(), alpha: '0.5' }, 'WS-T014'],
  ['C4.1', 'color', 'alpha in percent', { ...color(), alpha: 50 }, 'WS-T011'],
  ['C4.1', 'color', 'alpha null', { ...color(), alpha: null }, 'WS-T014'],
  ['C4.1', 'color', 'alpha by reference', { ...color(), alpha: { $ref: '#/half/$value' } }],
  [
    'C4.1',
    'color',
    'six digits of hex, either case',
    { colorSpace: 'srgb', components: [0.667, 0.733, 0.035], hex: '#aAbB09' },
  ],
  ['C4.1', 'color', 'three digits', { ...color(), hex: '#fff' }, 'WS-T010'],
  ['C4.1', 'color', 'eight digits', { ...color(), hex: '#ff00ff80' }, 'WS-T010'],
  ['C4.1', 'color', 'no number sign', { ...color(), hex: 'ff00ff' }, 'WS-T010'],
  ['C4.1', 'color', 'no hexadecimal digits', { ...color(), hex: '#gg00ff' }, 'WS-T010'],
  ['C4.1', 'color', 'hex null', { ...color(), hex: null }, 'WS-T010'],
  ['C4.2', 'color', 'none for each component', srgb('none', 'none', 'none')],
  ['C4.2', 'color', 'none alone is no list', { colorSpace: 'srgb', components: 'none' }, 'WS-T010'],
  ['C4.3', 'color', 'a space in upper case', { ...color(), colorSpace: 'SRGB' }, 'WS-T010'],
  ['C4.3', 'color', 'a space of CSS that is not in the table', { ...color(), colorSpace: 'xyz' }, 'WS-T010'],
  ['C4.3', 'color', 'a space that is null', { ...color(), colorSpace: null }, 'WS-T010'],
  ['C4.3', 'color', 'what objects have of their own', { ...color(), colorSpace: 'toString' }, 'WS-T010'],
];

describe('DTCG 2025.10', () => {
  test.each(rows.map(([section, type, what, value, want = '']) => ({ section, type, what, value, want })))(
    '§$section $type: $what',
    ({ type, value, want }) => {
      expect(codesOf({ ...others, a: token(type, value) }).join(' ')).toEqual(want);
    },
  );
});

/** Color 2025.10, table of §4.3: for each component the lowest, the highest, and one too low and too high. */
const unit = [0, 1, -0.001, 1.001];
const percent = [0, 100, -0.1, 100.1];
const hue = [0, 359.999, -0.1, 360];
const chroma = [0, 1e6, -0.001];
const free = [-1e6, 1e6];
const spaces: Readonly<Record<string, readonly (readonly number[])[]>> = {
  srgb: [unit, unit, unit],
  'srgb-linear': [unit, unit, unit],
  hsl: [hue, percent, percent],
  hwb: [hue, percent, percent],
  lab: [percent, free, free],
  lch: [percent, chroma, hue],
  oklab: [unit, free, free],
  oklch: [unit, chroma, hue],
  'display-p3': [unit, unit, unit],
  'a98-rgb': [unit, unit, unit],
  'prophoto-rgb': [unit, unit, unit],
  rec2020: [unit, unit, unit],
  'xyz-d65': [unit, unit, unit],
  'xyz-d50': [unit, unit, unit],
};

describe('each color space has its ranges', () => {
  test.each(Object.entries(spaces))('%s', (colorSpace, ranges) => {
    const tokens: Record<string, unknown> = {};
    const wrong: string[] = [];
    for (const [index, values] of ranges.entries()) {
      for (const [kind, value] of values.entries()) {
        const components: unknown[] = ['none', 'none', 'none'];
        components[index] = value;
        tokens[`${index}-${kind}`] = token('color', { colorSpace, components });
        if (kind > 1) wrong.push(`${index}-${kind}`);
      }
    }
    expect(Object.keys(tokens).filter((name) => codesOf({ a: tokens[name] }).length > 0)).toEqual(wrong);
    expect(codesOf({ a: token('color', { colorSpace, components: [0, 0] }) })).toEqual(['WS-T010']);
    expect(codesOf({ a: token('color', { colorSpace, components: [0, 0, 0, 0] }) })).toEqual(['WS-T010']);
  });
});

test('§8.4 the names of font weights are those of the table', () => {
  expect(
    Object.entries(fontWeightNames)
      .map(([name, weight]) => `${weight} ${name}`)
      .sort(),
  ).toEqual(
    [
      '100 hairline',
      '100 thin',
      '200 extra-light',
      '200 ultra-light',
      '300 light',
      '400 book',
      '400 normal',
      '400 regular',
      '500 medium',
      '600 demi-bold',
      '600 semi-bold',
      '700 bold',
      '800 extra-bold',
      '800 ultra-bold',
      '900 black',
      '900 heavy',
      '950 extra-black',
      '950 ultra-black',
    ].sort(),
  );
});

test('§9.1 a reference in a list is one item', () => {
  const layers = valuesOf({ ...others, a: token('shadow', [{ ...shadow, blur: px(9) }, '{lift}', '{lift}']) })['a'];
  expect(layers).toEqual([{ ...shadow, blur: px(9) }, shadow, shadow]);
});
