import { unresolved, type Resolved } from '../graph/build-value.js';
import type { JsonMember, JsonNode } from '../source/json.js';
import { fieldsOf, itemOf, type Slot } from '../validate/slots.js';
import { readColor } from './color.js';
import { readMembers, readStops } from './composites.js';
import { readDimension, readDuration, readNumber } from './measures.js';
import { readCubicBezier, readFontFamily, readFontWeight, readStrokeStyle } from './names.js';
import { readShorthand } from './shorthands.js';
import type { Reading } from './reading.js';
import { nodeOf } from './synthetic.js';
import { readRelative } from './typography.js';

type Reader = (node: JsonNode, reading: Reading) => JsonNode;

const readers: Readonly<Partial<Record<Slot, Reader>>> = {
  color: readColor,
  dimension: readDimension,
  duration: readDuration,
  number: readNumber,
  fontWeight: readFontWeight,
  fontFamily: readFontFamily,
  cubicBezier: readCubicBezier,
  strokeStyle: readStrokeStyle,
  gradient: readStops,
  typography: (node, reading) =>
    readRelative(node, reading, (size) => reading.value(readValue(size, 'dimension', reading.silent))),
};

/**
 * The value that is meant: deviations from the specification that have one obvious reading are reported and replaced.
 * Everything else is returned unchanged, for `validateValue` to refuse. References stay the same nodes.
 */
export function readValue(node: JsonNode, slot: Slot, reading: Reading): JsonNode {
  const reference = reading.reference(node);
  if (reference) return readReference(node, slot, reference, reading);
  if (slot === 'content' || slot === 'foreign') return node;
  const owner: Slot = slot === 'shadow' && node.kind === 'object' ? 'shadow layer' : slot;
  const whole = readShorthand(node, owner, reading);
  if (whole !== node) return readValue(whole, slot, reading);
  const named = readMembers(node, owner, reading);
  return readParts(readers[owner]?.(named, reading) ?? named, owner, reading);
}

/** The value of a token of a foreign type is read as if it were written here. */
function readReference(node: JsonNode, slot: Slot, { value, slot: found }: Resolved, reading: Reading): JsonNode {
  if (found !== 'foreign' || value === unresolved || slot === 'foreign') return node;
  return readValue(nodeOf(value, node), slot, reading.silent);
}

function readParts(node: JsonNode, slot: Slot, reading: Reading): JsonNode {
  if (node.kind === 'scalar' || slot === 'color components') return node;
  if (node.kind === 'array') {
    const item = itemOf(slot);
    const items = item ? node.items.map((part) => readValue(part, item, reading)) : node.items;
    return items.every((part, index) => part === node.items[index])
      ? node
      : { kind: 'array', location: node.location, items };
  }
  const fields = fieldsOf(slot);
  if (!fields) return node;
  let isChanged = false;
  const members = new Map<string, JsonMember>();
  for (const [key, given] of node.members) {
    const part = Object.hasOwn(fields, key) ? readValue(given.node, fields[key]!, reading) : given.node;
    isChanged ||= part !== given.node;
    members.set(key, part === given.node ? given : { key, keyLocation: given.keyLocation, node: part });
  }
  if (!isChanged) return node;
  const changed: JsonNode = { kind: 'object', location: node.location, members };
  const lacking = reading.partial.get(node);
  if (lacking) reading.partial.set(changed, lacking);
  if (reading.kept.has(node)) reading.kept.add(changed);
  return changed;
}
