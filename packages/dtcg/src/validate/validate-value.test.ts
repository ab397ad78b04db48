import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf, color, ms, problemsOf, px, token, valuesOf } from '../../test/tokens.js';
import { colorSpaces } from './color-components.js';
import { fontWeightNames } from './font-weight-names.js';
import { slotInside, tokenTypes } from './slots.js';

const srgb = (components: unknown): unknown => ({ colorSpace: 'srgb', components });
const shadow = { color: color(), offsetX: px(0), offsetY: px(1), blur: px(2), spread: px(0) };
const stop = (position: unknown): unknown => ({ color: color(), position });
const text = { fontFamily: 'Arial', fontSize: px(16), fontWeight: 400, letterSpacing: px(0), lineHeight: 1.5 };
const move = { duration: ms(200), delay: ms(0), timingFunction: [0.25, 0.1, 0.25, 1] };
const line = { color: color(), width: px(1), style: 'solid' };

const valid: Record<string, unknown[]> = {
  color: [
    color(),
    srgb(['none', 0, 1]),
    { ...color(), alpha: 0 },
    { colorSpace: 'srgb', components: [0, 0.4, 0.8], hex: '#0066CC' },
    { colorSpace: 'oklab', components: [0.5, -0.4, 2] },
  ],
  dimension: [px(0), px(-4), { value: 1.5, unit: 'rem' }],
  fontFamily: ['Arial', ['Arial', 'serif']],
  fontWeight: [1, 1000, 350.5, ...Object.keys(fontWeightNames)],
  duration: [ms(0), { value: 1.5, unit: 's' }],
  cubicBezier: [[0, -2, 1, 3]],
  number: [0, -1.5, 1e3],
  strokeStyle: ['solid', 'ridge', { dashArray: [px(1)], lineCap: 'square' }],
  border: [line, { ...line, style: { dashArray: [px(1), px(2)], lineCap: 'butt' } }],
  transition: [move],
  shadow: [shadow, [shadow], [shadow, { ...shadow, inset: true }]],
  gradient: [[stop(0)], [stop(0.2), stop(1)]],
  typography: [text, { ...text, fontFamily: ['A', 'B'], fontWeight: 'semi-bold' }],
};

test('every type has valid examples here', () => {
  expect(Object.keys(valid).sort()).toEqual([...tokenTypes].sort());
});

describe.each(Object.entries(valid))('%s accepts', (type, values) => {
  test.each(values.map((value) => [JSON.stringify(value), value]))('%s', (_name, value) => {
    expect(codesOf({ a: token(type, value) })).toEqual([]);
  });
});

const without = (value: object, key: string): unknown => ({ ...value, [key]: undefined });

