import postcss, { type AtRule, type Container } from 'postcss';
import { type Element, matchSelector } from './selectors.js';

/** Media features of a screen and its settings. */
export interface Reader {
  readonly isWide: boolean;
  readonly prefersMoreContrast: boolean;
}

interface Declared {
  readonly selector: string;
  readonly name: string;
  readonly value: string;
}

/** Computes custom properties by CSS Cascade 5 and CSS Variables 1, for style sheets of a theme. */
export class Cascade {
  readonly #declared: readonly Declared[];
  readonly #computed = new Map<Element, Map<string, string | undefined>>();

  /** @param css all style sheets, concatenated */
  constructor(css: string, reader: Reader) {
    this.#declared = read(postcss.parse(css), reader);
  }

  /** The computed value of a variable on an element; `undefined` if it is not set or invalid. */
  computed(name: string, element: Element): string | undefined {
    let own = this.#computed.get(element);
    if (own === undefined) this.#computed.set(element, (own = new Map()));
    if (!own.has(name)) {
      own.set(name, undefined);
      own.set(name, this.#compute(name, element));
    }
    return own.get(name);
  }

  #compute(name: string, element: Element): string | undefined {
    const value = this.#winner(name, element);
    const computed = value === undefined ? undefined : value === 'initial' ? null : this.#substitute(value, element);
    if (computed === null) return undefined;
    return computed ?? (value === undefined && element.parent ? this.computed(name, element.parent) : undefined);
  }

  #winner(name: string, element: Element): string | undefined {
    let best = -1;
    let value: string | undefined;
    for (const declared of this.#declared) {
      if (declared.name !== name) continue;
      const specificity = matchSelector(declared.selector, element);
      if (specificity === undefined || specificity < best) continue;
      best = specificity;
      value = declared.value;
    }
    return value;
  }

  /** A value with its `var()` replaced; `null` if one of them has neither a value nor a fallback. */
  #substitute(value: string, element: Element): string | null {
    const at = value.search(/var\(/u);
    if (at < 0) return value.trim();
    const end = closing(value, at + 3);
    const [name, fallback] = split(value.slice(at + 4, end));
    const replaced =
      this.computed(name, element) ?? (fallback === undefined ? null : this.#substitute(fallback, element));
    const rest = this.#substitute(value.slice(end + 1), element);
    return replaced === null || rest === null ? null : [value.slice(0, at).trim(), replaced, rest].join(' ').trim();
  }
}

function closing(value: string, open: number): number {
  let depth = 0;
  for (let at = open; at < value.length; at++) {
    if (value[at] === '(') depth += 1;
    if (value[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`Unclosed parenthesis in ${value}.`);
}

function split(inside: string): [name: string, fallback: string | undefined] {
  const comma = inside.indexOf(',');
  return comma < 0 ? [inside.trim(), undefined] : [inside.slice(0, comma).trim(), inside.slice(comma + 1)];
}

function read(container: Container, reader: Reader): Declared[] {
  return (container.nodes ?? []).flatMap((node) => {
    if (node.type === 'atrule') return holds(node, reader) ? read(node, reader) : [];
    if (node.type !== 'rule' || node.selector.includes('::before')) return [];
    const { selector } = node;
    return node.nodes.flatMap((child) =>
      child.type === 'decl' ? [{ selector, name: child.prop, value: child.value }] : [],
    );
  });
}

function holds({ name, params }: AtRule, { isWide, prefersMoreContrast }: Reader): boolean {
  if (name === 'layer' || name === 'supports') return true;
  if (params === '(color-gamut: p3)') return isWide;
  if (params === '(prefers-contrast: more)') return prefersMoreContrast;
  throw new Error(`Unexpected @${name} ${params} in a theme.`);
}
