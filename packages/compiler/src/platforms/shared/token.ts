import type { Dictionary, TransformedToken } from 'style-dictionary/types';
import type { TokenPath, TokenType } from '../../types.js';
import { decodeBraces } from '../../emit/style-dictionary/value-transform.js';

/** A token as a format prints it. */
export interface PlatformToken<Value = string> {
  readonly path: TokenPath;
  /** As the target spells it. */
  readonly name: string;
  readonly type: TokenType;
  /** As the target's value transform wrote it. The empty string: this target cannot say such a value. */
  readonly value: Value;
  readonly description?: string;
  readonly deprecated?: boolean | string;
  /** Data of other vendors. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The tokens of a Style Dictionary of anybody's: names and values as its transforms left them. */
export function tokensOf<Value = string>(dictionary: Dictionary): PlatformToken<Value>[] {
  return dictionary.allTokens.map((token) => ({
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

/** True for a token whose value the target can say. */
export function isWritten(token: PlatformToken<unknown>): boolean {
  return token.value !== '';
}

/**
 * One line of a comment: no line break (of any kind that some language knows), no control or direction character and
 * no end of a comment is left in it.
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

/** Description and deprecation in one line; empty when there is nothing to say. */
export function tokenComment({ description, deprecated }: PlatformToken<unknown>): string {
  const why = typeof deprecated === 'string' ? `Deprecated: ${deprecated}` : deprecated === true ? 'Deprecated.' : '';
  return commentText([description ?? '', why].filter((part) => part !== '').join(' '));
}
