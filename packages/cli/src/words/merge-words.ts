import { applyEdits, lineStart, rangeOf, type Edit } from './edit-json.js';
import { readWordsFile } from './words-file.js';

/**
 * Writes messages into the text of a words file. Only the lines of changed and new messages change; the order of the keys
 * stays, and a new message follows the one that precedes it in the source language.
 *
 * @param text the file without problems, or `undefined` for a new one
 * @param order keys in the order of the source language
 */
export function mergeWords(
  text: string | undefined,
  messages: ReadonlyMap<string, string>,
  order: readonly string[],
  $schema: string,
): string {
  if (text === undefined) {
    const known = order.filter((key) => messages.has(key)).map((key) => [key, messages.get(key)!]);
    return `${JSON.stringify({ $schema, ...(Object.fromEntries(known) as Record<string, string>) }, undefined, 2)}\n`;
  }
  const { entries, about } = readWordsFile('', text);
  const edits: Edit[] = [];
  for (const [key, { text: before, location }] of entries) {
    const after = messages.get(key);
    if (after !== undefined && after !== before)
      edits.push({ ...rangeOf(text, location), text: JSON.stringify(after) });
  }
  if (entries.size === 0) return withFirst(text, messages, order, about);
  return applyEdits(text, [...edits, ...insertions(text, messages, order)]);
}

/** The edits that add the new messages. */
function insertions(text: string, messages: ReadonlyMap<string, string>, order: readonly string[]): Edit[] {
  const { entries } = readWordsFile('', text);
  const [firstKey] = entries.keys();
  const edits: Edit[] = [];
  let before: string | undefined;
  for (const key of order) {
    if (entries.has(key)) before = key;
    const message = messages.get(key);
    if (message === undefined || entries.has(key)) continue;
    const member = `${JSON.stringify(key)}: ${JSON.stringify(message)}`;
    const anchor = rangeOf(text, entries.get(before ?? firstKey!)!.location);
    if (before !== undefined) {
      edits.push({ start: anchor.end, end: anchor.end, text: `,${lineStart(text, anchor.start)}${member}` });
      continue;
    }
    const keyStart = text.lastIndexOf(JSON.stringify(firstKey), anchor.start);
    edits.push({ start: keyStart, end: keyStart, text: `${member},${lineStart(text, keyStart)}` });
  }
  return edits;
}

/** A file without messages is written anew; it has only members about itself. */
function withFirst(
  text: string,
  messages: ReadonlyMap<string, string>,
  order: readonly string[],
  about: ReadonlyMap<string, unknown>,
): string {
  const known = order.filter((key) => messages.has(key)).map((key) => [key, messages.get(key)!]);
  if (known.length === 0) return text;
  const all = Object.fromEntries([...about, ...known]) as Record<string, unknown>;
  return `${JSON.stringify(all, undefined, 2)}\n`;
}
