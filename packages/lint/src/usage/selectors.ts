import type { Node, Selector } from 'postcss-selector-parser';
import { lazy } from '../lazy.js';
import type { StyleUse } from './types.js';

/** One element that a selector matches. */
export interface SelectorMatch extends Pick<
  StyleUse,
  'part' | 'conditions' | 'within' | 'ancestors' | 'ancestorConditions' | 'pseudo'
> {
  /** Numbers of ids, classes and types. */
  readonly specificity: readonly number[];
}

/** A compound selector with more alternatives than this keeps its lists as conditions. */
const maxAlternatives = 64;
const legacyPseudoElements = new Set([':before', ':after', ':first-line', ':first-letter']);

interface Compound {
  readonly types: readonly string[];
  readonly classes: readonly string[];
  readonly conditions: readonly string[];
  readonly pseudo: string;
  /** Compound selectors of elements around it, with their combinators, from a list such as `:is(.a > .b)`. */
  readonly around: readonly Node[];
}

const nothing: Compound = { types: [], classes: [], conditions: [], pseudo: '', around: [] };

/**
 * The elements that a selector list matches; each alternative in `:is()` and `:where()` is a separate match.
 *
 * @param text selector list without nesting
 * @param prefix prefix of the classes of parts
 */
export function readSelectors(text: string, prefix: string): SelectorMatch[] {
  return lazy('postcss-selector-parser')()
    .astSync(text, { lossless: false })
    .nodes.flatMap((selector) => matches(selector, prefix));
}

function matches(selector: Selector, prefix: string): SelectorMatch[] {
  const nodes = withoutOuterList(selector.nodes);
  const split = nodes.findLastIndex(({ type }) => type === 'combinator');
  const { a, b, c } = lazy('@csstools/selector-specificity').selectorSpecificity(selector);
  return compounds(nodes.slice(split + 1)).map((compound) => {
    const around = [...nodes.slice(0, split + 1), ...compound.around];
    const within = textOf(around).trim();
    const { part, conditions } = nameOf(compound, prefix, within);
    return {
      part,
      conditions,
      within,
      ...ancestorsIn(around, prefix),
      pseudo: compound.pseudo,
      specificity: [a, b, c],
    };
  });
}

/** `:is(.a .b):hover` → `.a .b:hover`: a nested rule has its parent in such a list. */
function withoutOuterList(nodes: readonly Node[]): readonly Node[] {
  const [first, ...rest] = nodes;
  const [only, ...others] = first?.type === 'pseudo' && first.value === ':is' ? first.nodes : [];
  return only === undefined || others.length > 0 ? nodes : withoutOuterList([...only.nodes, ...rest]);
}

/** The alternatives of a compound selector. */
function compounds(nodes: readonly Node[]): Compound[] {
  return nodes.reduce<Compound[]>(
    (open, node) => {
      const added = compoundsOf(node);
      const spread = open.flatMap((one) => added.map((other) => join(one, other)));
      return spread.length > maxAlternatives
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
  if (inner.length === 0) return [{ ...nothing, conditions: [textOf([node])] }];
  return inner.flatMap((nodes) => {
    const split = nodes.findLastIndex(({ type }) => type === 'combinator') + 1;
    return compounds(nodes.slice(split)).map((one) => join({ ...nothing, around: nodes.slice(0, split) }, one));
  });
}

/** The selectors in `:is()` or `:where()`. */
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
    around: [...one.around, ...other.around],
  };
}

/** The class that names the part; the rest are conditions. */
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
  // Elements without a class are identified by their surroundings, so these are part of the name.
  return { part: [within, types.join('') || '*'].filter(Boolean).join(' '), conditions: all };
}

/** The parts around an element, the nearest last, and the conditions of those without alternatives. */
function ancestorsIn(around: readonly Node[], prefix: string): Pick<SelectorMatch, 'ancestors' | 'ancestorConditions'> {
  const each = splitAtCombinators(around).map((nodes) =>
    compounds(nodes)
      .filter(({ classes }) => classes.length > 0)
      .map((compound) => nameOf(compound, prefix, '')),
  );
  return {
    ancestors: each.flatMap((alternatives) => alternatives.map(({ part }) => part)),
    ancestorConditions: each.flatMap(([only, ...others]) =>
      only === undefined || others.length > 0
        ? []
        : only.conditions.map((condition) => ancestorCondition(only.part, condition)),
    ),
  };
}

/** A condition of an element around the one that is styled: `in button: [data-color=danger]`. */
export const ancestorCondition = (part: string, condition: string): string => `in ${part}: ${condition}`;

function splitAtCombinators(nodes: readonly Node[]): Node[][] {
  return nodes.reduce<Node[][]>(
    (groups, node) => {
      if (node.type === 'combinator') groups.push([]);
      else groups.at(-1)!.push(node);
      return groups;
    },
    [[]],
  );
}

/** Compares number by number; positive if the first is greater. */
export function compareWeights(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Selector text in one spelling, without unnecessary quotes. */
function textOf(nodes: readonly Node[]): string {
  return nodes.join('').replaceAll(/=(["'])([\w-]+)\1\]/gu, '=$2]');
}
