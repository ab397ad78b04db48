import type { TextEdit } from '@wusum/diagnostics';
import { toValue, type JsonNode } from '@wusum/dtcg';
import { applyEdits, cutMember, insertMember, replaceValue } from '@wusum/dtcg/internal';
import { isSameEntry, type JsonValue } from '../intents/index.js';
import { EditError } from './edit-error.js';

/** The text after an edit, or after several; one that overlaps an earlier one is left out. */
export function edited(file: string, text: string, ...edits: readonly (TextEdit | undefined)[]): string {
  const possible = edits.filter((edit) => edit !== undefined);
  const result = applyEdits({ [file]: text }, possible).files[file];
  if (result === undefined) throw new EditError(`${file} cannot be edited at this place.`);
  return result;
}

/**
 * Gives a value another content by the fewest edits: only the parts that differ are written.
 *
 * @param find finds the value in a text
 */
export function editValue(
  file: string,
  text: string,
  find: (text: string) => JsonNode | undefined,
  value: JsonValue,
): string {
  let result = text;
  for (let round = 0; round < mostEdits; round += 1) {
    const node = find(result);
    if (!node) throw new EditError(`${file} has no such entry.`);
    if (isSameEntry(toValue(node) as JsonValue, value)) return result;
    const parts = replacements(node, value) ?? [firstEdit(node, value)];
    result = edited(file, result, ...(parts[0] ? parts : [replaceValue(node, value)]));
  }
  throw new EditError(`${file} needs more than ${mostEdits} edits for one entry.`);
}

const mostEdits = 5000;

/** The edits of all parts that differ, if a node and a value have the same members and items. */
function replacements(node: JsonNode, value: JsonValue): (TextEdit | undefined)[] | undefined {
  if (!differs(node, value)) return [];
  const parts = partsOf(node, value);
  if (!parts) return undefined;
  if (parts.length === 0) return [replaceValue(node, value)];
  const edits = parts.map(([part, wanted]) => replacements(part, wanted));
  return edits.every((each) => each !== undefined) ? edits.flat() : undefined;
}

/** The parts of a node with those of a value; `undefined` if these are not the same parts. */
function partsOf(node: JsonNode, value: JsonValue): [JsonNode, JsonValue][] | undefined {
  if (node.kind === 'array')
    return Array.isArray(value) && node.items.length === value.length
      ? node.items.map((item, index) => [item, value[index] as JsonValue])
      : undefined;
  if (typeof value !== 'object' || value === null) return node.kind === 'object' ? undefined : [];
  if (node.kind !== 'object' || Array.isArray(value)) return undefined;
  const wanted = new Map(Object.entries(value));
  const parts = [...node.members.values()].map(({ key, node: part }): [JsonNode, JsonValue | undefined] => [
    part,
    wanted.get(key),
  ]);
  const isSame = parts.length === wanted.size && parts.every(([, part]) => part !== undefined);
  return isSame ? (parts as [JsonNode, JsonValue][]) : undefined;
}

/** The first edit of those that turn a node into a value. `undefined` if the node has to be replaced. */
function firstEdit(node: JsonNode, value: JsonValue): TextEdit | undefined {
  if (Array.isArray(value) && node.kind === 'array' && node.items.length === value.length) {
    const index = node.items.findIndex((item, at) => differs(item, value[at] as JsonValue));
    return index < 0 ? undefined : partEdit(node.items[index]!, value[index] as JsonValue);
  }
  if (node.kind !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const wanted = Object.entries(value);
  if (wanted.length === 0) return undefined;
  for (const { key } of node.members.values())
    if (!Object.hasOwn(value, key)) return node.members.size === 1 ? undefined : cutMember(node, key);
  let before: string | undefined;
  for (const [key, part] of wanted) {
    const member = node.members.get(key);
    if (!member) return insertMember(node, key, part, before);
    if (differs(member.node, part)) return partEdit(member.node, part);
    before = key;
  }
  return undefined;
}

const differs = (node: JsonNode, value: JsonValue): boolean => !isSameEntry(toValue(node) as JsonValue, value);

const partEdit = (node: JsonNode, value: JsonValue): TextEdit | undefined =>
  firstEdit(node, value) ?? replaceValue(node, value);
