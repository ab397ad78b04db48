import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fixDocument } from '../src/fix/fix-document.js';
import { checkDocument, openSystem } from '../src/open-system.js';
import { toColor } from '../src/derive/color-value.js';
import type { ColorValue } from '../src/types.js';

/** A random valid token, and the same with one deviation that has one obvious reading. */
interface Pair {
  readonly valid: Record<string, unknown>;
  readonly deviating: Record<string, unknown>;
  /** Whether `fixDocument` can write the reading. Default: true. */
  readonly isFixable?: boolean;
}

const byte = fc.integer({ min: 0, max: 255 });
const share = (value: number): number => Number((value / 255).toFixed(5));
const hex = (bytes: readonly number[]): string =>
  `#${bytes.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
const srgb = (bytes: readonly number[]): object => ({
  colorSpace: 'srgb',
  components: bytes.map(share),
  hex: hex(bytes),
});
const stroke = fc.constantFrom('solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset');
const size = fc.integer({ min: -200, max: 200 }).map((value) => value / 4);
const px = (value: number): object => ({ value, unit: 'px' });
const pair = (type: string, valid: unknown, value: unknown, isFixable = true): Pair => ({
  valid: { $type: type, $value: valid },
  deviating: { $type: type, $value: value },
  isFixable,
});
const shadow = (color: unknown): object => ({ color, offsetX: px(0), offsetY: px(1), blur: px(2), spread: px(0) });
const text = { fontFamily: ['A', 'serif'], fontSize: px(20), fontWeight: 400, letterSpacing: px(0), lineHeight: 1.5 };
const without = (value: object, key: string): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

const pairs: Readonly<Record<string, fc.Arbitrary<Pair>>> = {
  'a color as hex': fc.tuple(byte, byte, byte).map((bytes) => pair('color', srgb(bytes), hex(bytes))),
  'a short hex': fc
    .tuple(byte, byte, byte)
    .map((bytes) => bytes.map((each) => (each % 16) * 17))
    .map((bytes) =>
      pair('color', srgb(bytes), {
        ...srgb(bytes),
        hex: `#${hex(bytes)
          .replaceAll(/([\da-f])\1/g, '$1')
          .slice(1)}`,
      }),
    ),
  'a color as rgb()': fc
    .tuple(byte, byte, byte)
    .map((bytes) => pair('color', without(srgb(bytes), 'hex'), `rgb(${bytes.join(' ')})`)),
  'a color space in capitals': fc
    .tuple(byte, byte, byte)
    .map((bytes) => pair('color', srgb(bytes), { ...srgb(bytes), colorSpace: 'sRGB' })),
  'a hue with a unit': fc
    .integer({ min: 0, max: 359 })
    .map((hue) =>
      pair(
        'color',
        { colorSpace: 'hsl', components: [hue, 50, 50] },
        { colorSpace: 'hsl', components: [`${hue}deg`, '50%', 50] },
      ),
    )
    .map(({ valid, deviating }) => ({
      valid,
      deviating: {
        ...deviating,
        $value: {
          colorSpace: 'hsl',
          components: [(deviating['$value'] as { components: unknown[] }).components[0], 50, 50],
        },
      },
    })),
  'a dimension as a number': size.map((value) => pair('dimension', px(value), value)),
  'a dimension as a text': size.map((value) => pair('dimension', { value, unit: 'rem' }, `${value}rem`)),
  'a dimension without a unit': size.map((value) => pair('dimension', px(value), { value, unit: '' })),
  'a duration as a text': fc.nat(999).map((value) => pair('duration', { value, unit: 'ms' }, `${value}ms`)),
  'a duration as a number': fc.nat(999).map((value) => pair('duration', { value, unit: 'ms' }, value)),
  'a number as a text': size.map((value) => pair('number', value, String(value))),
  'a share in percent': fc.nat(100).map((value) => pair('number', value / 100, `${value}%`)),
  'a weight as a text': fc.integer({ min: 1, max: 1000 }).map((value) => pair('fontWeight', value, String(value))),
  'a weight in capitals': fc.constant(pair('fontWeight', 'semi-bold', 'Semi Bold')),
  'a curve of CSS': fc.constant(pair('cubicBezier', [0.42, 0, 1, 1], 'ease-in')),
  'a transition without delay': fc.nat(999).map((value) => {
    const full = { duration: { value, unit: 'ms' }, delay: { value: 0, unit: 'ms' }, timingFunction: [0, 0, 1, 1] };
    return pair('transition', full, without(full, 'delay'));
  }),
  'a shadow without spread': fc
    .tuple(byte, byte, byte)
    .map((bytes) => pair('shadow', shadow(srgb(bytes)), without(shadow(srgb(bytes)), 'spread'))),
  'a shadow with x': fc.tuple(byte, byte, byte).map((bytes) => {
    const full = shadow(srgb(bytes));
    return pair('shadow', full, { x: px(0), ...without(full, 'offsetX') });
  }),
  'a text without letter spacing': size.map((value) => {
    const full = { ...text, fontSize: px(Math.abs(value) + 1) };
    return pair('typography', full, without(full, 'letterSpacing'));
  }),
  'letters spaced in em': fc
    .integer({ min: -20, max: 20 })
    .map((value) =>
      pair(
        'typography',
        { ...text, letterSpacing: px(value / 5) },
        { ...text, letterSpacing: { value: value / 100, unit: 'em' } },
      ),
    ),
  'a line height in px': fc
    .integer({ min: 1, max: 60 })
    .map((value) => pair('typography', { ...text, lineHeight: value / 20 }, { ...text, lineHeight: px(value) })),
  // A curly bracket starts an alias, whose error is its own.
  'an unknown part': fc
    .string()
    .filter((value) => !/[{}]/u.test(value))
    .map((value) => pair('typography', text, { ...text, fontSmoothing: value })),
  'an unknown property': fc
    .jsonValue({ maxDepth: 1 })
    .filter((value) => typeof value !== 'object')
    .map((value) => ({
      valid: { $type: 'number', $value: 1 },
      deviating: { $type: 'number', $value: 1, themeable: value },
    })),
  'data of another tool': fc.string().map((value) => ({
    valid: { $type: 'number', $value: 1 },
    deviating: { $type: 'number', $value: 1, attributes: { category: value } },
  })),
  'an unknown dollar property': fc.string().map((value) => ({
    valid: { $type: 'number', $value: 1, $extensions: { 'com.example': 1 } },
    deviating: { $type: 'number', $value: 1, $extensions: { 'com.example': 1 }, $figmaScopes: value },
  })),
  'alpha next to the value': fc.tuple(byte, byte, byte).map((bytes) => ({
    valid: { $type: 'color', $value: { ...srgb(bytes), alpha: 0.5 } },
    deviating: { $type: 'color', $value: srgb(bytes), alpha: 0.5 },
  })),
  'no type': fc
    .tuple(byte, byte, byte)
    .map((bytes) => ({ valid: { $type: 'color', $value: srgb(bytes) }, deviating: { $value: srgb(bytes) } })),
  'the type of another tool': size.map((value) => ({
    valid: { $type: 'dimension', $value: px(value) },
    deviating: { $type: 'borderRadius', $value: px(value) },
  })),
  'no dollar signs': size.map((value) => ({
    valid: { $type: 'dimension', $value: px(value) },
    deviating: { type: 'dimension', value: px(value) },
  })),
  'an alias with spaces': fc
    .tuple(fc.constantFrom('', ' ', '  '), fc.constantFrom(' ', '  '))
    .map(([before, after]) => pair('number', '{group.inner}', `{${before}group${after}.inner${after}}`)),
  'an alias that ends in .value': fc
    .constantFrom('{step.value}', '{step.$value}')
    .map((alias) => pair('number', '{step}', alias)),
  'an alias to a group with a root token': fc.constant(pair('number', '{group.$root}', '{group}')),
  'a border in one text': fc.tuple(fc.nat(9), stroke, byte).map(([width, style, gray]) => {
    const color = without(srgb([gray, gray, 0]), 'hex');
    return pair('border', { width: px(width), style, color }, `${width}px ${style} rgb(${gray} ${gray} 0)`);
  }),
  'a border in one text with an alias': fc
    .tuple(fc.nat(9), stroke)
    .map(([width, style]) =>
      pair('border', { width: px(width), style, color: '{my line}' }, `${width}px ${style} {my line}`),
    ),
  'a shadow in one text': fc.tuple(fc.nat(9), fc.boolean(), fc.boolean()).map(([y, inset, isFirst]) => {
    const color = { colorSpace: 'srgb', components: [0, 0, 0], alpha: 0.5 };
    const value = { ...shadow(color), offsetY: px(y), ...(inset && { inset }) };
    const lengths = `0 ${y}px 2px`;
    const parts = isFirst ? ['rgb(0 0 0 / 50%)', lengths] : [lengths, 'rgb(0 0 0 / 50%)'];
    return pair('shadow', value, [...(inset ? ['inset'] : []), ...parts].join(' '));
  }),
  'shadows in one text with aliases': fc.integer({ min: 1, max: 4 }).map((count) =>
    pair(
      'shadow',
      Array.from({ length: count + 1 }, () => shadow('{my line}')),
      Array.from({ length: count + 1 }, () => '0 1px 2px 0 {my line}').join(', '),
    ),
  ),
  'a transition in one text': fc.tuple(fc.nat(999), fc.nat(999)).map(([duration, delay]) =>
    pair(
      'transition',
      {
        duration: { value: duration, unit: 'ms' },
        delay: { value: delay, unit: 'ms' },
        timingFunction: [0.42, 0, 1, 1],
      },
      `${duration}ms ease-in ${delay}ms`,
    ),
  ),
  'an alias of the type string': fc.constant({
    valid: { $type: 'color', $value: '{my line}' },
    deviating: { $type: 'string', $value: '{my line}' },
  }),
  'a curly alias inside a simple type': size.map((value) => ({
    valid: {
      $type: 'dimension',
      $value: { value: { $ref: '#/step/$value' }, unit: 'px' },
      $description: String(value),
    },
    deviating: { $type: 'dimension', $value: { value: '{step}', unit: 'px' }, $description: String(value) },
  })),
};

const formats = {
  'a.json': (value: unknown) => JSON.stringify(value, null, 2),
  'b.json': (value: unknown) => JSON.stringify(value),
  'c.json': (value: unknown) => `\uFEFF${JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n')}\r\n`,
  'd.jsonc': (value: unknown) => `// Comment\n${JSON.stringify(value, null, 2)}\n`,
  'e.json5': (value: unknown) => JSON.stringify(value, null, 2).replaceAll(/"(\w+)":/g, '$1: /* c */'),
  'f.yaml': (value: unknown) => `# Comment\n${stringify(value)}`,
} as const;

