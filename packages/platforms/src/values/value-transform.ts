import type { TransformedToken } from 'style-dictionary/types';
import type { TokenType } from '@wusum/dtcg';
import type { CssValue } from './css-value.js';

/** Extension data of a cell that changes how its value is written. */
export interface CellExtras {
  readonly fluid?: { readonly min: number; readonly base: number; readonly viewport: number };
  /** Of a length: whether it is one of text, such as the size of a font. */
  readonly isText?: boolean;
  /** Of typography: further properties in camel case, such as `textTransform`. */
  readonly typography?: Readonly<Record<string, string | number>>;
}

export interface ValueTransform {
  readonly type: 'value';
  readonly filter: (token: TransformedToken) => boolean;
  readonly transform: (token: TransformedToken) => CssValue;
}

/** A Style Dictionary value transform for the tokens of one DTCG type. */
export function valueTransform<Value>(
  type: TokenType,
  toCss: (value: Value, extras: CellExtras) => CssValue,
): ValueTransform {
  return {
    type: 'value',
    filter: (token) => token.$type === type,
    transform: (token) => toCss(token.$value as Value, (token.extras ?? {}) as CellExtras),
  };
}

/**
 * Style Dictionary reads `{…}` anywhere in a string as a reference. Values are resolved already, so a brace is only a
 * brace: it is replaced by a private-use character on the way.
 */
export function encodeBraces(value: unknown): unknown {
  if (!contains(value, '{', '}')) return value;
  return mapStrings(value, (text) => text.replaceAll('{', '\uF8F1').replaceAll('}', '\uF8F2'));
}

export function decodeBraces(value: unknown): unknown {
  if (!contains(value, '\uF8F1', '\uF8F2')) return value;
  return mapStrings(value, (text) => text.replaceAll('\uF8F1', '{').replaceAll('\uF8F2', '}'));
}

/** Whether a text in the value contains one of two characters. Values rarely do, and a search is cheaper than a copy. */
function contains(value: unknown, open: string, close: string): boolean {
  if (typeof value === 'string') return value.includes(open) || value.includes(close);
  if (typeof value !== 'object' || value === null) return false;
  for (const key in value) if (contains((value as Record<string, unknown>)[key], open, close)) return true;
  return false;
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, map)]));
}
