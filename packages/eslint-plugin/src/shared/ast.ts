/** The few shapes of a syntax tree that the rules read: ESTree with JSX, as Espree, typescript-eslint and oxlint write it. */
export interface Node {
  readonly type: string;
  readonly range?: readonly [number, number];
  readonly parent?: Node;
  readonly [key: string]: unknown;
}

/** Start and end in the file, in UTF-16 units. */
export type Range = readonly [start: number, end: number];

const asNode = (value: unknown): Node | undefined =>
  typeof value === 'object' && value !== null && 'type' in value ? (value as Node) : undefined;

export const child = (node: Node, key: string): Node | undefined => asNode(node[key]);

export const children = (node: Node, key: string): readonly Node[] => {
  const value = node[key];
  return Array.isArray(value) ? value.flatMap((each) => asNode(each) ?? []) : [];
};

/** @throws if the parser writes no ranges; every parser of ESLint does */
export function rangeOf(node: Node): Range {
  if (node.range) return node.range;
  if (typeof node['start'] === 'number' && typeof node['end'] === 'number') return [node['start'], node['end']];
  throw new Error(`The parser gives no range for ${node.type}.`);
}

/** The place of a node of a style sheet: CSSTree writes it with offsets. */
export function placeOf(node: Node): Range {
  const { start, end } = node['loc'] as { start: { offset: number }; end: { offset: number } };
  return [start.offset, end.offset];
}

/** The text of a JSX attribute, `a="b"` or `a={'b'}`; undefined if it is another expression. */
export function textOfAttribute(attribute: Node): Node | undefined {
  const value = child(attribute, 'value');
  const literal = value?.type === 'JSXExpressionContainer' ? child(value, 'expression') : value;
  return literal?.type === 'Literal' && typeof literal['value'] === 'string' ? literal : undefined;
}

/** `a` of `a.b(…).c`. */
export function rootName(node: Node | undefined): string | undefined {
  if (!node) return undefined;
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node['name']);
  return rootName(child(node, 'object') ?? child(node, 'callee') ?? child(node, 'tag') ?? child(node, 'expression'));
}

/** `Dialog.Content` of a JSX element. */
export function jsxName(node: Node | undefined): string {
  if (!node) return '';
  if (node.type === 'JSXMemberExpression')
    return `${jsxName(child(node, 'object'))}.${jsxName(child(node, 'property'))}`;
  return typeof node['name'] === 'string' ? node['name'] : '';
}

/** The name of a property that is not computed: `color` or `'color'`. */
export function keyOf(property: Node): string | undefined {
  const key = child(property, 'key');
  if (!key || property['computed'] === true) return undefined;
  if (key.type === 'Identifier') return String(key['name']);
  return typeof key['value'] === 'string' ? key['value'] : undefined;
}
