import { parse, type ParserPlugin } from '@babel/parser';
import type * as Babel from '@babel/types';
import { addWithEntities, addWithEscapes, escapeHtml, escapeJsx, escapeString } from './escapes.js';
import { declaredLanguage, type LanguageHints } from './language.js';
import { isBlockElement, isCodeCatalogue, isOmittedElement, isProse, isReadAttribute } from './names.js';
import { TextCollector } from './text-collector.js';
import { TextMap } from './text-map.js';
import type { TextDocument } from './types.js';

type Node = Babel.Node;

/**
 * Reads JavaScript or TypeScript with JSX: text between tags, strings as children, and attributes that people read, such as
 * `alt`, `aria-label`, `label` and `title`; also in `createElement` and in `args` of stories.
 *
 * @param path decides whether `<T>` is a type, as in `.ts`
 */
export function readJsx(source: string, hints: LanguageHints, path = 'file.tsx'): TextDocument {
  const collector = new TextCollector(source, hints, { kind: 'paragraph', escape: escapeJsx });
  const plugins: ParserPlugin[] = ['typescript', 'decorators', 'explicitResourceManagement'];
  if (!/\.[cm]?ts$/u.test(path)) plugins.push('jsx');
  try {
    const { program, comments } = parse(source, { sourceType: 'unambiguous', errorRecovery: true, plugins });
    for (const { value, start, end } of comments ?? []) collector.addComment(value, { start: start!, end: end! });
    new JsxReader(collector, isCodeCatalogue(path)).read(program);
  } catch (error) {
    const { pos = 0, message } = error as { readonly pos?: number; readonly message: string };
    collector.addProblem({ start: pos, end: Math.min(source.length, pos + 1), message });
  }
  return collector.finish();
}

/** Reads the texts of parsed code. */
export class JsxReader {
  readonly #collector: TextCollector;

  constructor(
    collector: TextCollector,
    /** Whether the strings of objects are messages. */
    readonly isCatalogue: boolean,
  ) {
    this.#collector = collector;
  }

  /** Finds elements in any code. */
  read(node: Node): void {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') return this.#block(node);
    if (node.type === 'CallExpression' && isCreateElement(node)) return this.#call(node);
    if (node.type === 'ObjectProperty' && nameOf(node.key) === 'args' && node.value.type === 'ObjectExpression')
      return this.#properties(node.value);
    if (this.isCatalogue && node.type === 'ObjectProperty') return this.#message(nameOf(node.key), node.value);
    for (const child of childrenOf(node)) this.read(child);
  }

  /** An element that is no part of a sentence. */
  #block(node: Babel.JSXElement | Babel.JSXFragment): void {
    const frame = this.#collector.open({ kind: 'paragraph', escape: escapeJsx });
    this.#element(node);
    this.#collector.close(frame);
  }

  #element(node: Babel.JSXElement | Babel.JSXFragment): void {
    const { start, end } = rangeOf(node);
    const name = node.type === 'JSXFragment' ? '' : jsxName(node.openingElement.name);
    const attributes = node.type === 'JSXFragment' ? [] : node.openingElement.attributes;
    const valueOf = (wanted: string): string | undefined => plainValue(attributes, wanted);
    const isOmitted = isOmittedElement(name) || valueOf('translate') === 'no';
    const language = declaredLanguage(valueOf('lang'));
    this.#collector.openElement(name, { language, direction: valueOf('dir'), isOmitted, at: { start, end } });
    for (const attribute of attributes) this.attribute(attribute);
    this.#children(node.children);
    this.#collector.closeElement(name);
  }

  #children(children: Babel.JSXElement['children']): void {
    const isSentence = children.some(isText);
    for (const child of children) {
      if (child.type === 'JSXText') this.#jsxText(child);
      else if (child.type === 'JSXExpressionContainer') this.expression(child.expression);
      else if (child.type === 'JSXElement' || child.type === 'JSXFragment') {
        const name = child.type === 'JSXElement' ? jsxName(child.openingElement.name) : '';
        if (name === 'br') this.#collector.map.addDecoded('\n', rangeOf(child).start, rangeOf(child).end);
        else if (isSentence && !isBlockElement(name)) this.#element(child);
        else {
          this.#collector.flush();
          this.#block(child);
        }
      } else this.read(child);
    }
  }

  #jsxText(node: Babel.JSXText): void {
    if (this.#collector.isOmitted) return;
    const { start, end } = rangeOf(node);
    addWithEntities(this.#collector.map, this.#collector.source, start, end);
  }

  /** An expression among children: a string is part of the text, anything else is not. */
  expression(node: Babel.Expression | Babel.JSXEmptyExpression): void {
    if (this.#collector.isOmitted) return;
    if (node.type === 'JSXEmptyExpression') {
      if (this.#collector.map.text.trim() !== '') this.#omit(node);
      return;
    }
    if (isString(node)) {
      // Its quotes are no text, and what is written there needs other escapes: a text of its own, unless it is a space.
      const map = this.#stringOf(node);
      if (/\p{L}/u.test(map.text)) this.#string(node, 'string');
      const { start, end } = rangeOf(node);
      if (map.text.trim() === '') this.#collector.map.addDecoded(map.text, start, end);
      else this.#omit(node);
      return;
    }
    this.#omit(node);
    for (const value of valuesOf(node)) {
      if (isString(value)) this.#string(value, 'string');
      else this.read(value);
    }
  }

  #omit(node: Node): void {
    const { start, end } = rangeOf(node);
    this.#collector.map.addOmitted(start, end);
  }

  /** An attribute that people read. */
  attribute(attribute: Babel.JSXAttribute | Babel.JSXSpreadAttribute): void {
    if (attribute.type === 'JSXSpreadAttribute') return this.read(attribute.argument);
    const { value } = attribute;
    const name = attribute.name.type === 'JSXIdentifier' ? attribute.name.name : attribute.name.name.name;
    if (value?.type === 'StringLiteral') {
      if (!isReadAttribute(name) || !isProse(value.value)) return;
      const { start, end } = rangeOf(value);
      this.#collector.addText({ kind: 'attribute', name, escape: escapeHtml }, (map) =>
        addWithEntities(map, this.#collector.source, start + 1, end - 1),
      );
    } else if (value?.type === 'JSXExpressionContainer') this.#value(name, value.expression);
    else if (value) this.#block(value as Babel.JSXElement);
  }

  /** The value of a property or attribute. */
  #value(name: string, node: Node): void {
    for (const value of valuesOf(node)) {
      if (!isString(value)) this.read(value);
      else if (isReadAttribute(name)) this.#string(value, 'attribute', name);
    }
  }

  /** A member of a catalogue in code: a string, several, or a function that returns one. */
  #message(name: string, node: Node): void {
    for (const value of valuesOf(node.type === 'ArrowFunctionExpression' ? node.body : node)) {
      if (isString(value)) this.#string(value, 'message', name);
      else this.read(value);
    }
  }

  #properties({ properties }: Babel.ObjectExpression): void {
    for (const property of properties) {
      if (property.type === 'ObjectProperty') this.#value(nameOf(property.key), property.value);
      else this.read(property);
    }
  }

  #call({ arguments: [type, props, ...children] }: Babel.CallExpression): void {
    if (type?.type === 'StringLiteral' && isOmittedElement(type.value)) return;
    if (props?.type === 'ObjectExpression') this.#properties(props);
    else if (props) this.read(props);
    for (const child of children) this.#value('children', child);
  }

  #string(node: StringNode, kind: 'string' | 'attribute' | 'message', name?: string): void {
    const map = this.#stringOf(node);
    if (!isProse(map.text)) return;
    this.#collector.addText({ kind, name, escape: escapeString }, (own) => own.addPart(map, 0, map.text.length));
  }

  #stringOf(node: StringNode): TextMap {
    const map = new TextMap();
    const { source } = this.#collector;
    if (node.type === 'StringLiteral') addWithEscapes(map, source, node.start! + 1, node.end! - 1);
    else
      for (const [index, part] of node.quasis.entries()) {
        addWithEscapes(map, source, part.start!, part.end!);
        const expression = node.expressions[index];
        if (expression) map.addOmitted(expression.start! - 2, expression.end! + 1);
      }
    return map;
  }
}

