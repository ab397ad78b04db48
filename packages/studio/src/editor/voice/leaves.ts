import type { JsonValue } from '../../intents/index.js';

/** A text, or a list of texts, inside of an entry. */
export interface Leaf {
  /** Keys from the entry to it: `['prefer', 'en']`. */
  readonly keys: readonly string[];
  readonly value: string | readonly string[];
}

/** The texts of an entry, in its order. Items of a list of objects have their number as key. */
export function leavesOf(value: JsonValue, keys: readonly string[] = []): Leaf[] {
  if (typeof value === 'string') return [{ keys, value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [{ keys, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner as JsonValue, [...keys, key]));
}

/** The entry with another text at one place; everything else is the same. */
export function withLeaf(value: JsonValue, [key, ...keys]: readonly string[], leaf: Leaf['value']): JsonValue {
  if (key === undefined) return leaf;
  if (Array.isArray(value))
    return value.map((item: JsonValue, index) => (String(index) === key ? withLeaf(item, keys, leaf) : item));
  const owner = value as Readonly<Record<string, JsonValue>>;
  return { ...owner, [key]: withLeaf(owner[key]!, keys, leaf) };
}

/** One text a line: lines without text are left out. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The entries of a group, such as `voice.term.`, by their name. */
export const entriesIn = (
  entries: ReadonlyMap<string, JsonValue> | undefined,
  group: string,
): (readonly [name: string, value: JsonValue])[] =>
  [...(entries ?? [])].flatMap(([path, value]) => (path.startsWith(group) ? [[path.slice(group.length), value]] : []));
