import type { Location } from '@wusum/diagnostics';

/** A JSON value as written in a file, with its location. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonMember {
  readonly key: string;
  readonly keyLocation: Location;
  readonly node: JsonNode;
}

export interface JsonObject {
  readonly kind: 'object';
  readonly location: Location;
  readonly members: ReadonlyMap<string, JsonMember>;
}

export interface JsonArray {
  readonly kind: 'array';
  readonly location: Location;
  readonly items: readonly JsonNode[];
}

export interface JsonScalar {
  readonly kind: 'scalar';
  readonly location: Location;
  readonly value: string | number | boolean | null;
}

const values = new WeakMap<JsonNode, unknown>();

/** The plain JavaScript value of a node. Repeated calls return the same object: do not change it. */
export function toValue(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  let value = values.get(node);
  if (value === undefined) {
    value = node.kind === 'array' ? node.items.map(toValue) : objectValue(node);
    values.set(node, value);
  }
  return value;
}

function objectValue(node: JsonObject): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [key, member] of node.members) setOwn(value, key, toValue(member.node));
  return value;
}

/** Sets an own property even for `__proto__`, which plain assignment ignores. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
  else target[key] = value;
}

/** The member's node, if the node is an object that has it. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.members.get(key)?.node : undefined;
}

/** The string in a node, if it is one. */
export function stringIn(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** The kind of a node for messages: `a string`, `an array`, … */
export function kindOf(node: JsonNode): string {
  if (node.kind === 'object') return 'an object';
  if (node.kind === 'array') return 'an array';
  if (node.value === null) return 'null';
  return `a ${typeof node.value}`;
}
