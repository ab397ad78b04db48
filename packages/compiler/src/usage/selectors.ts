import parser, { type Node, type Selector } from 'postcss-selector-parser';
import type { StyleUse } from './types.js';

/** One element that a selector reaches. */
export interface Reach extends Pick<StyleUse, 'part' | 'conditions' | 'within' | 'ancestors' | 'pseudo'> {
  /** Ids, classes, types. */
  readonly specificity: readonly number[];
}

/** A selector with more alternatives than this keeps its lists as conditions. */
const mostAlternatives = 64;
const legacyPseudoElements = new Set([':before', ':after', ':first-line', ':first-letter']);

interface Compound {
  readonly types: readonly string[];
  readonly classes: readonly string[];
  readonly conditions: readonly string[];
  readonly pseudo: string;
}

const nothing: Compound = { types: [], classes: [], conditions: [], pseudo: '' };

/**
 * The elements that a selector list reaches; each alternative in `:is()` and `:where()` is one of its own.
 *
 * @param text selector list, already out of any nesting
 * @param prefix first word of the classes of parts
 */
export function readSelectors(text: string, prefix: string): Reach[] {
  return parser()
    .astSync(text, { lossless: false })
    .nodes.flatMap((selector) => reaches(selector, prefix));
}

function reaches({ nodes }: Selector, prefix: string): Reach[] {
  const split = nodes.findLastIndex(({ type }) => type === 'combinator');
  const within = split < 0 ? '' : textOf(nodes.slice(0, split + 1)).trim();
  const ancestors = within === '' ? [] : partsIn(nodes.slice(0, split), prefix);
  const specificity = specificityOf(nodes);
  return compounds(nodes.slice(split + 1)).map((compound) => {
    const { part, conditions } = nameOf(compound, prefix, within);
    return { part, conditions, within, ancestors, pseudo: compound.pseudo, specificity };
  });
}

/** A compound selector with its alternatives spread out. */
function compounds(nodes: readonly Node[]): Compound[] {
  return nodes.reduce<Compound[]>(
    (open, node) => {
      const added = compoundsOf(node);
      const spread = open.flatMap((one) => added.map((other) => join(one, other)));
      return spread.length > mostAlternatives
        ? open.map((one) => join(one, { ...nothing, conditions: [textOf([node])] }))
        : spread;
    },
    [nothing],
  );
}

function compoundsOf(node: Node): Compound[] {
  if (node.type === 'class') return [{ ...nothing, classes: [node.value] }];
  if (node.type === 'tag') return [{ ...nothing, types: [node.value] }];
  if (node.type === 'universal') return [nothing];
  const pseudo = pseudoElementOf(node);
  if (pseudo !== undefined) return [{ ...nothing, pseudo }];
  const inner = alternativesIn(node);
  const isSimple = inner.length > 0 && !inner.some((one) => one.some(({ type }) => type === 'combinator'));
  return isSimple ? inner.flatMap(compounds) : [{ ...nothing, conditions: [textOf([node])] }];
}

/** What `:is()` or `:where()` lists. */
function alternativesIn(node: Node): Node[][] {
  if (node.type !== 'pseudo' || (node.value !== ':where' && node.value !== ':is')) return [];
  return node.nodes.map(({ nodes }) => nodes);
}

function pseudoElementOf(node: Node): string | undefined {
  if (node.type !== 'pseudo') return undefined;
  if (node.value.startsWith('::')) return node.value;
  return legacyPseudoElements.has(node.value) ? `:${node.value}` : undefined;
}

function join(one: Compound, other: Compound): Compound {
  return {
    types: [...one.types, ...other.types],
    classes: [...one.classes, ...other.classes],
    conditions: [...one.conditions, ...other.conditions],
    pseudo: one.pseudo + other.pseudo,
  };
}

/** The class that names the part, and what is left as conditions. */
function nameOf(
  { types, classes, conditions }: Compound,
  prefix: string,
  within: string,
): { part: string; conditions: string[] } {
  const own = classes.find((name) => name.startsWith(`${prefix}-`));
  const [first] = classes;
  const base = own ?? first?.replace(/(?!^)--.*$/u, '');
  const others = classes.filter((name) => name !== base).map((name) => `.${name}`);
  const all = [...new Set([...conditions, ...others])].toSorted();
  if (own !== undefined) return { part: own.slice(prefix.length + 1), conditions: all };
  if (base !== undefined) return { part: `.${base}`, conditions: all };
  // Without a class nothing says that two such elements are the same, so what stands around is part of the name.
  return { part: [within, types.join('') || '*'].filter(Boolean).join(' '), conditions: all };
}

function partsIn(nodes: readonly Node[], prefix: string): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'class')
      return [node.value.startsWith(`${prefix}-`) ? node.value.slice(prefix.length + 1) : `.${node.value}`];
    return alternativesIn(node).flatMap((inner) => partsIn(inner, prefix));
  });
}

type Specificity = readonly [ids: number, classes: number, types: number];

/** Specificity of Selectors 4: `:where()` counts nothing, `:is()`, `:not()` and `:has()` as their weightiest part. */
function specificityOf(nodes: readonly Node[]): Specificity {
  return nodes.map(specificityOfOne).reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
}

function specificityOfOne(node: Node): Specificity {
  if (node.type === 'id') return [1, 0, 0];
  if (node.type === 'class' || node.type === 'attribute') return [0, 1, 0];
  if (node.type === 'tag' || pseudoElementOf(node) !== undefined) return [0, 0, 1];
  if (node.type !== 'pseudo' || node.value === ':where') return [0, 0, 0];
  if (![':is', ':not', ':has'].includes(node.value)) return [0, 1, 0];
  const inner = node.nodes.map(({ nodes }) => specificityOf(nodes));
  return inner.reduce((a, b) => (compareWeights(a, b) >= 0 ? a : b), [0, 0, 0]);
}

/** Compares from the weightiest number on; above 0 where the first is greater. */
export function compareWeights(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Selector text in one spelling: no quotes where none are needed. */
function textOf(nodes: readonly Node[]): string {
  return nodes.join('').replaceAll(/=(["'])([\w-]+)\1\]/gu, '=$2]');
}
