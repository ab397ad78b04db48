/** Borders, transitions, shadows, gradients and typographies with other names, missing or unknown members. */

import { suggest } from '@wusum/diagnostics';
import { member, type JsonNode, type JsonObject } from '../source/json.js';
import { isRecord } from '../is-record.js';
import { fieldsOf, type Slot } from '../validate/slots.js';
import { alphaEdit } from './color.js';
import { initialCurve } from './names.js';
import type { Reading } from './reading.js';
import { nodeOf, withMembers } from './synthetic.js';
import { insertMember, moveToExtensions, removeMember, renameKey, together } from './text-edits.js';

const zero = { value: 0, unit: 'px' };

/** Initial values of CSS for members that a value may lack. */
const initial: Readonly<Partial<Record<Slot, Readonly<Record<string, unknown>>>>> = {
  border: { style: 'solid' },
  transition: { delay: { value: 0, unit: 'ms' }, timingFunction: initialCurve },
  'shadow layer': { offsetX: zero, offsetY: zero, blur: zero, spread: zero },
  typography: { fontWeight: 400, letterSpacing: zero },
};

/** Members that a value may lack although CSS has no initial value of their type. */
const mayLack: Readonly<Partial<Record<Slot, readonly string[]>>> = { typography: ['lineHeight'] };

/** Names of members in drafts and other tools, without case and separators. */
const otherNames: Readonly<Partial<Record<Slot, Readonly<Record<string, string>>>>> = {
  color: { channels: 'components', space: 'colorSpace' },
  'shadow layer': { x: 'offsetX', y: 'offsetY', radius: 'blur', blurradius: 'blur', spreadradius: 'spread' },
  'gradient stop': { offset: 'position', stop: 'position' },
  transition: { easing: 'timingFunction', timing: 'timingFunction', easingfunction: 'timingFunction' },
  typography: { family: 'fontFamily', size: 'fontSize', weight: 'fontWeight' },
};

/** Renames, completes and removes members of an object, and reports each. */
export function readMembers(node: JsonNode, slot: Slot, reading: Reading): JsonNode {
  const fields = fieldsOf(slot);
  if (node.kind !== 'object' || !fields || node.members.has('$ref')) return node;
  const named = renameMembers(node, slot, reading);
  return addMembers(removeUnknown(named, node, slot, reading), node, slot, reading);
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]/gu, '');

function renameMembers(node: JsonObject, slot: Slot, reading: Reading): JsonObject {
  const fields = fieldsOf(slot)!;
  let result = node;
  for (const [key, { keyLocation, node: child }] of node.members) {
    if (Object.hasOwn(fields, key)) continue;
    const known = Object.keys(fields).find((field) => plain(field) === plain(key)) ?? otherNames[slot]?.[plain(key)];
    if (known === undefined || !Object.hasOwn(fields, known) || result.members.has(known)) continue;
    reading.report('WS-T021', `${slot} has no property "${key}".`, child, {
      location: keyLocation,
      didYouMean: known,
      edit: renameKey(node, key, known),
      fix: `Rename it to "${known}".`,
    });
    result = withMembers(result, { [key]: undefined, [known]: child });
  }
  return result;
}

/** Ignores members that the type does not define. One that is probably misspelt stays, and is an error. */
function removeUnknown(node: JsonObject, written: JsonObject, slot: Slot, reading: Reading): JsonObject {
  const fields = fieldsOf(slot)!;
  let result = node;
  for (const [key, { keyLocation }] of node.members) {
    if (Object.hasOwn(fields, key)) continue;
    const child = node.members.get(key)!.node;
    const colored = key === 'alpha' && slot !== 'color' ? withAlpha(result, written, child, reading) : undefined;
    if (!colored && isMisspelt(key, result, fields)) continue;
    const { token } = reading.options;
    reading.report('WS-T021', `${slot} has no property "${key}".`, child, {
      location: keyLocation,
      ...(colored
        ? { edit: colored.edit, fix: 'Set "alpha" in the color.' }
        : {
            edit: token && moveToExtensions(token, written, key),
            fix: 'Move the property to `$extensions` of the token; platforms do not print it.',
          }),
    });
    result = withMembers(colored?.node ?? result, { [key]: undefined });
  }
  return result;
}

/** Whether a member is near to one that is missing. */
function isMisspelt(key: string, node: JsonObject, fields: Readonly<Record<string, Slot>>): boolean {
  return (
    suggest(
      key,
      Object.keys(fields).filter((field) => !node.members.has(field)),
    ) !== undefined
  );
}

