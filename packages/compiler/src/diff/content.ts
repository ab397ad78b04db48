import { groupOf, isEngineData } from '@wusum/platforms/internal';
import type { ResolvedToken } from '@wusum/dtcg';

const keys = new WeakMap<ResolvedToken, string>();

/** The content of a token: its value, or for voice and marks, whose `$value` has no meaning, the data of the engine. */
export function contentOf(token: ResolvedToken): unknown {
  return isEngineData(token) ? (token.extension ?? token.value) : token.value;
}

/** Equal exactly if two tokens have the same type and content. */
export function contentKey(token: ResolvedToken): string {
  let key = keys.get(token);
  if (key === undefined) {
    key = `${token.type} ${canonical(contentOf(token))}`;
    keys.set(token, key);
  }
  return key;
}

/** Equal exactly if two tokens have the same definition: value and derivation. */
export function writtenKey({ raw, extension }: ResolvedToken): string {
  return canonical([raw, extension ?? null]);
}

/** Whether a token is published. Of content, only the keys of messages are names of the contract. */
export function isPublicToken(token: ResolvedToken): boolean {
  if (token.type === 'content') return groupOf(token.path) === 'messages';
  return token.extension?.['private'] !== true;
}

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).toSorted(([a], [b]) => (a > b ? 1 : -1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
