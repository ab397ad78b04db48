import { skipOne, SourceText, unescapeIdent, withoutComments } from '@wusum/dtcg/internal';
import type { Location } from '@wusum/diagnostics';

/** The declaration of a custom property. */
export interface CustomProperty {
  /** Without the two hyphens; escapes are replaced. */
  readonly name: string;
  readonly value: string;
  /** Selectors and at-rules around it, outermost first. */
  readonly scope: readonly string[];
  readonly location: Location;
  readonly isImportant?: boolean;
}

/**
 * Reads the custom properties of a style sheet, and the initial values of `@property`.
 *
 * @param onOpenComment called with the place of a comment without an end: everything after it is part of the comment
 */
export function scanCss(
  file: string,
  given: string,
  onOpenComment: (location: Location) => void = () => {},
): CustomProperty[] {
  const source = new SourceText(file, given);
  return new Scanner(source, onOpenComment).all();
}

class Scanner {
  readonly #found: CustomProperty[] = [];
  readonly #scope: string[] = [];
  readonly #text: string;
  /** Where the current declaration, selector or at-rule begins. */
  #start = 0;

  constructor(
    private readonly source: SourceText,
    private readonly onOpenComment: (location: Location) => void,
  ) {
    this.#text = source.text;
  }

  all(): CustomProperty[] {
    for (let at = 0; at < this.#text.length;) at = this.#step(at);
    this.#reportOpenComment();
    this.#declare(this.#text.length);
    return this.#found;
  }

  #step(at: number): number {
    const char = this.#text[at]!;
    const isPlain = skipOne(this.#text, at) === at + 1;
    if (isPlain && char === '{' && !this.#isProperty(at)) {
      this.#scope.push(withoutComments(this.#text.slice(this.#start, at)).trim().replaceAll(/\s+/gu, ' '));
    } else if (isPlain && char === '}') {
      this.#declare(at);
      this.#scope.pop();
    } else if (isPlain && char === ';') {
      this.#declare(at);
    } else if (isPlain && (char === '(' || char === '{' || char === '[')) {
      return this.#skipBlock(at);
    } else return skipOne(this.#text, at);
    this.#start = at + 1;
    return at + 1;
  }

  #reportOpenComment(): void {
    for (let at = 0; at < this.#text.length;) {
      const next = skipOne(this.#text, at);
      const isOpen = this.#text.startsWith('/*', at) && !this.#text.includes('*/', at + 2);
      if (isOpen) this.onOpenComment(this.source.location(at, at + 2));
      at = next;
    }
  }

  /** Whether the text before an index begins a custom property: then a brace belongs to its value, whatever precedes it. */
  #isProperty(at: number): boolean {
    return /^\s*--[^:{}]*:/u.test(withoutComments(this.#text.slice(this.#start, at)));
  }

  #skipBlock(start: number): number {
    const open: string[] = [];
    for (let at = start; at < this.#text.length;) {
      const next = skipOne(this.#text, at);
      const char = this.#text[at]!;
      if (next === at + 1) {
        if ('([{'.includes(char)) open.push(char);
        else if (')]}'.includes(char)) open.pop();
        if (open.length === 0) return next;
      }
      at = next;
    }
    return this.#text.length;
  }

  #declare(end: number): void {
    const text = this.#text.slice(this.#start, end);
    const property =
      /^((?:\s|\/\*[\s\S]*?\*\/)*)--((?:\\[0-9a-f]{1,6}\s?|\\[\s\S]|(?!\/\*)[^\\:\s{}])*)(?:\s|\/\*[\s\S]*?\*\/)*:([\s\S]*)$/iu.exec(
        text,
      );
    const offset = this.#start;
    this.#start = end + 1;
    if (property !== null) {
      const at = offset + property[1]!.length;
      const value = withoutComments(property[3]!).trim();
      const [, plain = value, important] = /^([\s\S]*?)(!\s*important)?$/iu.exec(value)!;
      const location = this.source.location(at, at + property[2]!.length + 2);
      const found = { name: unescapeIdent(property[2]!), value: plain.trim(), scope: [...this.#scope], location };
      // `--color-*: initial` removes variables of Tailwind's default theme.
      if (!(property[2]!.endsWith('*') && /^initial$/iu.test(found.value)))
        this.#found.push({ ...found, ...(important !== undefined && { isImportant: true }) });
      return;
    }
    const initial = /^\s*initial-value\s*:([\s\S]*)$/iu.exec(withoutComments(text));
    const name = /^@property\s+--(\S+)$/iu.exec(this.#scope.at(-1) ?? '')?.[1];
    if (initial === null || name === undefined) return;
    const location = this.source.location(offset, end);
    this.#found.push({ name: unescapeIdent(name), value: initial[1]!.trim(), scope: [], location });
  }
}
