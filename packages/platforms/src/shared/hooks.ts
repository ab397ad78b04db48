import type { FormatFnArguments, TransformedToken } from 'style-dictionary/types';
import { type TokenPath, type TokenType, isTokenType } from '@wusum/dtcg';
import { isRecord } from '@wusum/dtcg/internal';
import { type PlatformToken, tokensOf } from './token.js';
import type { CellExtras } from './value-printers.js';
import { decodeBraces, encodeBraces } from './theme-engine.js';

/** Value printers of a platform: a function for each DTCG type that it supports. */
export type Writers<Written = string> = {
  readonly [Type in TokenType]?: (value: never, extras: CellExtras) => Written;
};

export interface NameHook {
  readonly type: 'name';
  readonly transform: (token: TransformedToken) => string;
}

export interface ValueHook {
  readonly type: 'value';
  readonly transitive: true;
  readonly filter: (token: TransformedToken) => boolean;
  readonly transform: (token: TransformedToken) => unknown;
}

export interface FormatHook {
  readonly name: string;
  readonly format: (given: FormatFnArguments) => string;
}

/** A Style Dictionary transform that derives names from token paths. */
export function nameHook(nameOf: (path: TokenPath) => string): NameHook {
  return { type: 'name', transform: (token) => nameOf(token.path.join('.')) };
}

/**
 * A Style Dictionary transform that prints resolved DTCG values as text (or data) of a platform. A type that the platform
 * does not support becomes the empty string. Braces are encoded, because Style Dictionary would read them as references;
 * our formats decode them.
 */
export function valueHook<Written>(writers: Writers<Written>): ValueHook {
  return {
    type: 'value',
    transitive: true,
    filter: (token) => isPrinted(String(token.$type ?? token['type'])),
    transform: (token) => {
      const type = (token.$type ?? token['type']) as TokenType;
      const write = writers[type] as ((value: unknown, extras: CellExtras) => Written) | undefined;
      if (write === undefined) return '';
      const value = readable(decodeBraces(token.$value ?? token['value']), 'foreign' in writers);
      if (value === undefined) return '';
      return encodeBraces(write(value, (token['extras'] ?? {}) as CellExtras));
    },
  };
}

/** Types of the specification, and values of other types, which platforms for the web print as they are. */
const isPrinted = (type: string): boolean => isTokenType(type) || type === 'foreign';

/**
 * A value as a platform can print it; `undefined` if it has a unit that only the web knows. A text style that leaves its
 * line height to the browser gets a common one elsewhere.
 */
function readable(value: unknown, isForWeb: boolean): unknown {
  if (isForWeb) return value;
  if (hasWebUnit(value)) return undefined;
  const isText = isRecord(value) && 'fontFamily' in value && 'fontSize' in value;
  return isText && value['lineHeight'] === undefined ? { ...value, lineHeight: usualLineHeight } : value;
}

/** What `normal` is in most fonts. */
const usualLineHeight = 1.2;

const ownUnits = new Set(['px', 'rem', 'ms', 's']);

function hasWebUnit(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasWebUnit);
  if (!isRecord(value)) return false;
  if (typeof value['unit'] === 'string' && typeof value['value'] === 'number') return !ownUnits.has(value['unit']);
  return Object.values(value).some(hasWebUnit);
}

/** A Style Dictionary format that prints all tokens; its options go to the printer. */
export function formatHook<Value, Options extends object>(
  name: string,
  print: (tokens: readonly PlatformToken<Value>[], options: Partial<Options>) => string,
): FormatHook {
  return {
    name,
    format: ({ dictionary, options }) => print(tokensOf<Value>(dictionary), (options ?? {}) as Partial<Options>),
  };
}
