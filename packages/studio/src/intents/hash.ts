import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EntryHash, JsonValue } from './types.js';

/** JSON in which the order of keys does not matter. */
export function canonicalJson(value: JsonValue): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}

/** Whether two entries mean the same. */
export function isSameEntry(a: JsonValue, b: JsonValue): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/**
 * Identifies the meaning of an entry: the first 128 bits of the SHA-256 of its canonical JSON, in hexadecimal digits.
 * Formatting and the order of keys make no difference.
 */
export function hashOf(value: JsonValue): EntryHash {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value)))).slice(0, 32);
}

/** `Array.isArray` does not narrow read-only lists. */
export const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
