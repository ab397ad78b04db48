/** Edits of files as they are written: only the bytes of the changed value, key or member. */

import type { TextEdit } from '@wusum/diagnostics';
import { toValue, type JsonNode, type JsonObject } from '../source/json.js';
import { Written, WrittenArray, WrittenMember, WrittenObject } from '../source/nodes.js';
import { fileFormatOf } from '../source/file-format.js';
import type { SourceText } from '../source/source-text.js';

/** A value on one line, as JSON with spaces: valid in JSON, JSON5 and YAML. */
export function printValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${printValue(part)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** As formatters do: a value that does not fit in a line has a line for each part. YAML is kept on one line. */
const lineWidth = 120;

/**
 * A value as written at an offset.
 *
 * @param head text before the value, which is inserted too
 */
function printAt(source: SourceText, offset: number, value: unknown, head = ''): string {
  const before = /[^\r\n]*$/u.exec(source.text.slice(0, offset))![0];
  const indent = /^[\t ]*/u.exec(before)![0];
  if (fileFormatOf(source.file) === 'yaml') return printValue(value);
  return printLines(value, indent, head === '' ? before.length : indent.length + head.length);
}

function printLines(value: unknown, indent: string, used: number): string {
  const line = printValue(value);
  if (typeof value !== 'object' || value === null || used + line.length < lineWidth) return line;
  const inner = `${indent}${indent.startsWith('\t') ? '\t' : '  '}`;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((item) => printLines(item, inner, inner.length))
    : Object.entries(value).map(([key, part]) => {
        const head = `${JSON.stringify(key)}: `;
        return `${head}${printLines(part, inner, inner.length + head.length)}`;
      });
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
}

function editAt(source: SourceText, start: number, end: number, text: string): TextEdit {
  return { location: source.location(start, end), text, isSafe: true };
}

/** The JSON Pointer that means the same as a curly alias: `{a.b}` → `#/a/b/$value`. */
export function aliasAsPointer(node: JsonNode): string {
  const path = node.kind === 'scalar' ? String(node.value).slice(1, -1) : '';
  return `#/${path.split('.').map(pointerPart).join('/')}/$value`;
}

function pointerPart(name: string): string {
  const escaped = name.replaceAll('~', '~0').replaceAll('/', '~1');
  return escaped.replaceAll(/[\s"<>\\^`|#%]/gu, (character) => encodeURIComponent(character));
}

/** Replaces a value. */
export function replaceValue(node: JsonNode, value: unknown): TextEdit | undefined {
  if (!(node instanceof Written)) return undefined;
  return editAt(node.source, node.start, node.end, printAt(node.source, node.start, value));
}

/** Replaces a key; the value and its notation do not change. */
export function renameKey(object: JsonObject, key: string, name: string): TextEdit | undefined {
  const member = object.members.get(key);
  if (!(member instanceof WrittenMember)) return undefined;
  const isQuoted = /["']/u.test(member.source.text[member.start] ?? '');
  return editAt(member.source, member.start, member.end, isQuoted || !isPlainKey(name) ? JSON.stringify(name) : name);
}

const isPlainKey = (key: string): boolean => /^[$\w]+$/u.test(key);

/** Several edits as one. `undefined` if one of them is. */
export function together(...edits: readonly (TextEdit | undefined)[]): TextEdit | undefined {
  const known = edits.flatMap((edit) => (edit ? [edit] : []));
  const [first, ...rest] = known;
  if (!first || known.length < edits.length) return undefined;
  const also = [
    ...(first.also ?? []),
    ...rest.flatMap(({ location, text, also: more = [] }) => [{ location, text }, ...more]),
  ];
  return also.length > 0 ? { ...first, also } : first;
}

/** A member with its offsets, if it is written in the object itself and not in a YAML anchor. */
interface Span {
  readonly member: WrittenMember;
  readonly start: number;
  readonly end: number;
}

function spansOf(object: WrittenObject): readonly Span[] | undefined {
  const spans: Span[] = [];
  let before = object.start;
  for (const member of object.members.values()) {
    if (!(member instanceof WrittenMember) || !(member.node instanceof Written)) return undefined;
    const { start, node } = member;
    if (start < before || node.start < start || node.end > object.end) return undefined;
    spans.push({ member, start, end: node.end });
    before = node.end;
  }
  return spans;
}

const isFlow = ({ source, start }: WrittenObject): boolean => source.text[start] === '{';

/** The line break before an offset and the indentation, or `undefined` if other text precedes it on its line. */
function lineStart({ text }: SourceText, offset: number): string | undefined {
  return /(?:\r\n|\n|\r)[\t ]*$/u.exec(text.slice(0, offset))?.[0];
}

/** Members of an object that are to be written. */
export type Entries = readonly (readonly [key: string, value: unknown])[];

/**
 * Adds a member to an object.
 *
 * @param after key of the member that it follows. Default: the last one
 */
export const insertMember = (object: JsonNode, key: string, value: unknown, after?: string): TextEdit | undefined =>
  insertMembers(object, [[key, value]], after);

/**
 * Adds members to an object, in their order.
 *
 * @param after key of the member that they follow. Default: the last one
 */
export function insertMembers(object: JsonNode, entries: Entries, after?: string): TextEdit | undefined {
  if (!(object instanceof WrittenObject)) return undefined;
  const { source } = object;
  const spans = spansOf(object);
  const last = spans?.find(({ member }) => member.key === after) ?? spans?.at(-1);
  if (!spans) return undefined;
  if (!last) {
    const at = object.start + 1;
    const inner = entries.map(([key, value]) => `${JSON.stringify(key)}: ${printValue(value)}`).join(', ');
    return isFlow(object) ? editAt(source, at, at, ` ${inner} `) : undefined;
  }
  // A comment may precede a member on its line.
  const line = [last, ...spans].map(({ start }) => lineStart(source, start)).find((found) => found !== undefined);
  const members = entries.map(([key, value]) => {
    const head = `${keyLike(last, key)}: `;
    return `${head}${line === undefined ? printValue(value) : printAt(source, last.start, value, head)}`;
  });
  const textOf = (part: (member: string) => string): string => members.map(part).join('');
  if (isFlow(object))
    return editAt(
      source,
      last.end,
      last.end,
      textOf((member) => `,${line ?? ' '}${member}`),
    );
  const indent = ' '.repeat(spans[0]!.member.keyLocation.column - 1);
  const isAfterBreak = /[\r\n]$/u.test(source.text.slice(0, last.end));
  const text = textOf((member) => (isAfterBreak ? `${indent}${member}\n` : `\n${indent}${member}`));
  return editAt(source, last.end, last.end, text);
}

/** A key with quotation marks if another one has them, or if it needs them. */
function keyLike({ member: { source }, start }: Span, key: string): string {
  const isQuoted = /["']/u.test(source.text[start] ?? '') || !isPlainKey(key);
  return isQuoted ? JSON.stringify(key) : key;
}

/** Adds a member before another one, on the same line in JSON. */
export const insertBefore = (object: JsonNode, before: string, key: string, value: unknown): TextEdit | undefined =>
  insertMembersBefore(object, before, [[key, value]]);

/** Adds members before another one, in their order. */
export function insertMembersBefore(object: JsonNode, before: string, entries: Entries): TextEdit | undefined {
  if (!(object instanceof WrittenObject)) return undefined;
  const next = spansOf(object)?.find(({ member }) => member.key === before);
  if (!next) return undefined;
  const { source } = object;
  const separator = isFlow(object)
    ? `,${lineStart(source, next.start) ?? ' '}`
    : `\n${' '.repeat(next.member.keyLocation.column - 1)}`;
  const members = entries.map(([key, value]) => `${keyLike(next, key)}: ${printValue(value)}${separator}`);
  return editAt(source, next.start, next.start, members.join(''));
}

/** Adds an item at the start of a list. */
export function insertFirst(list: JsonNode, value: unknown): TextEdit | undefined {
  const first = list.kind === 'array' ? list.items[0] : undefined;
  if (!(list instanceof WrittenArray) || !(first instanceof Written)) return undefined;
  const { source } = list;
  const line = lineStart(source, first.start);
  if (source.text[list.start] === '[')
    return editAt(source, first.start, first.start, `${printValue(value)},${line ?? ' '}`);
  const dash = source.text.lastIndexOf('-', first.start);
  if (dash < list.start) return undefined;
  return editAt(source, dash, dash, `- ${printValue(value)}\n${' '.repeat(source.location(dash, dash).column - 1)}`);
}

const onlyComma = /^\s*,\s*$/u;

/**
 * Removes a member of JSON and its comma; comments next to it stay.
 *
 * @returns `undefined` in YAML
 */
export function cutMember(object: JsonNode, key: string): TextEdit | undefined {
  const plain = removeMember(object, key);
  if (plain || !(object instanceof WrittenObject) || !isFlow(object)) return plain;
  const spans = spansOf(object) ?? [];
  const index = spans.findIndex(({ member }) => member.key === key);
  const [before, own, after] = [spans[index - 1], spans[index], spans[index + 1]];
  if (!own) return undefined;
  const { source } = object;
  const from = after ? own.end : before?.end;
  const cut = editAt(source, own.start, own.end, '');
  const comma = from === undefined ? undefined : commaFrom(source.text, from);
  return comma === undefined ? cut : { ...cut, also: [{ location: source.location(comma, comma + 1), text: '' }] };
}

/** The offset of the next comma that is not in a comment. */
function commaFrom(text: string, from: number): number | undefined {
  const found = /^(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*,/u.exec(text.slice(from));
  return found ? from + found[0].length - 1 : undefined;
}

/** Removes a member, if there is no comment next to it that would be lost. */
export function removeMember(object: JsonNode, key: string): TextEdit | undefined {
  if (!(object instanceof WrittenObject)) return undefined;
  const spans = spansOf(object) ?? [];
  const index = spans.findIndex(({ member }) => member.key === key);
  const [before, own, after] = [spans[index - 1], spans[index], spans[index + 1]];
  if (!own) return undefined;
  const { source } = object;
  const between = (from: number, to: number): string => source.text.slice(from, to);
  const separator = isFlow(object) ? onlyComma : /^\s*$/u;
  if (before && separator.test(between(before.end, own.start))) return editAt(source, before.end, own.end, '');
  if (after && separator.test(between(own.end, after.start))) return editAt(source, own.start, after.start, '');
  return spans.length === 1 && isFlow(object) && /^\s*$/u.test(between(own.end, object.end - 1))
    ? editAt(source, own.start, own.end, '')
    : undefined;
}

/** Where `wusum check --fix` keeps what the specification does not define, so that nothing is lost. */
export const unreadKey = 'org.wusum.unread';

/** Moves a property that the specification does not define to `$extensions`. */
export function moveToExtensions(token: JsonObject, owner: JsonObject, key: string): TextEdit | undefined {
  const node = owner.members.get(key)?.node;
  if (!node) return undefined;
  const value = toValue(node);
  const extensions = token.members.get('$extensions')?.node;
  if (!extensions && owner === token) return wrapInExtensions(token, key, value);
  const removed = removeMember(owner, key);
  if (!extensions) return together(removed, insertMember(token, '$extensions', { [unreadKey]: { [key]: value } }));
  if (extensions.kind !== 'object') return undefined;
  const unread = extensions.members.get(unreadKey)?.node;
  if (!unread) return together(removed, insertMember(extensions, unreadKey, { [key]: value }));
  const isFree = unread.kind === 'object' && !unread.members.has(key);
  return isFree ? together(removed, insertMember(unread, key, value)) : undefined;
}

/** The property in place, inside new `$extensions`: nothing is moved, so comments stay next to it. */
function wrapInExtensions(token: JsonObject, key: string, value: unknown): TextEdit | undefined {
  if (!(token instanceof WrittenObject)) return undefined;
  const span = spansOf(token)?.find(({ member }) => member.key === key);
  if (!span) return undefined;
  const name = /["']/u.test(token.source.text[span.start] ?? '') ? '"$extensions"' : '$extensions';
  const text = `${name}: ${printValue({ [unreadKey]: { [key]: value } })}`;
  const tail = /[\r\n]+$/u.exec(token.source.text.slice(span.start, span.end))?.[0].length ?? 0;
  return editAt(token.source, span.start, span.end - tail, text);
}
