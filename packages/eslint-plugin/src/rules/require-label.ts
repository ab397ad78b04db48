import type { Rule } from 'eslint';
import { child, children, jsxName, textOfAttribute, type Node } from '../shared/ast.js';
import { Imports } from '../shared/imports.js';
import { fields, named, withText } from '../shared/labelled.js';
import { merge } from '../shared/merge.js';

interface Options {
  /** Modules that re-export the components, besides @wusum/react. */
  readonly modules?: readonly string[];
}

export const requireLabel: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Every control has a name that people see or hear.' },
    messages: {
      control:
        '{{component}} has no name. Set `label`; if the name is elsewhere on the page, `aria-labelledby`, and `aria-label` ' +
        'if nobody needs to see it.',
      text: '{{component}} has no text. Write what it does, or use `IconButton`, whose `label` says it.',
    },
    schema: [
      {
        type: 'object',
        properties: { modules: { type: 'array', items: { type: 'string' }, uniqueItems: true } },
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const [{ modules = [] } = {}] = context.options as [Options?];
    const imports = new Imports(['@wusum/react', ...modules]);
    return merge(imports.listener, {
      JSXOpeningElement: (node: unknown) => {
        const messageId = problemOf(node as Node, imports);
        const component = jsxName(child(node as Node, 'name'));
        if (messageId) context.report({ node: node as Rule.Node, messageId, data: { component } });
      },
    });
  },
};

function problemOf(opening: Node, imports: Imports): 'control' | 'text' | undefined {
  const component = imports.original(jsxName(child(opening, 'name')));
  if (component === undefined) return undefined;
  const attributes = children(opening, 'attributes');
  // What is spread may have the name.
  if (attributes.some(({ type }) => type === 'JSXSpreadAttribute')) return undefined;
  const has = (prop: string) => attributes.some((each) => jsxName(child(each, 'name')) === prop && !isEmpty(each));
  const names = named[component];
  if (names) return names.some(has) || isInField(opening, imports) ? undefined : 'control';
  if (!withText.has(component)) return undefined;
  const isNamed = ['label', 'aria-label', 'aria-labelledby', 'children', 'asChild', 'dangerouslySetInnerHTML'].some(
    has,
  );
  return isNamed || (opening.parent && hasContent(opening.parent)) ? undefined : 'text';
}

/** `label=""` names nothing. */
function isEmpty(attribute: Node): boolean {
  const text = textOfAttribute(attribute)?.['value'];
  return typeof text === 'string' && text.trim() === '';
}

function isInField(opening: Node, imports: Imports): boolean {
  for (let node = opening.parent?.parent; node; node = node.parent) {
    const own = child(node, 'openingElement');
    if (own && fields.has(imports.original(jsxName(child(own, 'name'))) ?? '')) return true;
  }
  return false;
}

const hasContent = (element: Node): boolean =>
  children(element, 'children').some(
    (each) =>
      (each.type !== 'JSXText' || String(each['value']).trim() !== '') &&
      child(each, 'expression')?.type !== 'JSXEmptyExpression',
  );
