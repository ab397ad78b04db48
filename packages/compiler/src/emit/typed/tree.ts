import {
  type TypographyPart,
  type Variable,
  propertyName,
  propertyPath,
  typographyParts,
} from '@wusum/platforms/internal';

/** A published name with its documentation. */
export interface Leaf {
  readonly name: string;
  readonly comment: readonly string[];
}

/** A branch of the typed variables: property → branch or leaf. Keys keep the order of the tokens. */
export interface Tree {
  readonly branches: Map<string, Tree | Leaf>;
}

export function isLeaf(node: Tree | Leaf): node is Leaf {
  return 'name' in node;
}

/**
 * The published variables as a tree.
 * @throws RangeError when two tokens would take the same property, e.g. `a.b-c` and `a.bC`.
 */
export function makeTree(
  variables: readonly Variable[],
  comment: (variable: Variable, part?: TypographyPart) => readonly string[],
): Tree {
  const root: Tree = { branches: new Map() };
  for (const variable of variables) {
    place(root, propertyPath(variable.path), { name: variable.name, comment: comment(variable) });
    if (variable.type !== 'typography') continue;
    for (const part of typographyParts) {
      const path = propertyPath(variable.path);
      const own = path.pop()!;
      const leaf = { name: `${variable.name}-${part}`, comment: comment(variable, part) };
      place(root, [...path, propertyName(`${own}-${part}`)], leaf);
    }
  }
  return root;
}

function place(root: Tree, path: readonly string[], leaf: Leaf): void {
  let tree = root;
  for (const key of path.slice(0, -1)) {
    let next = tree.branches.get(key);
    if (next === undefined) {
      next = { branches: new Map() };
      tree.branches.set(key, next);
    }
    if (isLeaf(next)) throw new RangeError(`"${next.name}" and "${leaf.name}" both want the name ${path.join('.')}.`);
    tree = next;
  }
  const key = path.at(-1)!;
  if (tree.branches.has(key))
    throw new RangeError(`Two tokens want the name ${path.join('.')}; one is "${leaf.name}".`);
  tree.branches.set(key, leaf);
}
