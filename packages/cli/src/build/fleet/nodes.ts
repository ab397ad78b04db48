import type { JsonNode } from '@wusum/compiler';

/** The node below some keys, if it is there. */
export function nodeAt(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  let at = node;
  for (const key of keys) at = at?.kind === 'object' ? at.members.get(key)?.node : undefined;
  return at;
}

/** A node as plain data; some parts of it, known by identity, are left out. */
export function withoutMember(node: JsonNode, ...left: readonly (JsonNode | undefined)[]): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map((item) => withoutMember(item, ...left));
  const members = [...node.members].filter(([, member]) => !left.includes(member.node));
  return Object.fromEntries(members.map(([key, member]) => [key, withoutMember(member.node, ...left)]));
}
