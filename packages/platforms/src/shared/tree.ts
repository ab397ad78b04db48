import { PlatformError, platformProblem } from './errors.js';
import type { PlatformToken } from './token.js';

/** Groups and tokens by name; a map, because names can be any string. */
export type Tree<Leaf> = Map<string, Tree<Leaf> | { readonly leaf: Leaf }>;

/**
 * Tokens with dotted names as a tree.
 * @throws PlatformError if a name is both a group and a token.
 */
export function treeOf<Value, Leaf>(
  tokens: readonly PlatformToken<Value>[],
  leafOf: (token: PlatformToken<Value>) => Leaf,
): Tree<Leaf> {
  const root: Tree<Leaf> = new Map();
  for (const token of tokens) place(root, token, leafOf(token));
  return root;
}

function place<Leaf>(root: Tree<Leaf>, { name, path }: PlatformToken<unknown>, leaf: Leaf): void {
  const refuse = (): never => {
    throw new PlatformError([platformProblem('WS-E103', `"${path}" and another token would both be named ${name}.`)]);
  };
  const keys = name.split('.');
  const own = keys.pop()!;
  let group = root;
  for (const key of keys) {
    const next = group.get(key) ?? new Map<string, Tree<Leaf> | { readonly leaf: Leaf }>();
    if (!(next instanceof Map)) return refuse();
    group.set(key, next);
    group = next;
  }
  if (group.has(own)) refuse();
  group.set(own, { leaf });
}

/** The tree as nested maps with plain leaves. */
export function plain<Leaf>(tree: Tree<Leaf>): Map<string, unknown> {
  return new Map([...tree].map(([key, node]) => [key, node instanceof Map ? plain(node) : node.leaf]));
}
