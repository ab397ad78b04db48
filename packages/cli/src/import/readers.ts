/** Readers of plain values: the given value as DTCG has it, or `undefined`. */

import { colorSpaces, fontWeightNames } from '@wusum/dtcg';
import {
  colorFrom,
  compute,
  curveOfText,
  familiesIn,
  isRecord,
  readCssColor,
  strokeName,
  weightNamed,
  type Quantity,
} from '@wusum/dtcg/internal';
import type { Units } from './raw.js';

/** Removes what floating-point arithmetic adds, and no digit of the source. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(15));

export function readColor(value: unknown): unknown {
  if (typeof value === 'string') return readCssColor(value);
  if (!isRecord(value)) return undefined;
  return typeof value['colorSpace'] === 'string' ? dtcgColor(value) : colorOfChannels(value);
}

/** A colour of DTCG; components outside of their range and other members are corrected. */
function dtcgColor({ colorSpace: space, components, alpha = 1, hex }: Readonly<Record<string, unknown>>): unknown {
  const colorSpace = String(space);
  if (!Object.hasOwn(colorSpaces, colorSpace) || !Array.isArray(components) || components.length !== 3)
    return undefined;
  const isRead = components.every((part): part is number | 'none' => part === 'none' || Number.isFinite(part));
  if (!isRead || typeof alpha !== 'number' || !Number.isFinite(alpha)) return undefined;
  const inRange = components.map((part, index) => {
    const { min = -Infinity, max = Infinity, open } = colorSpaces[colorSpace]![index]!;
    if (part === 'none' || (part >= min && (open ? part < max : part <= max))) return part;
    return open ? ((part % 360) + 360) % 360 : min === 0 && max === 1 ? part : Math.min(max, Math.max(min, part));
  });
  const read = colorFrom(colorSpace, inRange, alpha);
  return typeof hex === 'string' && /^#[0-9a-f]{6}$/iu.test(hex) && read.colorSpace === colorSpace
    ? { ...read, hex }
    : read;
}

/** Channels from 0 to 1, as in Figma, or to 255; or hue, saturation and lightness. */
function colorOfChannels(value: Readonly<Record<string, unknown>>): unknown {
  const of = (...names: readonly string[]): number[] | undefined => {
    const found = names.map((name) => (name === 'a' ? (value[name] ?? 1) : value[name]));
    return found.every((part): part is number => typeof part === 'number' && Number.isFinite(part)) ? found : undefined;
  };
  const rgb = of('r', 'g', 'b', 'a');
  if (rgb !== undefined) {
    // Bytes are whole numbers; others above 1 are outside of sRGB.
    const channels = rgb.slice(0, 3);
    const full = channels.some((part) => part > 1) && channels.every(Number.isInteger) ? 255 : 1;
    return colorFrom(
      'srgb',
      rgb.slice(0, 3).map((part) => part / full),
      rgb[3],
    );
  }
  const [h, s, l, alpha] = of('h', 's', 'l', 'a') ?? [];
  if (h === undefined || s === undefined || l === undefined) return undefined;
  const scale = s <= 1 && l <= 1 ? 100 : 1;
  return colorFrom('hsl', [((h % 360) + 360) % 360, s * scale, l * scale], alpha);
}

/** A quantity that is written as a number, a text or a sum. */
function quantityOf(value: unknown): Quantity | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { value, unit: '' } : undefined;
  return typeof value === 'string' ? compute(value) : undefined;
}

const inObject = (value: unknown, units: readonly string[]): unknown =>
  isRecord(value) && Number.isFinite(value['value']) && units.includes(String(value['unit']))
    ? { value: value['value'], unit: value['unit'] }
    : undefined;

export function readDimension(value: unknown, { length }: Units): unknown {
  const found = quantityOf(value);
  if (found === undefined) return inObject(value, ['px', 'rem']);
  const unit = found.unit === '' ? (length ?? (found.value === 0 ? 'px' : undefined)) : found.unit;
  return unit === 'px' || unit === 'rem' ? { value: withoutNoise(found.value), unit } : undefined;
}

