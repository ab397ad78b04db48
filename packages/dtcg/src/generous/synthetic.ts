import type { JsonMember, JsonNode, JsonObject } from '../source/json.js';
import { isRecord } from '../is-record.js';

/** Nodes for a plain value, all with the location of the node that the value is read from. */
export function nodeOf(value: unknown, { location }: Pick<JsonNode, 'location'>): JsonNode {
  if (Array.isArray(value)) return { kind: 'array', location, items: value.map((item) => nodeOf(item, { location })) };
  if (!isRecord(value)) return { kind: 'scalar', location, value: value as string | number | boolean | null };
  const members = Object.entries(value).map(([key, part]): [string, JsonMember] => [
    key,
    { key, keyLocation: location, node: nodeOf(part, { location }) },
  ]);
  return { kind: 'object', location, members: new Map(members) };
}

/** The object with some members replaced or added, and those with `undefined` removed. */
export function withMembers(object: JsonObject, changes: Readonly<Record<string, JsonNode | undefined>>): JsonObject {
  const members = new Map(object.members);
  for (const [key, node] of Object.entries(changes)) {
    const old = members.get(key);
    if (!node) members.delete(key);
    else members.set(key, { key, keyLocation: old?.keyLocation ?? object.location, node });
  }
  return { kind: 'object', location: object.location, members };
}
