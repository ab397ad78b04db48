/** Parts of a resolver document in a notation that has one obvious reading. */

import {
  member,
  stringIn,
  toValue,
  type JsonArray,
  type JsonMember,
  type JsonNode,
  type JsonObject,
} from '../source/json.js';
import type { DtcgCode } from '../codes.js';
import { formatPointer } from '../resolver/pointer.js';
import type { TokenReporter } from '../token-reporter.js';
import { nodeOf } from './synthetic.js';
import { insertBefore, printValue, replaceValue } from './text-edits.js';

/** A list of sources: a single source, or the path of a file, is a list of one. */
export function readSources(node: JsonNode, code: DtcgCode, message: string, reporter: TokenReporter): JsonNode {
  if (node.kind === 'array') return node;
  const path = pathIn(node);
  if (node.kind !== 'object' && path === undefined) return node;
  const item: JsonNode = path === undefined ? node : nodeOf({ $ref: path }, node);
  reporter.deviation(code, message, {
    location: node.location,
    edit: replaceValue(node, [toValue(item)]),
    fix: 'Write a list with one source.',
  });
  return { kind: 'array', location: node.location, items: [item] } satisfies JsonArray;
}

/** A source: the path of a file alone is a reference to it. */
export function readSource(node: JsonNode, reporter: TokenReporter): JsonNode {
  const path = pathIn(node);
  if (path === undefined) return node;
  reporter.deviation('WS-R014', `The source "${path}" is a string, not an object.`, {
    location: node.location,
    edit: replaceValue(node, { $ref: path }),
    fix: `Write ${printValue({ $ref: path })}.`,
  });
  return nodeOf({ $ref: path }, node);
}

function pathIn(node: JsonNode): string | undefined {
  const text = stringIn(node);
  return text !== undefined && /^#\/|\.(?:tokens|json[c5]?|ya?ml)(?:#.*)?$/iu.test(text) ? text : undefined;
}

/** An item of the resolution order: the name or the pointer of a set or modifier alone is a reference to it. */
export function readOrderItem(node: JsonNode, root: JsonObject, reporter: TokenReporter): JsonNode {
  const text = stringIn(node);
  if (text === undefined) return node;
  const written = /^#\/(sets|modifiers)\/([^/]+)$/u.exec(text);
  const name = written ? written[2]!.replaceAll('~1', '/').replaceAll('~0', '~') : text;
  const groups = written ? [written[1]!] : ['sets', 'modifiers'];
  const found = groups.filter((group) => member(member(root, group), name) !== undefined);
  const pointer = found.length === 1 ? formatPointer([found[0]!, name]) : undefined;
  if (pointer === undefined) return node;
  reporter.deviation('WS-R002', `The item "${text}" of \`resolutionOrder\` is a string, not an object.`, {
    location: node.location,
    edit: replaceValue(node, { $ref: pointer }),
    fix: `Write ${printValue({ $ref: pointer })}.`,
  });
  return nodeOf({ $ref: pointer }, node);
}

/** The type of an inline item without one: contexts make a modifier, sources a set. */
export function inlineType(item: JsonObject, reporter: TokenReporter): string | undefined {
  if (item.members.has('type')) return undefined;
  const isModifier = item.members.has('contexts');
  if (isModifier === item.members.has('sources')) return undefined;
  const type = isModifier ? 'modifier' : 'set';
  const first = [...item.members.keys()][0]!;
  reporter.deviation('WS-R003', 'An inline item has no `type`.', {
    location: item.location,
    edit: insertBefore(item, first, 'type', type),
    fix: `Add "type": "${type}".`,
  });
  return type;
}

/** Checks the version. A missing one, or an older notation of it, means 2025.10. */
export function checkVersion(root: JsonObject, reporter: TokenReporter): void {
  const version = member(root, 'version');
  const first: JsonMember | undefined = [...root.members.values()][0];
  if (!version) {
    reporter.deviation('WS-R001', 'The resolver document has no `version`.', {
      location: root.location,
      edit: first && insertBefore(root, first.key, 'version', '2025.10'),
    });
    return;
  }
  const value = toValue(version);
  if (value === '2025.10') return;
  const message = `\`version\` is ${JSON.stringify(value)}, not "2025.10".`;
  const { location } = version;
  const isNotation =
    typeof value === 'number' || (typeof value === 'string' && /^v?(?:2025|[01](?:\.\d+)*$)/iu.test(value.trim()));
  if (isNotation) reporter.deviation('WS-R001', message, { location, edit: replaceValue(version, '2025.10') });
  else reporter.add('WS-R001', message, { location });
}

/** The context that a default means, if it differs only in case and spaces. */
export function defaultMeant(
  node: JsonNode,
  message: string,
  contexts: Iterable<string>,
  reporter: TokenReporter,
): string | undefined {
  const plain = (text: string): string => text.trim().toLowerCase();
  const value = stringIn(node);
  const near = value === undefined ? [] : [...contexts].filter((context) => plain(context) === plain(value));
  if (near.length !== 1) return undefined;
  reporter.deviation('WS-R008', message, {
    location: node.location,
    didYouMean: near[0],
    edit: replaceValue(node, near[0]),
  });
  return near[0];
}
