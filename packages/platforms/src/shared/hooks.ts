import type { FormatFnArguments, TransformedToken } from 'style-dictionary/types';
import { type TokenPath, type TokenType, isTokenType } from '@wusum/dtcg';
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
    filter: (token) => isTokenType(String(token.$type ?? token['type'])),
    transform: (token) => {
      const type = (token.$type ?? token['type']) as TokenType;
      const write = writers[type] as ((value: unknown, extras: CellExtras) => Written) | undefined;
      if (write === undefined) return '';
      const value = decodeBraces(token.$value ?? token['value']);
      return encodeBraces(write(value, (token['extras'] ?? {}) as CellExtras));
    },
  };
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
