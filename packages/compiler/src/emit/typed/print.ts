import { isLeaf, type Leaf, type Tree } from './tree.js';

/** The tree as a JavaScript object literal of `var(…)` strings. */
export function printObject(tree: Tree, indent = ''): string {
  return printTree(
    tree,
    indent,
    (key, value) => `${key}: ${value},`,
    (leaf) => `'var(${leaf.name})'`,
  );
}

/** The tree as a TypeScript type with JSDoc; each leaf's type is its very text. */
export function printType(tree: Tree, indent = ''): string {
  const print = (leaf: Leaf): string => `'var(${leaf.name})'`;
  return printTree(tree, indent, (key, value) => `readonly ${key}: ${value};`, print, printComment);
}

function printTree(
  tree: Tree,
  indent: string,
  property: (key: string, value: string) => string,
  printLeaf: (leaf: Leaf) => string,
  comment: (leaf: Leaf, indent: string) => string = () => '',
): string {
  const inner = `${indent}  `;
  const lines = [...tree.branches].map(([key, node]) => {
    const value = isLeaf(node) ? printLeaf(node) : printTree(node, inner, property, printLeaf, comment);
    return `${isLeaf(node) ? comment(node, inner) : ''}${inner}${property(printKey(key), value)}\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

function printComment(leaf: Leaf, indent: string): string {
  const lines = leaf.comment.map((line) => line.replaceAll('*/', '*\u200b/').replaceAll(/\s+/gu, ' '));
  if (lines.length === 1) return `${indent}/** ${lines[0]!} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

function printKey(key: string): string {
  return /^(?:[\p{ID_Start}_$][\p{ID_Continue}$]*|0|[1-9]\d*)$/u.test(key) ? key : JSON.stringify(key);
}
