import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TokenType } from '@wusum/dtcg';
import type { CssValue } from './css-value.js';
import { formatCells } from './index.js';

const location = { file: 'a.tokens.json', line: 1, column: 1 };

/** The output of Style Dictionary's transforms for some values. */
async function transform(cells: readonly { type: TokenType; value: unknown; fluid?: object }[]): Promise<CssValue[]> {
  let values: readonly CssValue[] = [];
  await formatCells(
    cells.map(({ type, value, fluid }) => ({
      type,
      value,
      extras: fluid === undefined ? {} : { fluid: fluid as never },
      token: { path: 'a.b', type, value, raw: value, location, aliasChain: [], layers: [] },
    })),
    { 'out.txt': (given) => ((values = given), '') },
  );
  return [...values];
}

const px = (value: number) => ({ value, unit: 'px' });
const red = { colorSpace: 'srgb', components: [1, 0, 0] };
const clear = { ...red, alpha: 0 };
const noShadow = { color: clear, offsetX: px(0), offsetY: px(0), blur: px(0), spread: px(0) };
const type = {
  fontFamily: ['Alpha Two', 'serif'],
  fontSize: { value: 2, unit: 'rem' },
  fontWeight: 600,
  letterSpacing: px(-1.6),
  lineHeight: 1.5,
};

const rows: readonly (readonly [TokenType, unknown, string])[] = [
  ['color', red, '#ff0000'],
  ['color', { colorSpace: 'srgb', components: [0, 0, 1 / 255] }, '#000001'],
  ['color', { colorSpace: 'srgb', components: [1, 1, 1], alpha: 0.5 }, '#ffffff80'],
  ['color', { colorSpace: 'hsl', components: [120, 100, 25] }, '#008000'],
  ['color', { colorSpace: 'oklch', components: [0.5, 0, 'none'] }, '#636363'],
  ['dimension', px(12), '12px'],
  ['dimension', { value: 1.25, unit: 'rem' }, '1.25rem'],
  ['dimension', { value: 0, unit: 'rem' }, '0px'],
  ['dimension', px(-0.3333333), '-0.3333333px'],
  ['duration', { value: 120, unit: 'ms' }, '120ms'],
  ['duration', { value: 0, unit: 's' }, '0s'],
  ['cubicBezier', [0.3, 1.5, 0.5, 1], 'cubic-bezier(0.3, 1.5, 0.5, 1)'],
  ['fontFamily', 'Amiri', '"Amiri"'],
  ['fontFamily', ['A "quoted" name', 'ui-monospace', 'monospace'], '"A \\"quoted\\" name", ui-monospace, monospace'],
  ['fontWeight', 350, '350'],
  ['fontWeight', 'semi-bold', '600'],
  ['fontWeight', 'hairline', '100'],
  ['number', -1.5, '-1.5'],
  ['number', 1e-9, '0.000000001'],
  ['number', 1.618034, '1.618034'],
  ['fontFamily', ['-Apple-System', 'BlinkMacSystemFont', 'Arial'], '-apple-system, BlinkMacSystemFont, "Arial"'],
  ['fontFamily', ['Sans-Serif', 'SYSTEM-UI', 'Serif Pro'], 'sans-serif, system-ui, "Serif Pro"'],
  ['strokeStyle', 'dashed', 'dashed'],
  ['strokeStyle', { dashArray: [px(2), px(4)], lineCap: 'round' }, 'dashed'],
  ['border', { color: red, width: px(2), style: 'solid' }, '2px solid #ff0000'],
  ['shadow', [], '0 0 #0000'],
  ['shadow', [noShadow, noShadow], '0 0 #0000'],
  [
    'shadow',
    [
      { color: red, offsetX: px(0), offsetY: px(1), blur: px(2), spread: px(0) },
      { color: red, offsetX: px(0), offsetY: px(0), blur: px(0), spread: px(1), inset: true },
    ],
    '0px 1px 2px 0px #ff0000, inset 0px 0px 0px 1px #ff0000',
  ],
  [
    'transition',
    { duration: { value: 0.2, unit: 's' }, delay: px(0), timingFunction: [0, 0, 1, 1] },
    '0.2s cubic-bezier(0, 0, 1, 1)',
  ],
  [
    'transition',
    { duration: { value: 200, unit: 'ms' }, delay: { value: 50, unit: 'ms' }, timingFunction: [0, 0, 1, 1] },
    '200ms cubic-bezier(0, 0, 1, 1) 50ms',
  ],
  [
    'gradient',
    [
      { color: red, position: 0 },
      { color: red, position: 0.505 },
    ],
    '#ff0000 0%, #ff0000 50.5%',
  ],
  ['typography', type, '600 2rem/1.5 "Alpha Two", serif'],
];

describe('Style Dictionary writes each DTCG type as CSS', () => {
  it('every row', async () => {
    const values = await transform(rows.map(([kind, value]) => ({ type: kind, value })));
    expect(values.map(({ css }) => css)).toEqual(rows.map(([, , css]) => css));
  });

  it('a colour outside sRGB keeps itself for P3 screens and falls back to its own hex', async () => {
    const [wide, own, clear] = await transform([
      { type: 'color', value: { colorSpace: 'display-p3', components: [1, 0, 0] } },
      { type: 'color', value: { colorSpace: 'oklch', components: [0.7, 0.25, 140], hex: '#00BB00' } },
      {
        type: 'border',
        value: { width: px(1), style: 'solid', color: { colorSpace: 'display-p3', components: [0, 1, 0], alpha: 0.5 } },
      },
    ]);
    expect(wide).toEqual({ css: expect.stringMatching(/^#ff[\da-f]{4}$/u), wide: 'oklch(0.6486 0.2994 28.96)' });
    expect(own).toEqual({ css: '#00bb00', wide: 'oklch(0.7 0.25 140)' });
    expect(clear?.wide).toMatch(/^1px solid oklch\(.* \/ 0\.5\)$/u);
  });

  it('a fluid size stays between its least and its full size; letter-spacing follows it', async () => {
    const [value] = await transform([
      { type: 'typography', value: type, fluid: { min: 0.4, base: 0.2, viewport: 6.6 } },
    ]);
    expect(value?.parts).toEqual({
      'font-family': '"Alpha Two", serif',
      'font-size': 'clamp(0.8rem, 0.4rem + 6.6cqi, 2rem)',
      'font-weight': '600',
      'line-height': '1.5',
      'letter-spacing': '-0.05em',
    });
  });

  it('no font name leaves its string, whatever is in it', { timeout: 20_000 }, async () => {
    const names = fc.sample(fc.string({ unit: 'binary', maxLength: 20 }), 100);
    const hostile = ['"; } * { display: none } /*', '</style><script>', '\\', 'a\nb', '{color.text}', '\u2028'];
    const all = [...names, ...hostile];
    const values = await transform(all.map((value) => ({ type: 'fontFamily', value: [value, 'serif'] })));
    for (const { css } of values)
      expect(css).toMatch(/^(?:[a-z-]+|"(?:[^"\\\n\r\f<>{}]|\\["\\]|\\[\da-f]+ )*"), serif$/u);
  });

  it('a value that is not valid CSS throws', async () => {
    await expect(transform([{ type: 'fontWeight', value: 'chunky' }])).rejects.toThrow('chunky');
  });
});
