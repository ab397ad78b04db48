/** Texts that are the same for equal values, whether from a token file or from CSS. */

import { parse, rgb } from 'culori';
import { isObject, type Json } from './origin-values.js';

/** The text of a value; `undefined` if it is not compared. A typography has several: `comparableParts`. */
export function comparable(value: unknown): string | undefined {
  if (isObject(value)) return comparableObject(value);
  if (typeof value === 'number') return measure(value, '');
  if (Array.isArray(value)) return comparableList(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const found = /^(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)([a-z%]*)$/iu.exec(text);
  if (found) return measure(Number(found[1]), found[2]!);
  return colorText(text) ?? comparableText(text);
}

/** Shadows and transitions have layers of parts; a border has parts; everything else is a list of names. */
function comparableText(text: string): string | undefined {
  const layers = splitTop(text, ',').map((layer) => splitTop(layer, ' '));
  const isNames = layers.every((parts) => parts.every((part) => namedPart.test(part)));
  if (isNames || layers.every((parts) => parts.length === 1))
    return /[({]/u.test(text) && !isNames ? undefined : names(text);
  const parts = layers.map((layer) => joined(padded(layer.map((part) => comparable(part)))));
  return parts.includes(undefined) ? undefined : parts.join(', ');
}

/** Two lengths and a color are a shadow whose blur and spread are zero. */
function padded(parts: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const lengths = parts.filter((part) => part !== undefined && /^-?[\d.]+(?:px|em)?$/u.test(part));
  const isShadow = lengths.length > 1 && lengths.length < 4;
  return isShadow ? [...parts, ...Array.from({ length: 4 - lengths.length }, () => '0')] : parts;
}

const namedPart = /^(?:["'].*|[A-Za-z-][^()#]*)$/u;

function comparableList(value: readonly unknown[]): string | undefined {
  if (value.every((each) => typeof each === 'string')) return names(value.join(','));
  if (value.length === 4 && value.every((each) => typeof each === 'number')) return curve(value);
  const layers = value.map((layer) => comparable(layer));
  return layers.includes(undefined) ? undefined : layers.join(', ');
}

const curve = (points: readonly number[]): string => `curve(${points.map((point) => Number(point)).join(';')})`;

function comparableObject(value: Json): string | undefined {
  if (typeof value['value'] === 'number' && typeof value['unit'] === 'string')
    return measure(value['value'], value['unit']);
  if ('colorSpace' in value) return objectColor(value);
  const { offsetX, offsetY, blur = 0, spread = 0, inset, color, width, style = 'solid' } = value;
  if ('offsetX' in value) {
    const parts = [offsetX, offsetY, blur, spread].map((part) => comparable(part));
    return joined([
      ...parts,
      ...(color === undefined ? [] : [comparable(color)]),
      ...(inset === true ? ['inset'] : []),
    ]);
  }
  if ('width' in value) return joined([width, style, color].map((part) => comparable(part)));
  if (!('duration' in value)) return undefined;
  const { duration, delay = 0, timingFunction = [0.25, 0.1, 0.25, 1] } = value;
  const late = comparable(delay);
  return joined([comparable(duration), comparable(timingFunction), ...(late === '0' ? [] : [late])]);
}

const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : parts.map(String).toSorted(compareText).join(' ');

/** Parts of a layer may be in any order. */
const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function objectColor({ colorSpace, components, alpha = 1 }: Json): string | undefined {
  if (typeof colorSpace !== 'string' || !Array.isArray(components)) return undefined;
  const parts = components.map((part, index) =>
    /^(?:hsl|hwb)$/u.test(colorSpace) && index > 0 ? `${String(part)}%` : String(part),
  );
  const isFunction = /^(?:hsl|hwb|lab|lch|oklab|oklch)$/u.test(colorSpace);
  const inner = `${parts.join(' ')} / ${String(alpha)}`;
  return colorText(isFunction ? `${colorSpace}(${inner})` : `color(${colorSpace} ${inner})`);
}

/** Lengths without a unit are px, a rem is 16 px, and zero has no unit. */
function measure(value: number, given: string): string {
  const unit = given === 'dp' || given === '' ? 'px' : given.toLowerCase();
  if (value === 0) return '0';
  if (unit === 's') return `${Number((value * 1000).toPrecision(6))}ms`;
  return unit === 'rem' ? measure(value * 16, 'px') : `${Number(value.toPrecision(6))}${unit}`;
}

function colorText(text: string): string | undefined {
  const bezier = /^cubic-bezier\(([^()]*)\)$/u.exec(text)?.[1];
  if (bezier !== undefined) return curve(bezier.split(',').map(Number));
  const color = parse(text.toLowerCase() === 'transparent' ? '#0000' : text);
  const own = color && rgb(color);
  if (!own) return undefined;
  const isInside = [own.r, own.g, own.b].every((part) => part > -0.001 && part < 1.001);
  if (!isInside) return undefined;
  return `rgb(${[own.r, own.g, own.b, own.alpha ?? 1].map((part) => Math.round(part * 255)).join(';')})`;
}

const names = (text: string): string =>
  text
    .split(',')
    .map((name) => name.trim().replaceAll(/^["']|["']$/gu, ''))
    .join(', ');

/** Splits at commas or spaces outside brackets and quotes. */
export function splitTop(text: string, separator: ',' | ' '): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/** Numbers of CSS for the weights that have a name. */
const weights: Readonly<Record<string, number>> = {
  thin: 100,
  light: 300,
  normal: 400,
  regular: 400,
  medium: 500,
  'semi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  black: 900,
};

/** Number of a quantity in px, or as a share. */
function pixelsOf(value: unknown): number | undefined {
  const text = comparable(value);
  const found = text === '0' ? ['0', '0', 'px'] : /^(-?[\d.e-]+)(px)$/u.exec(text ?? '');
  return found ? Number(found[1]) : undefined;
}

/** Name of a CSS part → its text, of a text style of a token file. */
export function comparableParts(value: Json): Record<string, string> {
  const { fontFamily, fontSize, fontWeight, lineHeight, letterSpacing } = value;
  const size = pixelsOf(fontSize);
  const texts: Record<string, string | undefined> = {
    'font-family': comparable(fontFamily),
    'font-size': comparable(fontSize),
    'font-weight': weightText(fontWeight),
    'line-height': shareText(lineHeight, size, typeof lineHeight === 'number'),
    'letter-spacing': shareText(letterSpacing, size, false),
  };
  return Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The number of a weight with a name; any other text stays. */
export const weightNumber = (text: string): number | string =>
  Object.hasOwn(weights, text.toLowerCase()) ? weights[text.toLowerCase()]! : text;

export const weightText = (value: unknown): string | undefined =>
  typeof value === 'string' ? String(weightNumber(value)) : typeof value === 'number' ? String(value) : undefined;

/** A share of the font size, to four digits. */
export function shareText(value: unknown, size: number | undefined, isShare: boolean): string | undefined {
  if (value === undefined) return undefined;
  const text = comparable(value);
  const em = isShare ? Number(value) : /^(-?[\d.e-]+)(em|%)$/u.exec(text ?? '');
  const pixels = pixelsOf(value);
  const share =
    typeof em === 'number'
      ? em
      : em
        ? Number(em[1]) / (em[2] === '%' ? 100 : 1)
        : pixels === 0
          ? 0
          : pixels === undefined || !size
            ? undefined
            : pixels / size;
  return share === undefined ? undefined : String(Number(share.toFixed(4)));
}
