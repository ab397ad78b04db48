import type { TextEdit } from '@wusum/diagnostics';
import { parseSource, TokenReporter, type JsonNode } from '@wusum/dtcg';
import { applyEdits, insertMembers, insertMembersBefore, replaceValue } from '@wusum/dtcg/internal';
import { readWordsFile, type WordsFile } from './words-file.js';

type Messages = ReadonlyMap<string, string>;

/**
 * Writes messages into the text of a words file. Only the lines of changed and new messages change; the order of the keys
 * stays, and a new message follows the one that precedes it in the source language.
 *
 * @param text the file without problems, or `undefined` for a new one
 * @param order keys in the order of the source language
 */
export function mergeWords(
  text: string | undefined,
  messages: Messages,
  order: readonly string[],
  $schema: string,
): string {
  if (text === undefined) return printWords([['$schema', $schema]], messages, order);
  const file = readWordsFile('', text);
  if (file.entries.size === 0) return withFirst(text, messages, order, file);
  const replaced = edited(text, (root) => replacements(root, messages, file));
  return edited(replaced, (root) => insertions(root, messages, order, file));
}

/** The text with edits that do not touch each other. */
function edited(text: string, editsOf: (root: JsonNode) => readonly (TextEdit | undefined)[]): string {
  const edits = editsOf(parseSource('', text, new TokenReporter())!);
  return (
    applyEdits(
      { '': text },
      edits.filter((edit) => edit !== undefined),
    ).files[''] ?? text
  );
}

function replacements(root: JsonNode, messages: Messages, { entries }: WordsFile): (TextEdit | undefined)[] {
  const members = root.kind === 'object' ? [...root.members.values()] : [];
  return members.flatMap(({ key, node }) => {
    const after = messages.get(key);
    return after === undefined || after === entries.get(key)?.text ? [] : [replaceValue(node, after)];
  });
}

/** The edits that add new messages, each with the messages that come one after the other. */
function insertions(
  root: JsonNode,
  messages: Messages,
  order: readonly string[],
  { entries }: WordsFile,
): (TextEdit | undefined)[] {
  const [firstKey] = entries.keys();
  const added = new Map<string | undefined, (readonly [key: string, message: string])[]>();
  let before: string | undefined;
  for (const key of order) {
    const message = messages.get(key);
    if (entries.has(key)) before = key;
    else if (message !== undefined) added.set(before, [...(added.get(before) ?? []), [key, message]]);
  }
  return [...added].map(([after, run]) =>
    after === undefined ? insertMembersBefore(root, firstKey!, run) : insertMembers(root, run, after),
  );
}

/** A file without messages is written anew; it has only members about itself. */
function withFirst(text: string, messages: Messages, order: readonly string[], { about }: WordsFile): string {
  return order.some((key) => messages.has(key)) ? printWords([...about], messages, order) : text;
}

function printWords(
  about: readonly (readonly [name: string, value: unknown])[],
  messages: Messages,
  order: readonly string[],
): string {
  const known = order.flatMap((key) => (messages.has(key) ? [[key, messages.get(key)!] as const] : []));
  const all = Object.fromEntries([...about, ...known]) as Record<string, unknown>;
  return `${JSON.stringify(all, undefined, 2)}\n`;
}
