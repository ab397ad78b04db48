import { resolveNestedSelector } from '@csstools/selector-resolve-nested';
import postcss, { CssSyntaxError, type AtRule, type ChildNode, type Declaration, type Rule } from 'postcss';
import parser from 'postcss-selector-parser';
import type { SourceFiles } from '../types.js';
import { Places } from './places.js';
import { readSelectors, type SelectorMatch } from './selectors.js';
import type { StyleUse, VariableUse } from './types.js';

export interface ReadStylesOptions {
  /**
   * First word of the classes of parts: `.ws-button` is the part `button`.
   * @default 'ws'
   */
  readonly prefix?: string;
}

/**
 * Reads what style sheets use: each declaration, for each element, state and variant that it styles. What cannot be
 * read as CSS is passed over, as a browser does.
 *
 * @param files style sheets by their path
 */
export function readStyles(files: SourceFiles, { prefix = 'ws' }: ReadStylesOptions = {}): StyleUse[] {
  const layers = new Map<string, number>();
  let order = 0;
  return Object.entries(files).flatMap(([file, text]) => {
    // The parser counts without a byte order mark, as editors do.
    const reader = new SheetReader(file, text.replace(/^\uFEFF/u, ''), prefix, layers, order);
    const uses = reader.read();
    order = reader.order;
    return uses;
  });
}

/** What stands around a rule. */
interface Around {
  readonly media: readonly string[];
  readonly layer: string;
  /** Selector list of the rule that nests this one. */
  readonly selector?: string;
  /** Part that declarations belong to where there is no selector. */
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
    /** Layers in the order in which they are first named: later ones win. */
    private readonly layers: Map<string, number>,
    public order: number,
  ) {
    this.#places = new Places(file, text);
  }

  read(): StyleUse[] {
    this.#walk(parseWhatCanBe(this.text), { media: [], layer: '' });
    return this.#uses;
  }

  #walk(nodes: readonly ChildNode[], around: Around): void {
    for (const node of nodes) {
      if (node.type === 'rule') this.#rule(node, around);
      else if (node.type === 'atrule') this.#atrule(node, around);
      else if (node.type === 'decl') this.#declaration(node, around);
    }
  }

  #rule({ selector, nodes }: Rule, around: Around): void {
    const isFrame = around.part !== undefined;
    this.#walk(nodes, isFrame ? around : { ...around, selector: unnest(selector, around.selector) });
  }

  #atrule({ name, params, nodes }: AtRule, around: Around): void {
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

  #declaration(declaration: Declaration, { media, layer, selector, part }: Around): void {
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

  /** A selector that is none styles nothing. */
  #readSelectors(selector: string): SelectorMatch[] {
    try {
      return readSelectors(selector, this.prefix);
    } catch {
      return [];
    }
  }

  /** What stands in no layer wins over all layers. */
  #layerRank(layer: string): number {
    return layer === '' ? Number.MAX_SAFE_INTEGER : (this.layers.get(layer) ?? 0);
  }
}

/** How many mistakes of a sheet are stepped over. */
const mostMistakes = 50;

/** The rules of a sheet. As in a browser, a mistake costs what stands around it and not the sheet. */
function parseWhatCanBe(text: string): readonly ChildNode[] {
  let repaired = text;
  for (let mistakes = 0; mistakes < mostMistakes; mistakes += 1) {
    try {
      return postcss.parse(repaired).nodes;
    } catch (error) {
      if (!(error instanceof CssSyntaxError)) throw error;
      repaired = repair(repaired, error);
    }
  }
  return [];
}

/** Closes what is open, or blanks what is broken: offsets stay. */
function repair(text: string, { reason, input }: CssSyntaxError): string {
  if (reason === 'Unclosed block') return `${text}}`;
  const at = input?.offset ?? 0;
  const length = Math.max(1, text.slice(at).search(/[;{}]/u));
  return text.slice(0, at) + ' '.repeat(Math.min(length, text.length - at)) + text.slice(at + length);
}

/** The selector of a nested rule without nesting. A selector with a syntax error stays as it is. */
function unnest(selector: string, outer: string | undefined): string {
  if (outer === undefined) return selector;
  try {
    return resolveNestedSelector(parser().astSync(selector), parser().astSync(outer)).toString();
  } catch {
    return selector;
  }
}

function variablesIn(value: string, place: (from: number, to: number) => StyleUse['location']): VariableUse[] {
  // What stands in a string or a comment is no reference; blanks in its stead keep the offsets.
  const code = value.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*.*?\*\//gsu, (text) =>
    ' '.repeat(text.length),
  );
  return [...code.matchAll(/\bvar\(\s*(--[^\s,()]+)\s*(,?)/giu)].map((match) => {
    const name = match[1]!;
    const from = match.index + match[0].indexOf(name);
    return { name, hasFallback: match[2] === ',', location: place(from, from + name.length) };
  });
}
