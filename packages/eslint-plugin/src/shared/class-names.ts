import type { Rule } from 'eslint';
import { child, children, jsxName, rangeOf, type Node, type Range } from './ast.js';

export interface ClassName {
  /** With variants: `md:hover:-ml-4`. */
  readonly text: string;
  readonly range: Range;
}

/** Calls `visit` for each class in the JSX attributes `className` and `class`, also inside calls such as `clsx('ml-4', …)`. */
export function onClassNames(context: Rule.RuleContext, visit: (name: ClassName) => void): Rule.RuleListener {
  const text = context.sourceCode.getText();
  const listener: Record<string, (node: Node) => void> = {
    JSXAttribute(node) {
      if (/^class(?:Name)?$/u.test(jsxName(child(node, 'name'))))
        for (const literal of textsIn(child(node, 'value'))) for (const name of wordsIn(text, literal)) visit(name);
    },
  };
  return listener as Rule.RuleListener;
}

const operands = ['expression', 'consequent', 'alternate', 'left', 'right', 'argument'] as const;
const lists = ['arguments', 'elements', 'quasis', 'expressions'] as const;

function textsIn(node: Node | undefined): Node[] {
  if (!node) return [];
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node] : [];
  if (node.type === 'TemplateElement') return [node];
  if (node.type === 'ObjectExpression')
    return children(node, 'properties').flatMap((property) => textsIn(child(property, 'key')));
  return [
    ...operands.flatMap((key) => textsIn(child(node, key))),
    ...lists.flatMap((key) => children(node, key).flatMap(textsIn)),
  ];
}

function wordsIn(text: string, literal: Node): ClassName[] {
  const [start, end] = rangeOf(literal);
  return [...text.slice(start, end).matchAll(/[^\s'"`${}]+/gu)].map((match) => {
    const from = start + match.index;
    return { text: match[0], range: [from, from + match[0].length] };
  });
}