const format = fc.constantFrom(...(Object.keys(formats) as (keyof typeof formats)[]));
const others = {
  before: { $type: 'number', $value: 1 },
  step: { $type: 'number', $value: 4 },
  group: { $root: { $type: 'number', $value: 7 }, inner: { $type: 'number', $value: 8 } },
  'my line': { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0.5, 1] } },
};

function valuesOf(text: string, file: string): unknown {
  const system = openSystem({ [file]: text }, file);
  return [...(system.resolvePermutation()?.tokens.values() ?? [])].map(({ path, type, value }) => [
    path,
    type,
    comparable(value),
  ]);
}

/** A color as it is painted, whatever its notation. */
function comparable(value: unknown): unknown {
  const isColor = typeof value === 'object' && value !== null && 'colorSpace' in value;
  if (!isColor) return value;
  const { l, c } = toColor(value as ColorValue);
  return [l.toFixed(3), c.toFixed(3), (value as ColorValue).alpha ?? 1];
}

describe('a deviation with one obvious reading', () => {
  test.each(Object.entries(pairs))(
    '%s: the build has the same values and one warning, the check one error at that place, and the fix is valid',
    (_name, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, format, ({ valid, deviating, isFixable = true }, file) => {
          const print = formats[file];
          const text = print({ ...others, a: { token: deviating } });
          const want = valuesOf(print({ ...others, a: { token: valid } }), file);
          expect(valuesOf(text, file)).toEqual(want);
          const loose = openSystem({ [file]: text }, file);
          loose.resolvePermutation();
          expect(loose.diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
          const strict = checkDocument({ [file]: text }, file);
          expect(strict.map(({ severity, location }) => [severity, location])).toEqual([
            ['error', loose.diagnostics[0]!.location],
          ]);
          if (!isFixable) return;
          const { files } = fixDocument({ [file]: text }, file);
          // A property in the block notation of YAML may have no edit; then nothing changes.
          const isBlock = file === 'f.yaml' && files[file] === undefined;
          if (isBlock) return;
          expect(checkDocument({ [file]: files[file]! }, file)).toEqual([]);
          expect(valuesOf(files[file]!, file)).toEqual(want);
          expect(files[file]!.split('Comment')).toHaveLength(text.split('Comment').length);
          expect(files[file]!.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
          expect(fixDocument({ [file]: files[file]! }, file).files).toEqual({});
        }),
        { numRuns: 30 },
      );
    },
  );
});

