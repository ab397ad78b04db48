import { groupOf } from '../emit/model.js';
import { isEngineData } from '../engine-data.js';
import type { ResolvedToken } from '../types.js';

const keys = new WeakMap<ResolvedToken, string>();

/** What a token says: its value, or for words and marks, whose `$value` says nothing, what the engine reads. */
export function contentOf(token: ResolvedToken): unknown {
  return isEngineData(token) ? (token.extension ?? token.value) : token.value;
}

/** Equal exactly when two tokens have the same type and say the same. */
export function contentKey(token: ResolvedToken): string {
  let key = keys.get(token);
  if (key === undefined) {
    key = `${token.type} ${canonical(contentOf(token))}`;
    keys.set(token, key);
  }
  return key;
}

/** Equal exactly when two tokens are written alike: their value, and what computes it. */
export function writtenKey({ raw, extension }: ResolvedToken): string {
  return canonical([raw, extension ?? null]);
}

/** Whether platforms see a token. Copy of example pages is nobody's contract. */
export function isPublicToken(token: ResolvedToken): boolean {
  return token.extension?.['private'] !== true && groupOf(token.path) !== 'sample';
}

/** JSON in which the order of keys says nothing. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
