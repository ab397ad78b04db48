import names from 'color-name';
import { holeLetter } from './css-text.js';

export interface RawColor {
  readonly text: string;
  /** In UTF-16 units, in the value. */
  readonly start: number;
}

const hex = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])/giu;
/** Functions of css-color-4 with one pair of parentheses and those in it. */
const functions = /(?<![\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|device-cmyk)\((?:[^()]|\([^()]*\))*\)/giu;
const words = /(?<![\w-])[a-z]+(?![\w(-])/giu;
const named = new Set(Object.keys(names));

/** Parts of a value that hold no colour: texts, addresses, names of variables. Their length is kept. */
const other = /"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+/giu;

/** Properties in which a word such as `tan` is a colour. */
const takesColor =
  /color|background|border|outline|shadow|^fill$|^stroke$|^filter$|^backdrop-filter$|text-decoration|column-rule|text-emphasis|mask/u;

/**
 * The colours that are written out in a value: `#c00`, `oklch(60% 0.2 30)`, `red`. Not those that follow a variable, such
 * as `oklch(from var(--ws-color-accent-solid) l c h / 50%)`, nor `transparent`, `currentColor` and the colours of the system.
 */
export function rawColorsIn(value: string, property: string): RawColor[] {
  const blank = value.replaceAll(other, (part) => ' '.repeat(part.length));
  const found = [...blank.matchAll(functions)].map((match) => ({
    text: value.slice(match.index, match.index + match[0].length),
    start: match.index,
  }));
  const raw = found.filter(({ text }) => !text.includes('var(') && !text.includes(holeLetter));
  const inside = (index: number) => found.some(({ start, text }) => index >= start && index < start + text.length);
  const rest = [...blank.matchAll(hex), ...(takesColor.test(property) ? blank.matchAll(words) : [])];
  for (const match of rest)
    if (!inside(match.index) && (match[0].startsWith('#') || named.has(match[0].toLowerCase())))
      raw.push({ text: match[0], start: match.index });
  return raw.toSorted((a, b) => a.start - b.start);
}
