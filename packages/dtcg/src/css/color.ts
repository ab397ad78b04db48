/** Colours in the notation of CSS: the one reader of this repository. */

import '../derive/rec2020.js';
import { convertColor, hueIndex, namedColor } from '../derive/convert-color.js';
import type { ColorValue } from '../types.js';
import { compute } from './math.js';
import { readRelative } from './relative.js';
import { splitTop } from './text.js';

/** Five digits: less than any screen or eye tells apart. */
const round = (value: number): number => Number(value.toFixed(5));

/** A DTCG colour with rounded components. An RGB colour outside of its range becomes OKLCH, which has no such range. */
export function colorFrom(colorSpace: string, components: readonly (number | 'none')[], alpha = 1): ColorValue {
  const isRgb = rgbSpaces.has(colorSpace);
  if (isRgb && components.some((part) => part !== 'none' && (part < -1e-6 || part > 1 + 1e-6)))
    return rounded(convertColor({ colorSpace, components, alpha }, 'oklch'), alpha);
  // Lightness of these two is from 0 to 1 as well.
  const isUnit = (index: number): boolean =>
    isRgb || ((colorSpace === 'oklab' || colorSpace === 'oklch') && index === 0);
  const parts = components.map((part, index) => (isUnit(index) ? clampPart(part) : part));
  return rounded({ colorSpace, components: parts }, alpha);
}

const clampPart = (part: number | 'none'): number | 'none' => (part === 'none' ? part : Math.min(1, Math.max(0, part)));

function rounded({ colorSpace, components }: ColorValue, alpha: number): ColorValue {
  const parts = components.map((part) => (part === 'none' ? part : round(part)));
  const opacity = round(Math.min(1, Math.max(0, alpha)));
  return { colorSpace, components: parts, ...(opacity < 1 && { alpha: opacity }) };
}

const rgbSpaces: ReadonlySet<string> = new Set([
  'srgb',
  'srgb-linear',
  'display-p3',
  'a98-rgb',
  'prophoto-rgb',
  'rec2020',
]);

/** Components of a CSS colour function: its space in DTCG, and how its arguments are read. */
type Channel = (text: string) => number | 'none' | undefined;

/**
 * Reads a CSS colour: keywords, `transparent`, hex, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()`, `oklch()`,
 * `color()` and `color-mix()`; also `rgba(<colour>, 0.5)` of Tokens Studio. The colour space of the text is kept.
 *
 * @returns `undefined` for anything else, also for colours that depend on the page, such as `currentColor`
 */
export function readCssColor(given: string): ColorValue | undefined {
  const text = given.trim();
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/iu.exec(text)?.[1];
  if (hex !== undefined) return fromHex(hex);
  if (text.toLowerCase() === 'transparent') return colorFrom('srgb', [0, 0, 0], 0);
  const named = namedColor(text);
  if (named !== undefined) return colorFrom('srgb', named);
  const call = /^([a-z-]+)\(([\s\S]*)\)$/iu.exec(text);
  if (call === null) return undefined;
  const name = call[1]!.toLowerCase();
  const inner = call[2]!;
  if (name === 'color-mix') return readMix(inner);
  const relative = readRelative(name, splitTop(inner.replaceAll('/', ' / '), ' '));
  if (relative !== undefined) {
    const origin = readCssColor(relative.origin);
    return origin && readCssColor(`${name}(${relative.argumentsOf(origin)})`);
  }
  if (name === 'color') return readColorFunction(inner);
  const reader = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return reader && readCall(inner, reader);
}

function fromHex(hex: string): ColorValue {
  const long = hex.length <= 4 ? hex.replaceAll(/./gu, '$&$&') : hex;
  const [r = 0, g = 0, b = 0, a = 255] = (long.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
  return colorFrom('srgb', [r / 255, g / 255, b / 255], a / 255);
}

interface CallReader {
  readonly space: string;
  readonly channels: readonly Channel[];
}

/** A number, `none`, or a percentage of `full`. */
const part =
  (full: number, scale = 1, min = -Infinity, max = Infinity): Channel =>
  (text) => {
    if (text.toLowerCase() === 'none') return 'none';
    const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%)?$/iu.exec(text);
    if (match === null) return undefined;
    const value = match[2] === undefined ? Number(match[1]) * scale : (Number(match[1]) / 100) * full;
    return Math.min(max, Math.max(min, value));
  };

