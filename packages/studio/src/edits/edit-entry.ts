import type { TextEdit } from '@wusum/diagnostics';
import { toValue, type JsonNode } from '@wusum/dtcg';
import { applyEdits, cutMember, insertMember, replaceValue } from '@wusum/dtcg/internal';
import { isSameEntry, type JsonValue } from '../intents/index.js';
import { EditError } from './edit-error.js';

/** The text after an edit. */
export function edited(file: string, text: string, edit: TextEdit | undefined): string {
  const result = edit && applyEdits({ [file]: text }, [edit]).files[file];
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
    result = edited(file, result, firstEdit(node, value) ?? replaceValue(node, value));
  }
  throw new EditError(`${file} needs more than ${mostEdits} edits for one entry.`);
}

const mostEdits = 5000;

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
