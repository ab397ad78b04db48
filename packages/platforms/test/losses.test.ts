import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openSystem } from '@wusum/dtcg';
import { emailValue } from '../src/email/value.js';
import { writePlatforms } from '../src/index.js';
import { openPlatforms } from './open-platforms.js';

vi.setConfig({ testTimeout: 120_000 });

type Value = Record<string, unknown>;
const px = (value: number) => ({ value, unit: 'px' });
const ms = (value: number) => ({ value, unit: 'ms' });
const color = (red: number) => ({ colorSpace: 'srgb', components: [red, 0.2, 0.4] });
const layer = {
  color: color(0.1),
  offsetX: px(1),
  offsetY: px(2),
  blur: px(3),
  spread: px(4),
  inset: false,
};
const type = {
  fontFamily: ['Alpha', 'Beta'],
  fontSize: px(16),
  fontWeight: 400,
  letterSpacing: px(0.25),
  lineHeight: 1.5,
};
const dashes = { dashArray: [px(1), px(2)], lineCap: 'round' };

/** By type: a value, and the changes of one part of it. `step` is a random number from 0.001 to 0.9. */
const values: Readonly<Record<string, readonly [value: unknown, changes: Record<string, (step: number) => unknown>]>> =
  {
    color: [color(0.5), { channel: () => color(0.9), alpha: (step) => ({ ...color(0.5), alpha: 0.05 + step }) }],
    dimension: [px(8), { value: (step) => px(8 + step), sign: () => px(-8), small: () => px(0.00001) }],
    fontFamily: [['Alpha', 'Beta'], { first: () => ['Gamma', 'Beta'], fallback: () => ['Alpha', 'Gamma'] }],
    fontWeight: [400, { hundred: () => 700, between: (step) => 401 + Math.floor(step * 90) }],
    duration: [ms(200), { value: (step) => ms(200 + Math.ceil(step * 50)), fraction: (step) => ms(200 + step / 3) }],
    cubicBezier: [
      [0.1, 0.2, 0.3, 0.4],
      Object.fromEntries(
        [0, 1, 2, 3].map((at) => [
          `x${at}`,
          (step: number) => [0.1, 0.2, 0.3, 0.4].map((each, index) => (index === at ? step / 1.1 : each)),
        ]),
      ),
    ],
    number: [
      2,
      { value: (step) => 2 + step, small: () => 0.00001, golden: () => 1.618034, large: () => 1e21, sign: () => -2 },
    ],
    strokeStyle: [
      'solid',
      {
        keyword: () => 'dotted',
        dashes: () => dashes,
        cap: () => ({ ...dashes, lineCap: 'butt' }),
        array: () => ({ ...dashes, dashArray: [px(9)] }),
      },
    ],
    border: [
      { color: color(0.5), width: px(1), style: 'solid' },
      changesOf({ color: color(0.8), width: px(2), style: 'dashed', 'style ': dashes }),
    ],
    transition: [
      { duration: ms(200), delay: ms(10), timingFunction: [0.1, 0.2, 0.3, 0.4] },
      changesOf({ duration: ms(250), delay: ms(20), timingFunction: [0.5, 0.2, 0.3, 0.4] }),
    ],
    shadow: [
      layer,
      {
        ...changesOf({ color: color(0.8), offsetX: px(9), offsetY: px(9), blur: px(9), spread: px(9), inset: true }),
        layers: () => [layer, { ...layer, blur: px(20) }],
      },
    ],
    gradient: [
      [
        { color: color(0.5), position: 0 },
        { color: color(0.6), position: 1 },
      ],
      {
        color: () => [
          { color: color(0.9), position: 0 },
          { color: color(0.6), position: 1 },
        ],
        position: (step) => [
          { color: color(0.5), position: 0 },
          { color: color(0.6), position: 1 - step },
        ],
      },
    ],
    typography: [
      type,
      {
        ...changesOf({ fontFamily: ['Gamma', 'Beta'], fontSize: px(17), fontWeight: 700, lineHeight: 1.6 }),
        fallback: () => ({ ...type, fontFamily: ['Alpha', 'Gamma'] }),
        between: (step) => ({ ...type, fontWeight: 401 + Math.floor(step * 90) }),
        letterSpacing: (step) => ({ ...type, letterSpacing: px(step) }),
        leading: (step) => ({ ...type, lineHeight: 1.5 + step }),
      },
    ],
  };

/** Changes of one member of the value of a type; a space at the end of a name is another change of the member. */
function changesOf(members: Value): Record<string, (step: number, value?: Value) => unknown> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      () => (given: Value) => ({ ...given, [name.trim()]: member }),
    ]),
  );
}

const parts = openPlatforms.flatMap((name) => (name === 'android' ? ['android/compose', 'android/xml'] : [name]));

async function outputsOf(kind: string, value: unknown, extension?: object) {
  const token = { $type: kind, $value: value, ...(extension && { $extensions: { 'org.wusum': extension } }) };
  const system = openSystem({ 'a.json': JSON.stringify({ a: { b: token } }) }, 'a.json');
  const { files, notes } = await writePlatforms(system, openPlatforms);
  return Object.fromEntries(
    parts.map((part) => [
      part,
      {
        text: JSON.stringify(Object.entries(files).filter(([path]) => path.startsWith(`${part}/`))),
        notes: notes
          .filter(({ code, message }) => message.startsWith(`${part}: `) && ['WS-E107', 'WS-E118'].includes(code))
          .map(({ message }) => message),
      },
    ]),
  );
}

