import { PlatformError, platformProblem } from './errors.js';
import type { PlatformToken } from './token.js';

/** Groups and tokens by name; a map, because names are anybody's. */
export type Tree<Leaf> = Map<string, Tree<Leaf> | { readonly leaf: Leaf }>;

/**
 * Tokens whose names are dotted, as a tree.
 * @throws PlatformError when a name is both a group's and a token's.
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
    throw new PlatformError([platformProblem('WS-E103', `"${path}" and another token would both be called ${name}.`)]);
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

/** The tree with leaves in place of their wrappers: maps all the way. */
export function plain<Leaf>(tree: Tree<Leaf>): Map<string, unknown> {
  return new Map([...tree].map(([key, node]) => [key, node instanceof Map ? plain(node) : node.leaf]));
}
