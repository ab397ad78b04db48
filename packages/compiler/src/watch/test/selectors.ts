import parser from 'postcss-selector-parser';

/** An element of a page with everything that selectors of a theme can match. */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent?: Element;
}

/** Specificity as one number; no count in a theme reaches a hundred. */
export type Specificity = number;

const parsed = new Map<string, parser.Root>();

/** The specificity with which a selector list matches an element; `undefined` if it does not match. */
export function matchSelector(selector: string, element: Element): Specificity | undefined {
  let root = parsed.get(selector);
  if (root === undefined) parsed.set(selector, (root = parser().astSync(selector)));
  const found = root.nodes.filter((one) => matchesComplex(one.nodes, element)).map(specificityOf);
  return found.length === 0 ? undefined : Math.max(...found);
}

function matchesComplex(nodes: readonly parser.Node[], element: Element): boolean {
  const at = nodes.findLastIndex(({ type }) => type === 'combinator');
  if (!nodes.slice(at + 1).every((node) => matchesSimple(node, element))) return false;
  if (at < 0) return true;
  // A theme only uses the descendant combinator.
  for (let above = element.parent; above; above = above.parent)
    if (matchesComplex(nodes.slice(0, at), above)) return true;
  return false;
}

function matchesSimple(node: parser.Node, element: Element): boolean {
  if (node.type === 'attribute') return matchesAttribute(node, element.attributes[node.attribute]);
  if (node.type === 'universal') return true;
  if (node.type !== 'pseudo') throw new Error(`Unexpected ${node.type} ${String(node)} in a theme.`);
  const any = (): boolean => node.nodes.some((one) => matchesComplex(one.nodes, element));
  if (node.value === ':root') return element.parent === undefined;
  if (node.value === ':where' || node.value === ':is') return any();
  if (node.value === ':not') return !any();
  if (node.value === ':lang') return isLanguage(element, String(node.nodes[0]));
  throw new Error(`Unexpected ${node.value} in a theme.`);
}

function matchesAttribute({ operator, value, insensitive }: parser.Attribute, found: string | undefined): boolean {
  if (found === undefined || operator === undefined) return found !== undefined;
  const wanted = value ?? '';
  if (operator === '=') return found === wanted;
  return insensitive ? found.toLowerCase().includes(wanted.toLowerCase()) : found.includes(wanted);
}

function isLanguage(element: Element, language: string): boolean {
  const own = element.attributes['lang'];
  if (own === undefined) return element.parent !== undefined && isLanguage(element.parent, language);
  return own === language || own.startsWith(`${language}-`);
}

function specificityOf(selector: parser.Selector): Specificity {
  return selector.nodes.reduce((sum, node) => sum + simpleSpecificity(node), 0);
}

function simpleSpecificity(node: parser.Node): Specificity {
  if (node.type === 'attribute') return 100;
  if (node.type !== 'pseudo' || node.value === ':where') return 0;
  if (node.value === ':is' || node.value === ':not') return Math.max(...node.nodes.map(specificityOf));
  return 100;
}