test.each<[written: unknown, want: unknown]>([
  [`"Segoe UI", Arial, sans-serif`, ['Segoe UI', 'Arial', 'sans-serif']],
  [[`'Mona Sans VF', Arial, sans-serif`], ['Mona Sans VF', 'Arial', 'sans-serif']],
  [
    ['Inter', `"Segoe UI", Arial`],
    ['Inter', 'Segoe UI', 'Arial'],
  ],
])('font names in one text of CSS, %j, are a list with one warning, which the fix writes', (written, want) => {
  const text = JSON.stringify({ a: { $type: 'fontFamily', $value: written } });
  const system = openSystem({ 'a.json': text }, 'a.json');
  expect(system.resolvePermutation()?.tokens.get('a')?.value).toEqual(want);
  expect(system.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['WS-T025', 'warning']]);
  const { files } = fixDocument({ 'a.json': text }, 'a.json');
  expect(JSON.parse(files['a.json']!)).toEqual({ a: { $type: 'fontFamily', $value: want } });
});

test.each([[['Inter', 'Arial']], [['Name, with a comma']], ['Name, with a comma'], [['Inter', 7]]])(
  'names that are no list of CSS stay: %j',
  (written) => {
    const text = JSON.stringify({ a: { $type: 'fontFamily', $value: written } });
    expect(fixDocument({ 'a.json': text }, 'a.json').files).toEqual({});
  },
);
