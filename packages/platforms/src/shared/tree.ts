import type { Diagnostic } from '@wusum/diagnostics';
import { PlatformError } from './errors.js';
import { nameClash, tokenOrigin } from './name-table.js';
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
  /** The first token of each name and of each group. */
  const firsts = new Map<string, PlatformToken<Value>>();
  for (const token of tokens) {
    if (!place(root, token, leafOf(token))) throw new PlatformError([clashOf(token, firsts)]);
    for (const name of groupsOf(token.name)) if (!firsts.has(name)) firsts.set(name, token);
  }
  return root;
}

/** The name and those of its groups: `a.b` → `a.b`, `a`. */
function groupsOf(name: string): string[] {
  const keys = name.split('.');
  return keys.map((_, index) => keys.slice(0, keys.length - index).join('.'));
}

function clashOf(token: PlatformToken<unknown>, firsts: ReadonlyMap<string, PlatformToken<unknown>>): Diagnostic {
  const other = groupsOf(token.name).flatMap((name) => firsts.get(name) ?? [])[0] ?? token;
  return nameClash(token.name, tokenOrigin(token), tokenOrigin(other));
}

/** Returns false if the place is taken. */
function place<Leaf>(root: Tree<Leaf>, { name }: PlatformToken<unknown>, leaf: Leaf): boolean {
  const keys = name.split('.');
  const own = keys.pop()!;
  let group = root;
  for (const key of keys) {
    const next = group.get(key) ?? new Map<string, Tree<Leaf> | { readonly leaf: Leaf }>();
    if (!(next instanceof Map)) return false;
    group.set(key, next);
    group = next;
  }
  if (group.has(own)) return false;
  group.set(own, { leaf });
  return true;
}

/** The tree as nested maps with plain leaves. */
export function plain<Leaf>(tree: Tree<Leaf>): Map<string, unknown> {
  return new Map([...tree].map(([key, node]) => [key, node instanceof Map ? plain(node) : node.leaf]));
}