const rows = Object.entries(values).flatMap(([kind, [value, changes]]) =>
  Object.entries(changes).map(([part, change]) => [kind, part, value, change] as const),
);

describe.each(rows)('a change of %s: %s', (kind, _part, value, change) => {
  test('is in the output of every platform, or in its report', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.001, max: 0.9, noNaN: true }), async (step) => {
        const made = change(step);
        const other = typeof made === 'function' ? (made as (given: unknown) => unknown)(value) : made;
        const [before, after] = [await outputsOf(kind, value), await outputsOf(kind, other)];
        const silent = parts.filter((part) => {
          const reports = [...before[part]!.notes, ...after[part]!.notes];
          return before[part]!.text === after[part]!.text && !reports.some((text) => text.includes(kind));
        });
        expect(silent).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});

test('further properties of a text style are longhands of web openPlatforms, and a reported loss elsewhere', async () => {
  const typography = { textTransform: 'uppercase', fontFeatureSettings: '"tnum" 1', textIndent: '; } x { color: red' };
  const outputs = await outputsOf('typography', type, { typography });
  const silent = parts.filter(
    (part) =>
      !/text-transform|textTransform/u.test(outputs[part]!.text) &&
      !outputs[part]!.notes.some((text) => text.includes('further properties of typography')),
  );
  expect(silent).toEqual([]);
  expect(JSON.parse(outputs['css']!.text)[0][1]).toContain('--ws-a-b-font-feature-settings: "tnum" 1;');
  expect(outputs['css']!.text).not.toContain('; } x');
});

const wide = (colorSpace: string, ...components: number[]) => ({ colorSpace, components });

/** Type → a value whose colours only wide screens have, and whether Display P3 is enough. */
const outside = [
  ['color', wide('display-p3', 1, 0, 0), 'sRGB'],
  ['color', wide('oklch', 0.7, 0.3, 150), 'Display P3'],
  ['border', { color: wide('display-p3', 0, 1, 0), width: px(1), style: 'solid' }, 'sRGB'],
  ['shadow', [{ ...layer, color: wide('rec2020', 0, 1, 0) }], 'Display P3'],
  ['gradient', [0, 1].map((position) => ({ color: wide('display-p3', 1, 0, 0), position })), 'sRGB'],
] as const;

test.each(outside)(
  '%s: colours outside the gamut of a platform are a reported loss: %j',
  async (kind, value, gamut) => {
    const outputs = await outputsOf(kind, value);
    const silent = parts.filter((part) => {
      const { text, notes } = outputs[part]!;
      const isKept = gamut === 'sRGB' && /display-?p3|oklch\(/iu.test(text);
      const isData = part === 'json';
      return !isKept && !isData && !notes.some((note) => note.includes('gamut') || note.includes('unsupported types'));
    });
    expect(silent).toEqual([]);
  },
);

test.each([
  ['dimension', px(40)],
  ['typography', { ...type, fontSize: px(40) }],
])('a fluid %s is fluid in the output of a platform, or a reported loss', async (kind, value) => {
  const outputs = await outputsOf(kind, value, { fluid: { min: 0.5, base: 0.4, viewport: 3 } });
  const silent = parts.filter((part) => {
    const { text, notes } = outputs[part]!;
    return !text.includes('cqi') && !notes.some((note) => note.includes(kind));
  });
  expect(silent).toEqual([]);
});

test('the parts of a text style in mail change with it', () => {
  const print = (value: unknown): string =>
    JSON.stringify(emailValue.transform({ $type: 'typography', $value: value, path: ['a'] } as never));
  for (const change of Object.values(values['typography']![1])) {
    const made = change(0.1);
    const other = typeof made === 'function' ? (made as (given: unknown) => unknown)(type) : made;
    expect(print(other)).not.toBe(print(type));
  }
});

describe('sizes of text on Android', () => {
  const emit = async (document: object): Promise<string> => {
    const system = openSystem({ 'a.json': JSON.stringify(document) }, 'a.json');
    const { files } = await writePlatforms(system, ['android']);
    return Object.values(files).join('\n');
  };
  const size = { $type: 'dimension', $value: px(16) };

  test.each([
    [{ font: { size: { body: size } } }],
    [{ fontSize: { md: size } }],
    [{ 'font-size-md': size }],
    [{ text: { size } }],
    [{ lineHeight: { md: size } }],
    [{ scale: { base: size }, body: { $type: 'typography', $value: { ...type, fontSize: '{scale.base}' } } }],
  ])('are sp: %j', async (document) => {
    const text = await emit(document);
    expect(text).toMatch(/: TextUnit = 16\.sp/);
    expect(text).toMatch(/<dimen name="\w+">16sp</);
  });

  test('other lengths with the same value are dp', async () => {
    const text = await emit({ space: { md: size }, font: { size: { md: size } } });
    expect(text).toMatch(/spaceMd: Dp = 16\.dp/);
    expect(text).toMatch(/name="space_md">16dp</);
    expect(text).toMatch(/name="font_size_md">16sp</);
  });
});
