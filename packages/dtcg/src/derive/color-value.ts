import { converter, type Color } from 'culori';
import './rec2020.js';
import { isRecord } from '../is-record.js';
import type { ColorValue } from '../types.js';
import { settle, type Oklch } from './oklch.js';
import { contrast, hexOf, luminanceOf, type Luminance } from './luminance.js';

const toOklch = converter('oklch');

/** DTCG colour space → culori mode and channel names. HSL and HWB give percentages in DTCG and fractions in culori. */
export const SPACES: Readonly<Record<string, readonly [mode: string, channels: string, scale?: readonly number[]]>> = {
  srgb: ['rgb', 'rgb'],
  'srgb-linear': ['lrgb', 'rgb'],
  hsl: ['hsl', 'hsl', [1, 0.01, 0.01]],
  hwb: ['hwb', 'hwb', [1, 0.01, 0.01]],
  lab: ['lab', 'lab'],
  lch: ['lch', 'lch'],
  oklab: ['oklab', 'lab'],
  oklch: ['oklch', 'lch'],
  'display-p3': ['p3', 'rgb'],
  'a98-rgb': ['a98', 'rgb'],
  'prophoto-rgb': ['prophoto', 'rgb'],
  rec2020: ['rec2020', 'rgb'],
  'xyz-d65': ['xyz65', 'xyz'],
  'xyz-d50': ['xyz50', 'xyz'],
};

/** Whether a resolved token value is a DTCG colour this package can read. */
export function isColorValue(value: unknown): value is ColorValue {
  return (
    isRecord(value) &&
    typeof value['colorSpace'] === 'string' &&
    value['colorSpace'] in SPACES &&
    Array.isArray(value['components'])
  );
}

/**
 * A DTCG colour of any of the fourteen spaces as OKLCH. `none` counts as 0.
 * @throws TypeError when the colour space is not one of DTCG 2025.10.
 */
export function toColor(value: ColorValue): Oklch {
  const components = value.components.map((part) => (part === 'none' ? 0 : part));
  if (value.colorSpace === 'oklch') return { l: components[0] ?? 0, c: components[1] ?? 0, h: components[2] ?? 0 };
  const space = SPACES[value.colorSpace];
  if (!space) throw new TypeError(`Unknown colour space: ${value.colorSpace}`);
  const [mode, channels, scale] = space;
  const color: Record<string, unknown> = { mode };
  channels.split('').forEach((channel, index) => {
    color[channel] = (components[index] ?? 0) * (scale?.[index] ?? 1);
  });
  const { l, c, h } = toOklch(color as unknown as Color);
  return { l, c, h: h ?? 0 };
}

/** OKLCH as a DTCG colour with its sRGB fallback in `hex`. The colour is settled first: in Display P3, and rounded. */
export function fromColor(color: Oklch, alpha?: number): ColorValue {
  const settled = settle(color);
  return {
    colorSpace: 'oklch',
    components: [settled.l, settled.c, settled.h],
    ...(alpha === undefined || alpha === 1 ? {} : { alpha }),
    hex: hexOf(settled),
  };
}

/** Each background is measured for many colours. Values never change, so one measurement is enough. */
const measured = new WeakMap<ColorValue, Luminance>();

/** Luminance of a DTCG colour as it is painted; alpha is ignored. */
export function luminanceOfValue(value: ColorValue): Luminance {
  let luminance = measured.get(value);
  if (!luminance) {
    luminance = luminanceOf(settle(toColor(value)));
    measured.set(value, luminance);
  }
  return luminance;
}

/**
 * WCAG 2.2 contrast ratio of two DTCG colours, 1…21, as painted: the lower of the ratio of the 8-bit sRGB fallbacks and of
 * the Display P3 colours.
 */
export const contrastRatio = (a: ColorValue, b: ColorValue): number =>
  contrast(luminanceOfValue(a), luminanceOfValue(b));
