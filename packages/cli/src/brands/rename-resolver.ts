import type { TextEdit } from '@wusum/diagnostics';
import { parseSource, TokenReporter, type JsonNode } from '@wusum/dtcg';
import { applyEdits, brandAxis, renameKey, replaceValue } from '@wusum/dtcg/internal';
import { UsageError } from '../terminal.js';

/**
 * A resolver document in which a brand has another id: its context, its content and the paths of its files. All other
 * bytes stay.
 *
 * @throws UsageError if the document cannot be read
 */
export function renamedResolver(file: string, text: string, id: string, to: string): string {
  const root = parseSource(file, text, new TokenReporter());
  if (!root) throw new UsageError(`${file} cannot be read.`);
  const modifier = memberOf(memberOf(root, 'modifiers'), brandAxis);
  const content = memberOf(memberOf(memberOf(modifier, '$extensions'), 'org.wusum'), 'content');
  const edits = [
    ...keyEdits(memberOf(modifier, 'contexts'), id, to),
    ...keyEdits(content, id, to),
    ...valueEdits(memberOf(modifier, 'default'), (value) => (value === id ? to : undefined)),
    ...valueEdits(root, (value) => movedPath(value, id, to)),
  ];
  return applyEdits({ [file]: text }, edits).files[file] ?? text;
}

/** A path in the folder of the brand, with or without `./`. */
function movedPath(value: string, id: string, to: string): string | undefined {
  const found = /^(?<start>(?:\.\/)?brands\/)(?<id>[^/]+)(?<rest>\/.*)$/u.exec(value)?.groups;
  return found?.['id'] === id ? `${found['start']}${to}${found['rest']}` : undefined;
}

function memberOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.members.get(key)?.node : undefined;
}

function keyEdits(node: JsonNode | undefined, id: string, to: string): TextEdit[] {
  if (node?.kind !== 'object' || !node.members.has(id)) return [];
  const edit = renameKey(node, id, to);
  return edit ? [edit] : [];
}

/** Replaces texts for which a function has another one. */
function valueEdits(node: JsonNode | undefined, change: (value: string) => string | undefined): TextEdit[] {
  if (node === undefined) return [];
  if (node.kind === 'array') return node.items.flatMap((item) => valueEdits(item, change));
  if (node.kind === 'object') return [...node.members.values()].flatMap((member) => valueEdits(member.node, change));
  const next = typeof node.value === 'string' ? change(node.value) : undefined;
  const edit = next === undefined ? undefined : replaceValue(node, next);
  return edit ? [edit] : [];
}
