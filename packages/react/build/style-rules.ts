/** The rules of a style sheet, and which of them may meet on one element. */
import type { AtRule, Container, Root } from 'postcss';
import parser, { type Node, type Selector } from 'postcss-selector-parser';

/** A rule without nesting. */
export class Rule {
  readonly families: ReadonlySet<string>;
  private subjects: readonly Subject[] | undefined;

  /**
   * @param context the at-rules around it, from the outside, such as `@media print`
   * @param declarations `name:value`
   * @param source which style sheet it comes from; `undefined`: several
   */
  constructor(
    readonly context: readonly string[],
    readonly selectors: readonly string[],
    readonly declarations: readonly string[],
    readonly source: number | undefined,
  ) {
    this.families = new Set(declarations.flatMap(familiesOf));
  }

  with(declarations: readonly string[]): Rule {
    const rule = new Rule(this.context, this.selectors, declarations, this.source);
    rule.subjects = this.subjects;
    return rule;
  }

  /** The same rule for the elements of equal ones too. */
  and(others: readonly Rule[]): Rule {
    if (others.length === 0) return this;
    const selectors = [this, ...others].flatMap((one) => one.selectors);
    return new Rule(this.context, selectors, this.declarations, undefined);
  }

  /** What it says of the elements that it matches, for each selector. */
  elements(): readonly Subject[] {
    return (this.subjects ??= this.selectors.map(subjectOf));
  }
}

/** @returns the rules, in order, and what has a name of its own: keyframes and properties, which no order touches */
export function rulesOf(root: Root, source: number): { rules: Rule[]; named: string[] } {
  const rules: Rule[] = [];
  const named: string[] = [];
  const read = (container: Container, context: readonly string[]): void => {
    for (const node of container.nodes ?? []) {
      if (node.type === 'rule') rules.push(new Rule(context, node.selectors, (node.nodes ?? []).map(String), source));
      if (node.type !== 'atrule') continue;
      if (/^(?:.*keyframes|property)$/u.test(node.name)) named.push(String(node));
      else read(node, [...context, headOf(node)]);
    }
  };
  read(root, []);
  return { rules, named };
}

const headOf = ({ name, params, raws }: AtRule): string => `@${name}${raws.afterName ?? ' '}${params}`;

/** Properties of which one may set another have the same family. It may be larger than needed. */
function familiesOf(declaration: string): string[] {
  const name = declaration.slice(0, declaration.indexOf(':')).trim();
  if (name.startsWith('--')) return [name];
  const plain = name.replace(/^-(webkit|moz)-/u, '');
  if (plain === 'flex-flow') return ['flex-direction', 'flex-wrap'];
  if (plain.startsWith('place-')) return ['align', 'justify'].map((axis) => plain.replace('place', axis));
  return [families.find(([pattern]) => pattern.test(plain))?.[1] ?? plain];
}

const families: readonly (readonly [RegExp, string])[] = [
  [/^border.*-radius$/u, 'radius'],
  [/^(font|line-height$)/u, 'font'],
  [/^(white-space|text-wrap)/u, 'wrap'],
  [/^(row-|column-)?gap$/u, 'gap'],
  [/^grid-(column|row|area)/u, 'grid place'],
  [/^flex(?!-direction|-wrap)/u, 'flex'],
  [/^(inset|top|right|bottom|left)/u, 'inset'],
  [/^position-try/u, 'position-try'],
  [/^text-decoration/u, 'text-decoration'],
  [/^overflow(-x|-y|-inline|-block)?$/u, 'overflow'],
  [/^outline(-color|-style|-width)?$/u, 'outline'],
  ...['border', 'margin', 'padding', 'background', 'mask', 'grid', 'transition', 'animation', 'list', 'container'].map(
    (word) => [new RegExp(`^${word}\\b`, 'u'), word] as const,
  ),
  [/^scroll-(margin|padding)/u, 'scroll'],
  [/^columns?\b/u, 'columns'],
  [/^(offset|view-timeline|scroll-timeline)/u, 'offset'],
];

/** What a selector says of the element that it matches. */
interface Subject {
  /** It has one of these classes; without any, it may be any element. */
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, string>;
  readonly pseudoElement: string;
}

/** Marks elements of several parts; it is no part. */
export const MARK = 'ws-responsive';

function subjectOf(text: string): Subject {
  const selector = parser().astSync(text).nodes[0]!;
  const classes = new Set<string>();
  const attributes = new Map<string, string>();
  let pseudoElement = '';
  const read = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'class') classes.add(node.value);
      if (node.type === 'attribute' && node.operator === '=') attributes.set(node.attribute, node.value ?? '');
      if (parser.isPseudoElement(node)) pseudoElement = String(node).replace('::', ':');
      if (node.type !== 'pseudo' || !/^:(where|is)$/u.test(node.value)) continue;
      if (node.nodes.length === 1) read(compoundOf(node.nodes[0]!));
      else node.walkClasses(({ value }) => void classes.add(value));
    }
  };
  read(compoundOf(selector));
  classes.delete(MARK);
  return { classes, attributes, pseudoElement };
}

/** The classes that a selector names. */
export const classesIn = (selector: string): string[] =>
  [...selector.matchAll(/\.(ws-[\w-]+)/gu)].map(([, name]) => name!);

/** The last compound of a selector: that of the element itself. */
function compoundOf({ nodes }: Selector): Node[] {
  return nodes.slice(nodes.findLastIndex(({ type }) => type === 'combinator') + 1);
}

/** Whether an element may match both rules, and both set the same property. */
export function conflict(one: Rule, other: Rule): boolean {
  if (one.families.isDisjointFrom(other.families) && !one.families.has('all') && !other.families.has('all'))
    return false;
  return one
    .elements()
    .some((a) =>
      other
        .elements()
        .some((b) =>
          mayBeSame(a, b, one.source === other.source || one.source === undefined || other.source === undefined),
        ),
    );
}

function mayBeSame(one: Subject, other: Subject, isOneSource: boolean): boolean {
  if (one.pseudoElement !== other.pseudoElement) return false;
  for (const [name, value] of one.attributes) if ((other.attributes.get(name) ?? value) !== value) return false;
  const isAny = one.classes.size === 0 || other.classes.size === 0;
  return (isAny && isOneSource) || !one.classes.isDisjointFrom(other.classes);
}

/** Rules, of which those that conflict with another one are found by its properties. */
export class RuleSet {
  readonly all: Rule[] = [];
  readonly #byFamily = new Map<string, Rule[]>();

  add(rule: Rule): void {
    this.all.push(rule);
    for (const family of rule.families) {
      const known = this.#byFamily.get(family);
      if (known) known.push(rule);
      else this.#byFamily.set(family, [rule]);
    }
  }

  meeting(rule: Rule): Rule[] {
    return this.#near(rule).flatMap((rules) => rules.filter((one) => conflict(one, rule)));
  }

  meets(rule: Rule): boolean {
    return this.#near(rule).some((rules) => rules.some((one) => conflict(one, rule)));
  }

  #near({ families: own }: Rule): readonly (readonly Rule[])[] {
    if (own.has('all')) return [this.all];
    return [...own, 'all'].map((family) => this.#byFamily.get(family) ?? []);
  }
}
