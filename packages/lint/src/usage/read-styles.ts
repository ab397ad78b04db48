import type { AtRule, ChildNode, CssSyntaxError, Declaration, Rule } from 'postcss';
import { lazy } from '../lazy.js';
import type { SourceFiles } from '@wusum/diagnostics';
import { Places } from './places.js';
import { readSelectors, type SelectorMatch } from './selectors.js';
import type { StyleUse, VariableUse } from './types.js';

export interface ReadStylesOptions {
  /**
   * Prefix of the classes of parts: `.ws-button` is the part `button`.
   * @default 'ws'
   */
  readonly prefix?: string;
}

/**
 * Reads the declarations of style sheets, each for every element, state and variant that it styles. Like a browser, it
 * skips invalid CSS.
 *
 * @param files style sheets by their path
 */
export function readStyles(files: SourceFiles, { prefix = 'ws' }: ReadStylesOptions = {}): StyleUse[] {
  const layers = new Map<string, number>();
  let order = 0;
  return Object.entries(files).flatMap(([file, text]) => {
    // Offsets do not count a byte order mark, as in editors.
    const reader = new SheetReader(file, text.replace(/^\uFEFF/u, ''), prefix, layers, order);
    const uses = reader.read();
    order = reader.order;
    return uses;
  });
}

/** The context of a rule. */
interface RuleContext {
  readonly media: readonly string[];
  readonly layer: string;
  /** Selector list of the parent rule, without nesting. */
  readonly selector?: string;
  /** Part of declarations without a selector, such as keyframes. */
  readonly part?: string;
}

const conditional = new Set(['media', 'container']);

class SheetReader {
  readonly #places: Places;
  readonly #uses: StyleUse[] = [];
  readonly #matches = new Map<string, SelectorMatch[]>();

  constructor(
    file: string,
    private readonly text: string,
    private readonly prefix: string,
    /** Layers in the order of their first name: later ones win. */
    private readonly layers: Map<string, number>,
    public order: number,
  ) {
    this.#places = new Places(file, text);
  }

  read(): StyleUse[] {
    this.#walk(parseLeniently(this.text), { media: [], layer: '' });
    return this.#uses;
  }

  #walk(nodes: readonly ChildNode[], around: RuleContext): void {
    for (const node of nodes) {
      if (node.type === 'rule') this.#rule(node, around);
      else if (node.type === 'atrule') this.#atrule(node, around);
      else if (node.type === 'decl') this.#declaration(node, around);
    }
  }

  #rule({ selector, nodes }: Rule, around: RuleContext): void {
    const isKeyframe = around.part !== undefined;
    this.#walk(nodes, isKeyframe ? around : { ...around, selector: unnest(selector, around.selector) });
  }

  #atrule({ name, params, nodes }: AtRule, around: RuleContext): void {
    if (name === 'layer') {
      const names = params.split(',').map((one) => [around.layer, one.trim()].filter(Boolean).join('.'));
      for (const one of names) if (!this.layers.has(one)) this.layers.set(one, this.layers.size);
      if (nodes) this.#walk(nodes, { ...around, layer: names[0] ?? '' });
    } else if (nodes === undefined || name === 'font-face' || name === 'property') {
      return;
    } else if (name.endsWith('keyframes')) {
      this.#walk(nodes, { ...around, part: `@keyframes ${params}`, selector: undefined });
    } else {
      const media = conditional.has(name) ? [...around.media, `@${name} ${params}`] : around.media;
      this.#walk(nodes, { ...around, media });
    }
  }

  #declaration(declaration: Declaration, { media, layer, selector, part }: RuleContext): void {
    const { prop, value, important, source } = declaration;
    if (!source?.start || !source.end) return;
    this.order += 1;
    const start = source.start.offset;
    const written = this.text.slice(start, source.end.offset);
    const shared = {
      media,
      property: prop.startsWith('--') ? prop : prop.toLowerCase(),
      value,
      variables: variablesIn(written, (from, to) => this.#places.between(start + from, start + to)),
      location: this.#places.between(start, start + written.replace(/;$/u, '').length),
    };
    for (const { specificity, ...match } of this.#match(selector, part)) {
      const weight = [important ? 1 : 0, this.#layerRank(layer), ...specificity, this.order];
      this.#uses.push({ ...match, ...shared, weight });
    }
  }

  #match(selector: string | undefined, part: string | undefined): readonly SelectorMatch[] {
    if (selector === undefined) {
      if (part === undefined) return [];
      return [
        { part, conditions: [], within: '', ancestors: [], ancestorConditions: [], pseudo: '', specificity: [0, 0, 0] },
      ];
    }
    let matches = this.#matches.get(selector);
    if (matches === undefined) this.#matches.set(selector, (matches = this.#readSelectors(selector)));
    return matches;
  }

  /** An invalid selector matches nothing. */
  #readSelectors(selector: string): SelectorMatch[] {
    try {
      return readSelectors(selector, this.prefix);
    } catch {
      return [];
    }
  }

  /** Declarations outside of layers win over all layers. */
  #layerRank(layer: string): number {
    return layer === '' ? Number.MAX_SAFE_INTEGER : (this.layers.get(layer) ?? 0);
  }
}

/** Maximum number of syntax errors to skip in a style sheet. */
const maxErrors = 50;

/** The rules of a style sheet. As in a browser, a syntax error affects only its rule or declaration. */
function parseLeniently(text: string): readonly ChildNode[] {
  const postcss = lazy('postcss');
  let repaired = text;
  for (let errors = 0; errors < maxErrors; errors += 1) {
    try {
      return postcss.parse(repaired).nodes;
    } catch (error) {
      if (!(error instanceof postcss.CssSyntaxError)) throw error;
      repaired = repair(repaired, error);
    }
  }
  return [];
}

/** Closes an open block, or replaces the broken text by spaces, which keeps the offsets. */
function repair(text: string, { reason, input }: CssSyntaxError): string {
  if (reason === 'Unclosed block') return `${text}}`;
  const at = input?.offset ?? 0;
  const length = Math.max(1, text.slice(at).search(/[;{}]/u));
  return text.slice(0, at) + ' '.repeat(Math.min(length, text.length - at)) + text.slice(at + length);
}

/** The selector of a nested rule without nesting. A selector with a syntax error stays as it is. */
function unnest(selector: string, outer: string | undefined): string {
  if (outer === undefined) return selector;
  const parser = lazy('postcss-selector-parser');
  try {
    return lazy('@csstools/selector-resolve-nested')
      .resolveNestedSelector(parser().astSync(selector), parser().astSync(outer))
      .toString();
  } catch {
    return selector;
  }
}

function variablesIn(value: string, place: (from: number, to: number) => StyleUse['location']): VariableUse[] {
  // Strings and comments contain no references; spaces in their place keep the offsets.
  const code = value.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*.*?\*\//gsu, (text) =>
    ' '.repeat(text.length),
  );
  return [...code.matchAll(/\bvar\(\s*(--[^\s,()]+)\s*(,?)/giu)].map((match) => {
    const name = match[1]!;
    const from = match.index + match[0].indexOf(name);
    return { name, hasFallback: match[2] === ',', location: place(from, from + name.length) };
  });
}