/** `alpha` next to `color` sets the alpha of the color, as some systems write it. */
function withAlpha(
  node: JsonObject,
  written: JsonObject,
  alphaNode: JsonNode,
  reading: Reading,
): { node: JsonObject; edit: ReturnType<typeof together> } | undefined {
  const colorNode = member(node, 'color');
  const alpha = reading.value(alphaNode);
  const color = colorNode && reading.value(colorNode);
  if (!colorNode || typeof alpha !== 'number' || alpha < 0 || alpha > 1 || !isRecord(color)) return undefined;
  return {
    node: withMembers(node, { color: nodeOf(recolored(color, alpha, colorNode, reading), colorNode) }),
    edit: together(alphaEdit(colorNode, alpha), removeMember(written, 'alpha')),
  };
}

/** The fallback of a referred color is its own, so the color with another alpha has none. */
function recolored(color: Readonly<Record<string, unknown>>, alpha: number, node: JsonNode, reading: Reading): object {
  const { hex, ...rest } = color;
  return { ...rest, alpha, ...(hex !== undefined && !reading.reference(node) && { hex }) };
}

function addMembers(node: JsonObject, written: JsonObject, slot: Slot, reading: Reading): JsonObject {
  const missing = Object.keys(fieldsOf(slot)!).filter((key) => !node.members.has(key));
  if (missing.length === 0) return node;
  // A value without any of its members is no partial value.
  const isEmpty = node.members.size === 0;
  let result = node;
  for (const [key, value] of Object.entries(initial[slot] ?? {})) {
    if (isEmpty || !missing.includes(key)) continue;
    reading.report('WS-T020', `${slot} requires "${key}".`, written, {
      edit: insertMember(written, key, value),
      fix: `Write "${key}": ${JSON.stringify(value)}, the initial value of CSS.`,
    });
    result = withMembers(result, { [key]: nodeOf(value, written) });
  }
  const lacking = (mayLack[slot] ?? []).filter((key) => !isEmpty && missing.includes(key));
  for (const key of lacking)
    reading.report('WS-T020', `${slot} requires "${key}".`, written, {
      fix: `Add "${key}". Platforms leave it out, or take 1.2 where they require it.`,
    });
  if (lacking.length > 0) reading.partial.set(result, lacking);
  return result;
}

/** Stops without a position are distributed evenly between their neighbours, as in CSS Images 3 §3.4.3. */
export function readStops(node: JsonNode, reading: Reading): JsonNode {
  if (node.kind !== 'array' || node.items.length === 0) return node;
  const stops = node.items.map((item) => (item.kind === 'object' && !reading.reference(item) ? item : undefined));
  const isMissing = (index: number): boolean => stops[index] !== undefined && !stops[index].members.has('position');
  const lacks = stops
    .map((stop, index) =>
      isMissing(index) &&
      stop!.members.has('color') &&
      ![...stop!.members.keys()].some((key) => /^(?:offset|stop)$/iu.test(key))
        ? index
        : -1,
    )
    .filter((index) => index >= 0);
  if (lacks.length === 0) return node;
  const given = (index: number): number | undefined => {
    const value = member(node.items[index], 'position');
    const position = value && reading.value(value);
    return typeof position === 'number' ? position : undefined;
  };
  const positions = distributed(node.items.map((_, index) => given(index)));
  const items = node.items.map((item, index) => {
    if (!lacks.includes(index)) return item;
    const position = positions[index]!;
    reading.report('WS-T020', 'gradient stop requires "position".', item, {
      edit: insertMember(item, 'position', position),
      fix: `Write "position": ${position}.`,
    });
    return withMembers(item as JsonObject, { position: nodeOf(position, item) });
  });
  return { kind: 'array', location: node.location, items };
}

function distributed(given: readonly (number | undefined)[]): number[] {
  const last = given.length - 1;
  const positions = given.map((position, index) => position ?? (index === 0 ? 0 : index === last ? 1 : undefined));
  return positions.map((position, index) => {
    if (position !== undefined) return position;
    const before = positions.findLastIndex((known, at) => at < index && known !== undefined);
    const after = positions.findIndex((known, at) => at > index && known !== undefined);
    const share = (index - before) / (after - before);
    return Number((positions[before]! + (positions[after]! - positions[before]!) * share).toFixed(4));
  });
}
