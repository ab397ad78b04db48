import type { Dictionary, TransformedToken } from 'style-dictionary/types';
import type { Location } from '@wusum/diagnostics';
import type { TokenPath, TokenType } from '@wusum/dtcg';
import { decodeBraces } from './theme-engine.js';

/** A token as a format prints it. */
export interface PlatformToken<Value = string> {
  readonly path: TokenPath;
  /** Name on the platform. */
  readonly name: string;
  readonly type: TokenType;
  /** Value from the platform's value transform. The empty string if the platform does not support the type. */
  readonly value: Value;
  readonly description?: string;
  readonly deprecated?: boolean | string;
  /** Extensions of other vendors. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** The tokens of which it is an alias, nearest first. */
  readonly aliases?: readonly TokenPath[];
  /** Where its value is written. */
  readonly location?: Location;
}

/** The tokens of any Style Dictionary, with the names and values of its transforms. Content has formats of its own. */
export function tokensOf<Value = string>(dictionary: Dictionary): PlatformToken<Value>[] {
  const tokens = dictionary.allTokens.filter((token) => token.$type !== 'content');
  return tokens.map((token) => ({
    path: token.path.join('.'),
    name: token.name,
    type: (token.$type ?? token.type) as TokenType,
    value: decodeBraces(token.$value ?? token.value) as Value,
    description: token.$description ?? token.comment,
    deprecated: deprecationOf(token),
    extensions: token['$extensions'] as PlatformToken['extensions'],
  }));
}

function deprecationOf(token: TransformedToken): boolean | string | undefined {
  const given: unknown = token['$deprecated'];
  return typeof given === 'boolean' || typeof given === 'string' ? given : undefined;
}

/** Whether the platform supports the value of a token. */
export function isWritten(token: PlatformToken<unknown>): boolean {
  return token.value !== '';
}

/**
 * Text for a one-line comment, without line breaks of any kind, control and direction characters and comment
 * delimiters.
 */
export function commentText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replaceAll('\\', '⧵')
    .replaceAll('*/', '* /')
    .replaceAll('/*', '/ *')
    .replaceAll('<', '‹')
    .trim();
}

/** Description and deprecation in one line; empty if the token has neither. */
export function tokenComment(token: Pick<PlatformToken<unknown>, 'description' | 'deprecated'>): string {
  const { deprecated } = token;
  const why = typeof deprecated === 'string' ? `Deprecated: ${deprecated}` : deprecated === true ? 'Deprecated.' : '';
  return [descriptionText(token), commentText(why)].filter((part) => part !== '').join(' ');
}

/** The description in one line; empty without one. For languages with a mark of their own for deprecations. */
export function descriptionText({ description = '' }: Pick<PlatformToken<unknown>, 'description'>): string {
  return commentText(description);
}

/** Why a token is deprecated, in one line, for the mark of a language; `undefined` if it is not. */
export function deprecationText({ deprecated }: Pick<PlatformToken<unknown>, 'deprecated'>): string | undefined {
  if (deprecated === undefined || deprecated === false) return undefined;
  return (typeof deprecated === 'string' ? commentText(deprecated) : '') || 'Deprecated.';
}