const turns: Readonly<Record<string, number>> = { '': 1, deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

const hue: Channel = (text) => {
  if (text.toLowerCase() === 'none') return 'none';
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(deg|grad|rad|turn)?$/iu.exec(text);
  if (match === null) return undefined;
  const degrees = Number(match[1]) * turns[match[2]?.toLowerCase() ?? '']!;
  return round(((degrees % 360) + 360) % 360) % 360;
};

const byte = part(1, 1 / 255, 0, 1);
const percent = part(100, 1, 0, 100);
const rgb: CallReader = { space: 'srgb', channels: [byte, byte, byte] };
const hsl: CallReader = { space: 'hsl', channels: [hue, percent, percent] };

const functions: Readonly<Record<string, CallReader>> = {
  rgb,
  rgba: rgb,
  hsl,
  hsla: hsl,
  hwb: { space: 'hwb', channels: [hue, percent, percent] },
  lab: { space: 'lab', channels: [percent, part(125), part(125)] },
  lch: { space: 'lch', channels: [percent, part(150, 1, 0), hue] },
  oklab: { space: 'oklab', channels: [part(1, 1, 0, 1), part(0.4), part(0.4)] },
  oklch: { space: 'oklch', channels: [part(1, 1, 0, 1), part(0.4, 1, 0), hue] },
};

const alphaOf = part(1, 1, 0, 1);

function readCall(inner: string, { space, channels }: CallReader): ColorValue | undefined {
  const parts = splitParts(inner);
  const read = parts.slice(0, 3).map((text, index) => channels[index]!(text));
  const alpha = parts.length === 4 ? alphaOf(parts[3]!) : 1;
  if (parts.length >= 3 && parts.length <= 4 && alpha !== undefined && read.every((value) => value !== undefined))
    return colorFrom(space, read, alpha === 'none' ? 0 : alpha);
  // Tokens Studio: a colour and an opacity.
  const [base, opacity, ...more] = splitTop(inner, ',');
  const solid = base === undefined ? undefined : readCssColor(base);
  const share = opacity === undefined ? undefined : alphaOf(opacity.trim());
  if (solid === undefined || typeof share !== 'number' || more.length > 0) return undefined;
  return colorFrom(solid.colorSpace, solid.components, share);
}

/** Arguments: separated by commas, or by spaces with a slash before the opacity. Sums are computed. */
function splitParts(inner: string): string[] {
  const byComma = splitTop(inner, ',');
  return (byComma.length > 1 ? byComma : bySpace(inner)).map((part) =>
    /^\s*calc\(/iu.test(part) ? computed(part) : part.trim(),
  );
}

/** Parts between spaces; an opacity follows a slash, and nothing else does. */
function bySpace(inner: string): string[] {
  const [channels = '', ...after] = splitTop(inner, '/');
  const parts = splitTop(channels, ' ');
  const channelCount = rgbSpaces.has(parts[0]!.toLowerCase()) || /^xyz/iu.test(parts[0]!) ? 4 : 3;
  return parts.length === channelCount && after.length < 2 ? [...parts, ...after] : [];
}

function computed(text: string): string {
  const found = compute(text);
  return found === undefined ? text : `${found.value}${found.unit}`;
}

function readColorFunction(inner: string): ColorValue | undefined {
  const [name = '', ...parts] = splitParts(inner);
  const space = name.toLowerCase() === 'xyz' ? 'xyz-d65' : name.toLowerCase();
  if (!rgbSpaces.has(space) && !space.startsWith('xyz-d')) return undefined;
  const read = parts.slice(0, 3).map(part(1));
  const alpha = parts.length === 4 ? alphaOf(parts[3]!) : 1;
  if (parts.length < 3 || parts.length > 4 || alpha === undefined || !read.every((value) => value !== undefined))
    return undefined;
  return colorFrom(space, read, alpha === 'none' ? 0 : alpha);
}

/** `color-mix(in oklch longer hue, red 30%, blue)`. */
function readMix(inner: string): ColorValue | undefined {
  const [method = '', first = '', second = '', ...more] = splitTop(inner, ',').map((text) => text.trim());
  const given = /^in\s+([a-z0-9-]+)(?:\s+(shorter|longer|increasing|decreasing)\s+hue)?$/iu.exec(method);
  const [a, b] = [first, second].map(mixPart);
  if (given === null || more.length > 0 || a === undefined || b === undefined) return undefined;
  const space = given[1]!.toLowerCase() === 'xyz' ? 'xyz-d65' : given[1]!.toLowerCase();
  const [p, q] = [a.share ?? (b.share === undefined ? 50 : 100 - b.share), b.share ?? 100 - (a.share ?? 50)];
  if (p + q <= 0 || (given[2] ?? 'shorter').toLowerCase() !== 'shorter') return undefined;
  const mixed = mixColors(a.color, b.color, q / (p + q), space, true);
  return mixed && colorFrom(mixed.colorSpace, mixed.components, (mixed.alpha ?? 1) * Math.min(1, (p + q) / 100));
}

function mixPart(text: string): { readonly color: ColorValue; readonly share?: number } | undefined {
  const match = /^(?:([\d.]+)%\s+)?([\s\S]+?)(?:\s+([\d.]+)%)?$/u.exec(text);
  const solid = match === null ? undefined : readCssColor(match[2]!);
  const share = match?.[1] ?? match?.[3];
  return solid && { color: solid, ...(share !== undefined && { share: Number(share) }) };
}

/**
 * A colour between two others.
 *
 * @param share 0…1; 0 is the first colour
 * @param isPremultiplied whether components count by their opacity, as in CSS (css-color-4 §12.3)
 * @returns `undefined` for an unknown space
 */
export function mixColors(
  first: ColorValue,
  second: ColorValue,
  share: number,
  space: string,
  isPremultiplied: boolean,
): ColorValue | undefined {
  if (!rgbSpaces.has(space) && !space.startsWith('xyz-d') && !Object.hasOwn(functions, space)) return undefined;
  const a = convertColor(first, space);
  const b = convertColor(second, space);
  const [alphaA, alphaB] = [a.alpha ?? 1, b.alpha ?? 1];
  const alpha = alphaA + (alphaB - alphaA) * share;
  const components = a.components.map((from, index) => {
    const to = b.components[index]!;
    if (from === 'none') return to;
    if (to === 'none') return from;
    if (index === hueIndex[space]) return shorterHue(from, to, share);
    if (!isPremultiplied) return from + (to - from) * share;
    const sum = from * alphaA * (1 - share) + to * alphaB * share;
    return alpha === 0 ? 0 : sum / alpha;
  });
  return { colorSpace: space, components, alpha };
}

function shorterHue(from: number, to: number, share: number): number {
  const difference = to - from;
  const turn = difference > 180 ? difference - 360 : difference < -180 ? difference + 360 : difference;
  return (((from + turn * share) % 360) + 360) % 360;
}

/** A DTCG colour as CSS text that `readCssColor` reads. */
export function colorText({ colorSpace, components, alpha = 1 }: ColorValue): string {
  const unit = (index: number): string => ((colorSpace === 'hsl' || colorSpace === 'hwb') && index > 0 ? '%' : '');
  const parts = components.map((value, index) => (value === 'none' ? value : `${value}${unit(index)}`)).join(' ');
  const isFunction = Object.hasOwn(functions, colorSpace);
  return isFunction ? `${colorSpace}(${parts} / ${alpha})` : `color(${colorSpace} ${parts} / ${alpha})`;
}
