import { colorsNamed, converter, type Color } from 'culori';
import type { ColorValue } from '../types.js';
import { SPACES } from './color-value.js';

/** Colour space → which of its components is the hue. A grey has none. */
export const hueIndex: Readonly<Record<string, number>> = { hsl: 0, hwb: 0, lch: 2, oklch: 2 };

/**
 * A DTCG colour in another of the fourteen spaces, not fitted to its gamut. A hue that has no effect is `none`.
 * @throws TypeError for an unknown colour space
 */
export function convertColor(value: ColorValue, space: string): ColorValue {
  if (value.colorSpace === space) return value;
  const target = SPACES[space];
  const source = SPACES[value.colorSpace];
  if (!target || !source) throw new TypeError(`Unknown colour space: ${target ? value.colorSpace : space}`);
  const color: Record<string, unknown> = { mode: source[0] };
  source[1].split('').forEach((channel, index) => {
    const part = value.components[index];
    if (typeof part === 'number') color[channel] = part * (source[2]?.[index] ?? 1);
    else if (channel !== 'h') color[channel] = 0;
  });
  const converted = converter(target[0] as 'rgb')(color as unknown as Color) as unknown as Record<string, unknown>;
  const components = target[1].split('').map((channel, index) => {
    const part = converted[channel];
    if (typeof part !== 'number') return index === hueIndex[space] ? 'none' : 0;
    return part / (target[2]?.[index] ?? 1);
  });
  return { colorSpace: space, components, ...(value.alpha !== undefined && { alpha: value.alpha }) };
}

/** The sRGB channels, 0…1, of a CSS colour keyword; `undefined` for any other text. */
export function namedColor(name: string): readonly number[] | undefined {
  const key = name.toLowerCase();
  if (!Object.hasOwn(colorsNamed, key)) return undefined;
  const number = colorsNamed[key as keyof typeof colorsNamed];
  return [16, 8, 0].map((shift) => ((number >> shift) & 255) / 255);
}