test.each<[string, string, unknown, string[]]>([
  ['color', 'a hex string', '#0066cc', ['WS-T010']],
  ['color', 'an unknown space', { colorSpace: 'sRGB', components: [0, 0, 0] }, ['WS-T010']],
  ['color', 'two components', srgb([0, 0]), ['WS-T010']],
  ['color', 'four components', srgb([0, 0, 0, 1]), ['WS-T010']],
  ['color', 'components that are no list', srgb('red'), ['WS-T010']],
  ['color', 'a component out of range', srgb([255, 0, 0]), ['WS-T011']],
  ['color', 'a component as a string', srgb(['0', 0, 0]), ['WS-T010']],
  ['color', 'a component that is null', srgb([null, 0, 0]), ['WS-T010']],
  ['color', 'a negative alpha', { ...color(), alpha: -0.1 }, ['WS-T011']],
  ['color', 'an alpha of none', { ...color(), alpha: 'none' }, ['WS-T014']],
  ['color', 'a short hex', { ...color(), hex: '#fff' }, ['WS-T010']],
  ['color', 'an unknown key', { ...color(), opacity: 1 }, ['WS-T021']],
  ['dimension', 'a string', '16px', ['WS-T012']],
  ['dimension', 'a number', 16, ['WS-T012']],
  ['dimension', 'no unit', { value: 0 }, ['WS-T020']],
  ['dimension', 'a unit of durations', ms(1), ['WS-T012']],
  ['dimension', 'a value as a string', { value: '1', unit: 'px' }, ['WS-T014']],
  ['dimension', 'an unknown key', { ...px(1), Unit: 'px' }, ['WS-T021']],
  ['duration', 'a string', '200ms', ['WS-T013']],
  ['duration', 'a unit of dimensions', px(1), ['WS-T013']],
  ['number', 'a string', '1', ['WS-T014']],
  ['number', 'null', null, ['WS-T014']],
  ['fontFamily', 'an empty list', [], ['WS-T015']],
  ['fontFamily', 'a list with a number', ['Arial', 1], ['WS-T015']],
  ['fontFamily', 'an empty name', '', ['WS-T015']],
  ['fontWeight', 'a name in upper case', 'Bold', ['WS-T016']],
  ['fontWeight', 'a number in a string', '400', ['WS-T016']],
  ['fontWeight', 'too much', 1001, ['WS-T016']],
  ['cubicBezier', 'three numbers', [0, 0, 1], ['WS-T017']],
  ['cubicBezier', 'five numbers', [0, 0, 1, 1, 1], ['WS-T017']],
  ['cubicBezier', 'an x above 1', [0, 0, 1.1, 1], ['WS-T017']],
  ['cubicBezier', 'a keyword', 'ease-in', ['WS-T017']],
  ['strokeStyle', 'an unknown name', 'dash', ['WS-T018']],
  ['strokeStyle', 'an empty dash array', { dashArray: [], lineCap: 'butt' }, ['WS-T018']],
  ['strokeStyle', 'dashes as numbers', { dashArray: [1], lineCap: 'butt' }, ['WS-T012']],
  ['strokeStyle', 'an unknown cap', { dashArray: [px(1)], lineCap: 'flat' }, ['WS-T018']],
  ['border', 'no width', without(line, 'width'), ['WS-T020']],
  ['border', 'an unknown key', { ...line, radius: px(1) }, ['WS-T021']],
  ['border', 'a list', [line], ['WS-T022']],
  ['transition', 'no delay', without(move, 'delay'), ['WS-T020']],
  ['transition', 'a keyword', { ...move, timingFunction: 'ease' }, ['WS-T017']],
  ['shadow', 'no spread', without(shadow, 'spread'), ['WS-T020']],
  ['shadow', 'an empty list', [], ['WS-T022']],
  ['shadow', 'inset as a string', { ...shadow, inset: 'true' }, ['WS-T022']],
  ['gradient', 'no stops', [], ['WS-T019']],
  ['gradient', 'one stop without a list', stop(0), ['WS-T019']],
  ['gradient', 'a position as a string', [stop('0%')], ['WS-T014']],
  ['typography', 'no family', without(text, 'fontFamily'), ['WS-T020']],
  ['typography', 'a line height as a dimension', { ...text, lineHeight: px(20) }, ['WS-T014']],
  ['typography', 'a size as a number', { ...text, fontSize: 16 }, ['WS-T012']],
  ['typography', 'several problems at once', { ...text, fontSize: 16, fontWeight: 'fat' }, ['WS-T012', 'WS-T016']],
])('%s refuses %s', (type, _name, value, want) => {
  expect(codesOf({ a: token(type, value) })).toEqual(want);
});

test.each<[string, string, string]>([
  ['color', '#0066cc', 'Write { "colorSpace": "srgb", "components": [0, 0.4, 0.8], "hex": "#0066cc" }.'],
  [
    'color',
    '#06c8',
    'Write { "colorSpace": "srgb", "components": [0, 0.4, 0.8], "alpha": 0.53333, "hex": "#0066cc" }.',
  ],
  ['dimension', '16px', 'Write { "value": 16, "unit": "px" }.'],
  ['duration', '.2s', 'Write { "value": 0.2, "unit": "s" }.'],
])('a %s as the string %s is reported with the value to write', (type, value, want) => {
  expect(problemsOf({ a: token(type, value) })).toMatchObject([{ fix: want }]);
});

test('positions outside of a gradient are clamped, with a warning', () => {
  const tokens = { a: token('gradient', [stop(-99), stop(42)]) };
  expect(codesOf(tokens)).toEqual(['WS-T023']);
  expect(valuesOf(tokens)['a']).toMatchObject([{ position: 0 }, { position: 1 }]);
});

test('components are accepted exactly inside the range of their space', () => {
  const space = fc.constantFrom(...Object.keys(colorSpaces));
  fc.assert(
    fc.property(
      space,
      fc.integer({ min: 0, max: 2 }),
      fc.oneof(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: -10, max: 400, noNaN: true }),
        fc.constantFrom(0, 1, 100, 360),
      ),
      (name, index, value) => {
        const { min = -Infinity, max = Infinity, open } = colorSpaces[name]![index]!;
        const inside = value >= min && (open ? value < max : value <= max);
        const components: unknown[] = ['none', 'none', 'none'];
        components[index] = value;
        expect(codesOf({ a: token('color', { colorSpace: name, components }) })).toEqual(inside ? [] : ['WS-T011']);
      },
    ),
  );
});

test.each<[Parameters<typeof slotInside>[0], string, ReturnType<typeof slotInside>]>([
  ['shadow', '0', 'shadow layer'],
  ['shadow', 'color', 'color'],
  ['color components', '2', 'number'],
  ['color', 'toString', undefined],
  ['number', '0', undefined],
  ['typography', 'lineHeight', 'number'],
])('the slot of %s at %s is %s', (slot, segment, want) => {
  expect(slotInside(slot, segment)).toBe(want);
});