type StringNode = Babel.StringLiteral | Babel.TemplateLiteral;
const isString = (node: Node): node is StringNode => node.type === 'StringLiteral' || node.type === 'TemplateLiteral';

const isText = (child: Node): boolean =>
  (child.type === 'JSXText' && /[\p{L}\p{N}]/u.test(child.value)) ||
  (child.type === 'JSXExpressionContainer' &&
    isString(child.expression) &&
    !/^['"`]\s*['"`]$/u.test(String(child.expression.extra?.['raw'])));

/** What an expression may be: both sides of `? :`, the right side of `&&`, both of `||` and `??`, elements of a list. */
function valuesOf(node: Node): Node[] {
  if (node.type === 'ConditionalExpression') return [...valuesOf(node.consequent), ...valuesOf(node.alternate)];
  if (node.type === 'LogicalExpression')
    return node.operator === '&&' ? valuesOf(node.right) : [...valuesOf(node.left), ...valuesOf(node.right)];
  if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression' || node.type === 'TSNonNullExpression')
    return valuesOf(node.expression);
  if (node.type === 'ParenthesizedExpression') return valuesOf(node.expression);
  if (node.type === 'ArrayExpression') return node.elements.flatMap((element) => (element ? valuesOf(element) : []));
  return [node];
}

function isCreateElement({ callee }: Babel.CallExpression): boolean {
  const name = callee.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee);
  return name === 'createElement' || name === 'cloneElement';
}

function nameOf(node: Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'StringLiteral' ? node.value : '';
}

function jsxName(name: Babel.JSXOpeningElement['name']): string {
  if (name.type === 'JSXIdentifier') return name.name;
  return name.type === 'JSXMemberExpression' ? name.property.name : name.name.name;
}

function plainValue(attributes: Babel.JSXOpeningElement['attributes'], wanted: string): string | undefined {
  for (const attribute of attributes) {
    if (attribute.type !== 'JSXAttribute' || attribute.name.name !== wanted) continue;
    if (attribute.value?.type === 'StringLiteral') return attribute.value.value;
    const inside = attribute.value?.type === 'JSXExpressionContainer' ? attribute.value.expression : undefined;
    if (inside?.type === 'StringLiteral') return inside.value;
  }
  return undefined;
}

const rangeOf = ({ start, end }: Node): { readonly start: number; readonly end: number } => ({
  start: start!,
  end: end!,
});

const noCode = new Set(['leadingComments', 'trailingComments', 'innerComments', 'loc', 'extra', 'tokens', 'errors']);

function* childrenOf(node: Node): Iterable<Node> {
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (noCode.has(key) || typeof value !== 'object' || value === null) continue;
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) yield child as Node;
  }
}
