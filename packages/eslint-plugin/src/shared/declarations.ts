import type { Rule } from 'eslint';
import { child, children, jsxName, keyOf, placeOf, rangeOf, rootName, type Node, type Range } from './ast.js';
import { declarationsIn, holeLetter, type Hole } from './css-text.js';

/** A declaration of CSS anywhere in a file. */
export interface Declaration {
  /** As CSS writes it: `margin-left`. */
  readonly property: string;
  /** An expression in it is a run of `holeLetter`. */
  readonly value: string;
  readonly propertyRange: Range;
  readonly valueRange: Range;
  /** How the property is written: `marginLeft` in an object. */
  readonly isCamelCase: boolean;
}

/** Functions and tags of styled-components, Emotion, goober, Linaria and others. */
const styleFunctions = new Set(['styled', 'css', 'createGlobalStyle', 'injectGlobal', 'keyframes', 'globalCss']);
/** Attributes of JSX that take an object of styles. */
const styleAttributes = new Set(['style', 'css', 'sx']);

/**
 * Calls `visit` for each declaration of a file: in tagged templates (`styled.div`, `css`), in style objects, in the JSX
 * attributes `style`, `css` and `sx`, and, with the language of `@eslint/css`, in style sheets.
 */
export function onDeclarations(
  context: Rule.RuleContext,
  visit: (declaration: Declaration) => void,
): Rule.RuleListener {
  const text = context.sourceCode.getText();
  const visitAll = (declarations: readonly Declaration[]) => declarations.forEach(visit);
  const listener: Record<string, (node: Node) => void> = {
    TaggedTemplateExpression(node) {
      const quasi = child(node, 'quasi');
      if (quasi && styleFunctions.has(rootName(child(node, 'tag')) ?? '')) visitAll(ofTemplate(text, quasi));
    },
    CallExpression(node) {
      if (!styleFunctions.has(rootName(child(node, 'callee')) ?? '')) return;
      for (const argument of children(node, 'arguments')) visitAll(ofValue(text, argument));
    },
    JSXAttribute(node) {
      if (styleAttributes.has(jsxName(child(node, 'name')))) visitAll(ofValue(text, child(node, 'value')));
    },
    // A style sheet, parsed by @eslint/css.
    Declaration(node) {
      const declaration = ofStyleSheet(text, node);
      if (declaration) visit(declaration);
    },
  };
  return listener as Rule.RuleListener;
}

/**
 * Places of the expressions of a template, counted from `start`. Parsers differ in the range of the texts between them,
 * so the braces are found in the text.
 */
const holesOf = (text: string, template: Node, start: number): Hole[] =>
  children(template, 'expressions').map((expression) => {
    const [from, to] = rangeOf(expression);
    return { start: text.lastIndexOf('${', from) - start, end: text.indexOf('}', to) + 1 - start };
  });

function ofTemplate(text: string, template: Node): Declaration[] {
  const [start, end] = [rangeOf(template)[0] + 1, rangeOf(template)[1] - 1];
  return declarationsIn(text.slice(start, end), holesOf(text, template, start)).map((declaration) => ({
    property: declaration.property.toLowerCase(),
    value: declaration.value,
    propertyRange: [start + declaration.propertyStart, start + declaration.propertyStart + declaration.property.length],
    valueRange: [start + declaration.valueStart, start + declaration.valueStart + declaration.value.length],
    isCamelCase: false,
  }));
}

/** The style objects in an expression: also those of a condition, a list, and nested ones (`'&:hover': { … }`). */
function ofValue(text: string, node: Node | undefined): Declaration[] {
  if (!node) return [];
  switch (node.type) {
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return ofValue(text, child(node, 'expression'));
    case 'ConditionalExpression':
      return [...ofValue(text, child(node, 'consequent')), ...ofValue(text, child(node, 'alternate'))];
    case 'LogicalExpression':
      return [...ofValue(text, child(node, 'left')), ...ofValue(text, child(node, 'right'))];
    case 'ArrowFunctionExpression':
      return ofValue(text, child(node, 'body'));
    case 'ArrayExpression':
      return children(node, 'elements').flatMap((element) => ofValue(text, element));
    case 'SpreadElement':
      return ofValue(text, child(node, 'argument'));
    case 'ObjectExpression':
      return children(node, 'properties').flatMap((property) => ofProperty(text, property));
    default:
      return [];
  }
}

function ofProperty(text: string, property: Node): Declaration[] {
  if (property.type !== 'Property') return ofValue(text, property);
  const [name, key, value] = [keyOf(property), child(property, 'key'), child(property, 'value')];
  if (name === undefined || !key || !value) return [];
  const own = literals(value).map((literal) => ({
    property: kebab(name),
    value: valueOf(text, literal),
    propertyRange: rangeOf(key),
    valueRange: insideOf(literal),
    isCamelCase: !name.includes('-'),
  }));
  return [...own, ...ofValue(text, value)];
}

/** Without the quotes. */
function insideOf(literal: Node): Range {
  const [start, end] = rangeOf(literal);
  return typeof literal['value'] === 'number' ? [start, end] : [start + 1, end - 1];
}

/** The texts and numbers that an expression can be. */
function literals(node: Node | undefined): Node[] {
  if (!node) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' || typeof node['value'] === 'number' ? [node] : [];
    case 'TemplateLiteral':
      return [node];
    case 'ConditionalExpression':
      return [...literals(child(node, 'consequent')), ...literals(child(node, 'alternate'))];
    case 'LogicalExpression':
      return [...literals(child(node, 'left')), ...literals(child(node, 'right'))];
    default:
      return [];
  }
}

function valueOf(text: string, literal: Node): string {
  const [start, end] = insideOf(literal);
  const holes = literal.type === 'TemplateLiteral' ? holesOf(text, literal, start) : [];
  return holes.reduce(
    (result, hole) => result.slice(0, hole.start) + holeLetter.repeat(hole.end - hole.start) + result.slice(hole.end),
    text.slice(start, end),
  );
}

function ofStyleSheet(text: string, node: Node): Declaration | undefined {
  const property = node['property'];
  const value = child(node, 'value');
  if (typeof property !== 'string' || !value) return undefined;
  const [start] = placeOf(node);
  const [valueStart, valueEnd] = placeOf(value);
  return {
    property: property.toLowerCase(),
    value: text.slice(valueStart, valueEnd),
    propertyRange: [start, start + property.length],
    valueRange: [valueStart, valueEnd],
    isCamelCase: false,
  };
}

/** `marginLeft` → `margin-left`; `--own` stays. */
export const kebab = (name: string): string =>
  name.startsWith('--') ? name : name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** `margin-left` → `marginLeft`. */
export const camel = (name: string): string => name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
