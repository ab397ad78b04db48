/**
 * Writes selectors in the form that browsers match fastest.
 *
 * Templates say `&:where([data-color='danger'])`, which is `.ws-button:where([data-color='danger'])` when compiled. A
 * browser tries each rule of a class on every element of this class, and most of them do not match. It compares a simple
 * selector in less than half the time that it needs for a list in `:where()`, so the condition and the class change
 * places: `[data-color='danger']:where(.ws-button)`. Both have the specificity of one class and match the same elements.
 * Browsers still find such a rule by its class.
 */
import postcss from 'postcss';
import parser, { type Node, type Selector } from 'postcss-selector-parser';

/** @param css compiled rules; the text outside of selectors stays as it is */
export function withFastSelectors(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const isKeyframe = rule.parent?.type === 'atrule' && (rule.parent as postcss.AtRule).name.endsWith('keyframes');
    if (!isKeyframe) rule.selector = fastSelectors(rule.selector);
  });
  return root.toString();
}

/** @param list a selector list without nesting */
export function fastSelectors(list: string): string {
  return parser()
    .astSync(list)
    .nodes.flatMap((selector) => (isConditional(selector) ? fastOf(selector) : [String(selector).trim()]))
    .join(',');
}

/** Whether it is one compound: a class, then conditions in `:where()`, then at most a pseudo-element. */
function isConditional({ nodes: [first, ...rest] }: Selector): boolean {
  const conditions = rest.at(-1) && parser.isPseudoElement(rest.at(-1)) ? rest.slice(0, -1) : rest;
  return first?.type === 'class' && conditions.length > 0 && conditions.every(isWhere);
}

const isWhere = (node: Node): node is parser.Pseudo => node.type === 'pseudo' && node.value === ':where';

function fastOf(selector: Selector): string[] {
  const [name, ...rest] = selector.nodes;
  const [first, ...others] = rest.filter(isWhere);
  const end = rest.filter((node) => !isWhere(node)).join('');
  const alternatives = first!.nodes.map(({ nodes }) => nodes);
  if (!alternatives.every(([condition, ...more]) => isSimple(condition) && more.every(isCondition)))
    return [String(selector).trim()];
  return alternatives.map(([condition, ...more]) => {
    // The order of the conditions stays: the first of them is the one that most elements do not meet.
    const inner = [name, ...more].join('');
    return `${String(condition).trim()}:where(${inner})${others.join('')}${end}`;
  });
}

const isCondition = (node: Node): boolean => node.type === 'attribute' || parser.isPseudoClass(node);

/** Has the specificity of one class. That of most functions depends on what is in them. */
const isSimple = (node: Node | undefined): boolean =>
  node?.type === 'attribute' ||
  (node !== undefined && parser.isPseudoClass(node) && (node.nodes.length === 0 || node.value === ':lang'));