export function readDuration(value: unknown, { milliseconds }: Units): unknown {
  const found = quantityOf(value);
  if (found === undefined) return inObject(value, ['ms', 's']);
  const unit = found.unit === '' && (milliseconds || found.value === 0) ? 'ms' : found.unit;
  return unit === 'ms' || unit === 's' ? { value: withoutNoise(found.value), unit } : undefined;
}

export function readNumber(value: unknown, { opacity = 1 }: Units = {}): number | undefined {
  const found = quantityOf(value);
  if (found === undefined || (found.unit !== '' && found.unit !== '%')) return undefined;
  const full = opacity === 'guess' ? (found.value > 1 ? 100 : 1) : opacity;
  return withoutNoise(found.unit === '%' ? found.value / 100 : found.value / full);
}

/** Line heights are numbers; large ones without a unit are pixels, as Figma reads them. */
export function readLineHeight(value: unknown): { readonly number: number } | { readonly length: unknown } | undefined {
  const found = quantityOf(value);
  if (found === undefined) {
    const length = inObject(value, ['px', 'rem']);
    return length === undefined ? undefined : { length };
  }
  if (found.unit === '%' || found.unit === 'em')
    return { number: withoutNoise(found.value / (found.unit === '%' ? 100 : 1)) };
  if (found.unit === '' && Math.abs(found.value) <= largestFactor) return { number: withoutNoise(found.value) };
  const length = readDimension(`${found.value}${found.unit || 'px'}`, {});
  return length === undefined ? undefined : { length };
}

/** No text is set with larger factors, and none in fewer pixels. */
const largestFactor = 4;

export function readCurve(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.trim();
    return readCurve(curveOfText(text) ?? curveOfText(`cubic-bezier(${text})`));
  }
  if (!Array.isArray(value) || value.length !== 4 || !value.every((part) => Number.isFinite(part))) return undefined;
  const [x1, , x2] = value as number[];
  return [x1, x2].every((x) => x! >= 0 && x! <= 1) ? value : undefined;
}

export function readFamilies(value: unknown): unknown {
  if (typeof value === 'string') return familiesIn(value);
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const names = value.map((name: unknown) => (typeof name === 'string' ? familiesIn(name) : undefined));
  return names.every((each) => each !== undefined) ? names.flat() : undefined;
}

/** Weights that DTCG has no name for. */
const otherWeights: Readonly<Record<string, number>> = {
  super: 900,
  ultra: 950,
  semi: 600,
  demi: 600,
  roman: 400,
};

export interface ReadWeight {
  readonly weight: number;
  /** `italic` in `Bold Italic`: DTCG has no font style. */
  readonly style?: string;
}

export function readWeight(value: unknown): ReadWeight | undefined {
  const number = quantityOf(value);
  if (number !== undefined)
    return number.unit === '' && number.value >= 1 && number.value <= 1000 ? { weight: number.value } : undefined;
  if (typeof value !== 'string') return undefined;
  const match = /^(.*?)[\s_-]*(italic|oblique)?$/iu.exec(value.trim())!;
  const name = match[1] || 'normal';
  const known = weightNamed(name);
  const other = name.toLowerCase();
  const weight =
    known === undefined
      ? Object.hasOwn(otherWeights, other)
        ? otherWeights[other]
        : undefined
      : fontWeightNames[known];
  return weight === undefined ? undefined : { weight, ...(match[2] && { style: match[2].toLowerCase() }) };
}

export function readStroke(value: unknown, units: Units): unknown {
  if (typeof value === 'string') return strokeName(value);
  if (!isRecord(value) || !Array.isArray(value['dashArray'])) return undefined;
  const dashArray = value['dashArray'].map((dash: unknown) => readDimension(dash, units));
  const lineCap = value['lineCap'] ?? 'butt';
  return dashArray.every((dash) => dash !== undefined) && typeof lineCap === 'string' && lineCaps.has(lineCap)
    ? { dashArray, lineCap }
    : undefined;
}

const lineCaps = new Set(['round', 'butt', 'square']);
