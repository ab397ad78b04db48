import { describe, expect, it } from 'vitest';
import type { DeriveInput } from '../graph/derive-contract.js';
import type { ColorValue } from '../types.js';
import { toColor } from './color-value.js';
import { deriveToken } from './derive-token.js';

const oklch = (l: number, c: number, h: number, alpha?: number): ColorValue => ({
  colorSpace: 'oklch',
  components: [l, c, h],
  ...(alpha === undefined ? {} : { alpha }),
});
const at = (path: string, value: unknown): { path: string; value: unknown } => ({ path, value });
const madder = at('color.seed.accent', oklch(0.52, 0.19, 27));
const paper = at('color.surface.canvas', oklch(0.95, 0.01, 85));
const night = at('color.surface.sunken', oklch(0.15, 0.01, 60));
const light = at('color.ink.light', oklch(0.985, 0, 85));
const dark = at('color.ink.dark', oklch(0.19, 0.01, 60));
const text = at('contrast.text', 4.5);

const derive = (more: Partial<DeriveInput>): ReturnType<typeof deriveToken> =>
  deriveToken({ path: 'color.test', type: 'color', value: madder.value, refs: new Map(), ...more });
const lch = (result: ReturnType<typeof deriveToken>): (number | 'none')[] => [
  ...(result.value as ColorValue).components,
];

describe('deriveToken', () => {
  it.each<[string, Partial<DeriveInput>, number[]]>([
    [
      'ramp sets lightness and a share of the chroma',
      { derive: { ramp: { seed: madder, lightness: at('ramp.lightness.3', 0.9), chroma: at('ramp.chroma.3', 0.2) } } },
      [0.9, 0.038, 27],
    ],
    [
      'ramp keeps the seed where lightness is 0',
      { derive: { ramp: { seed: madder, lightness: 0 } } },
      [0.52, 0.19, 27],
    ],
    [
      'ramp starts from the token’s own value without a seed',
      { derive: { ramp: { lightness: 0.4 } } },
      [0.4, 0.1838, 27],
    ],
    [
      'ramp turns the hue',
      { derive: { ramp: { seed: madder, lightness: 0, chroma: 0.5, hue: -40 } } },
      [0.52, 0.095, 347],
    ],
    ['shift moves lightness', { derive: { shift: { from: paper, lightness: -0.05, chroma: 2 } } }, [0.9, 0.02, 85]],
    [
      'shift moves away from a colour',
      { derive: { shift: { lightness: 0.05, chroma: 0.5, away: light } } },
      [0.47, 0.095, 27],
    ],
    [
      'shift turns back if black or white is too close',
      { value: oklch(0.03, 0, 0), derive: { shift: { lightness: 0.05, away: light } } },
      [0.08, 0, 0],
    ],
    [
      'shift turns back earlier with a longer reach',
      { value: oklch(0.08, 0, 0), derive: { shift: { lightness: 0.05, away: light, reach: 0.1 } } },
      [0.13, 0, 0],
    ],
    [
      'pick takes the colour with the highest contrast',
      { derive: { pick: { from: [light, dark], on: [madder], target: text } } },
      [0.985, 0, 85],
    ],
    [
      'pick takes the other one on a light background',
      { derive: { pick: { from: [light, dark], on: [paper], target: text } } },
      [0.19, 0.01, 60],
    ],
    ['a colour without derivation is unchanged', {}, [0.52, 0.19, 27]],
  ])('%s', (_law, input, want) => {
    const result = derive(input);
    expect(result.problems).toEqual([]);
    lch(result).forEach((component, index) => expect(component).toBeCloseTo(want[index]!, 3));
  });

  it('gives alpha and an sRGB fallback', () => {
    expect(derive({ derive: { shift: { lightness: 0, alpha: 0.5 } } }).value).toMatchObject({
      alpha: 0.5,
      hex: '#be2323',
    });
  });

  it('solves after deriving, and records its pairs and a note', () => {
    const result = derive({
      derive: { ramp: { seed: madder, lightness: 0.8 } },
      solve: [
        { on: [paper], target: text },
        { carries: [light, dark], target: text },
      ],
    });
    expect(result.pairs).toEqual([
      { foreground: 'color.test', background: 'color.surface.canvas', target: 4.5, ratio: expect.closeTo(4.51, 1) },
    ]);
    expect(toColor(result.value as ColorValue).l).toBeLessThan(0.6);
    expect(result.derivation).toMatchObject({ kind: 'ramp+solve', inputs: { seed: 'color.seed.accent', target: 4.5 } });
    expect(result.derivation?.lightness).toEqual({ from: 0.8, to: toColor(result.value as ColorValue).l });
    for (const part of ['0.8', '4.5:1', 'color.surface.canvas']) expect(result.derivation?.note).toContain(part);
  });

  it('records a foreground on this colour with this colour as the background', () => {
    const result = derive({ solve: { inks: [light], target: text } });
    expect(result.pairs).toMatchObject([{ foreground: 'color.ink.light', background: 'color.test' }]);
  });

  it('requires nothing if the target is 1', () => {
    expect(derive({ solve: { on: [madder], target: 1 } })).toMatchObject({ pairs: [], problems: [] });
  });

  it.each<[string, Partial<DeriveInput>, string, string[]]>([
    ['an unknown derivation', { derive: { mix: {} } }, 'WS-C001', ['mix']],
    ['an unknown key', { derive: { shift: { lightnes: 1 } } }, 'WS-C001', ['lightnes']],
    ['a target that is not a number', { solve: { on: [paper], target: 'AA' } }, 'WS-C001', ['solve.target']],
    ['another type', { type: 'number' }, 'WS-C001', ['number']],
    [
      'a pair that no lightness meets',
      { derive: { ramp: { seed: madder, lightness: 0 } }, solve: { on: [paper, night], target: 7 } },
      'WS-C002',
      ['color.test', '7:1', 'color.surface.'],
    ],
    [
      'a pick whose colours all fail',
      { derive: { pick: { from: [light, dark], on: [paper, night], target: text } } },
      'WS-C002',
      ['color.test', '4.5:1'],
    ],
    [
      'a translucent background',
      { solve: { on: [at('color.scrim', oklch(0, 0, 0, 0.5))], target: 3 } },
      'WS-C003',
      ['color.test', 'color.scrim'],
    ],
  ])('reports %s', (_law, input, code, values) => {
    const { problems } = derive(input);
    expect(problems).toMatchObject([{ code, fix: expect.any(String) }]);
    for (const value of values) expect(problems[0]!.message).toContain(value);
  });
});
