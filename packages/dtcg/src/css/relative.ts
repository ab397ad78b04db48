/** Relative colours of CSS (css-color-5 §4): `oklch(from #06c calc(l + 0.1) c h / 50%)`. */

import { convertColor } from '../derive/convert-color.js';
import type { ColorValue } from '../types.js';
import { colorSpaces } from '../validate/color-components.js';

/** Function → its space, the names of its channels, and the factor from DTCG to the numbers of CSS. */
const keywords: Readonly<Record<string, readonly [space: string, names: string, scale: number]>> = {
  rgb: ['srgb', 'rgb', 255],
  rgba: ['srgb', 'rgb', 255],
  hsl: ['hsl', 'hsl', 1],
  hsla: ['hsl', 'hsl', 1],
  hwb: ['hwb', 'hwb', 1],
  lab: ['lab', 'lab', 1],
  lch: ['lch', 'lch', 1],
  oklab: ['oklab', 'lab', 1],
  oklch: ['oklch', 'lch', 1],
};

/** The text of a function and its arguments after `from`. */
export interface RelativeColor {
  readonly origin: string;
  /** The arguments, with the channels of the origin as numbers once it is known. */
  argumentsOf(origin: ColorValue): string;
}

/** Reads the arguments of a function; `undefined` if its colour is not relative to another. */
export function readRelative(name: string, parts: readonly string[]): RelativeColor | undefined {
  const [from = '', origin, ...rest] = parts;
  if (from.toLowerCase() !== 'from' || origin === undefined) return undefined;
  const own = name === 'color' ? spaceOf(rest[0]) : Object.hasOwn(keywords, name) ? keywords[name] : undefined;
  if (own === undefined) return undefined;
  const channels = rest.slice(name === 'color' ? 1 : 0);
  const end = channels.indexOf('/');
  if ((end < 0 ? channels.length : end) !== 3) return undefined;
  const [space, names, scale] = own;
  return {
    origin,
    argumentsOf: (color) => {
      const { components, alpha = 1 } = convertColor(color, space);
      const values: Record<string, number> = { alpha };
      for (const [index, channel] of names.split('').entries()) {
        const value = components[index];
        values[channel] = typeof value === 'number' ? value * scale : 0;
      }
      const head = name === 'color' ? [rest[0]!] : [];
      const given = rest.slice(head.length);
      const hasAlpha = given.includes('/');
      // Without an opacity of its own the colour has that of the origin.
      const all = [...head, ...given, ...(hasAlpha ? [] : ['/', 'alpha'])];
      return all
        .map((part) => part.replaceAll(/(?<![\w-])[a-z]+(?![\w(-])/giu, (word) => numberOf(word, values)))
        .join(' ');
    },
  };
}

function numberOf(word: string, values: Readonly<Record<string, number>>): string {
  const value = Object.hasOwn(values, word.toLowerCase()) ? values[word.toLowerCase()] : undefined;
  return value === undefined ? word : String(Number(value.toFixed(6)));
}

function spaceOf(text = ''): readonly [space: string, names: string, scale: number] | undefined {
  const space = text.toLowerCase() === 'xyz' ? 'xyz-d65' : text.toLowerCase();
  const isKnown = Object.hasOwn(colorSpaces, space) && /^(?:xyz|srgb|display|a98|prophoto|rec)/u.test(space);
  return !isKnown ? undefined : [space, space.startsWith('xyz') ? 'xyz' : 'rgb', 1];
}
