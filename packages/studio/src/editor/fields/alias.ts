import type { JsonValue } from '../../intents/index.js';
import type { TokenView } from '../../live/types.js';

/** The path in an alias such as `{color.accent.solid}`. `undefined` if the value is no alias. */
export const aliasPath = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' ? /^\{([^{}]+)\}$/u.exec(value)?.[1] : undefined;

export const aliasTo = (path: string): string => `{${path}}`;

/** The tokens of a type that a token may have as its alias: not itself, and none that depends on it. */
export function aliasTargets(type: string, { path }: Pick<TokenView, 'path'>, tokens: readonly TokenView[]) {
  const users = new Map(tokens.map((token) => [token.path, token.usedBy]));
  const excluded = new Set([path]);
  for (const one of excluded) for (const user of users.get(one) ?? []) excluded.add(user);
  return tokens.filter((token) => token.type === type && !excluded.has(token.path));
}

/** A member of a composite value, as a token of its own. */
export function memberToken(token: TokenView, type: string, value: JsonValue, written: JsonValue): TokenView {
  const { written: _whole, entry: _entry, ...rest } = token;
  return { ...rest, type, value, ...(written !== value && { written }) };
}

/** The members of a value, if it is an object. */
export const membersOf = (value: JsonValue | undefined): Readonly<Record<string, JsonValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, JsonValue>>)
    : {};
