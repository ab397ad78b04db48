import type { JsonNode } from '@wusum/dtcg';

/** The node at a path of keys, if it exists. */
export function nodeAt(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  let at = node;
  for (const key of keys) at = at?.kind === 'object' ? at.members.get(key)?.node : undefined;
  return at;
}

/** A node as plain data, without some of its nodes (compared by identity). */
export function withoutMember(node: JsonNode, ...omitted: readonly (JsonNode | undefined)[]): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map((item) => withoutMember(item, ...omitted));
  const members = [...node.members].filter(([, member]) => !omitted.includes(member.node));
  return Object.fromEntries(members.map(([key, member]) => [key, withoutMember(member.node, ...omitted)]));
}
