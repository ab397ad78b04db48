import type { Token } from './value.js';

/** The result of an import: a DTCG document, and the tokens that were skipped. */
export interface Imported {
  readonly document: Tree;
  readonly count: number;
  readonly skipped: readonly Skipped[];
}

/** A token that cannot be converted, and why. */
export interface Skipped {
  readonly name: string;
  readonly why: string;
}

export interface Tree {
  [name: string]: unknown;
}

/** Builds a document token by token and records the tokens that were skipped. */
export class TreeBuilder {
  readonly #root: Tree = {};
  readonly #skipped: Skipped[] = [];
  #count = 0;

  /** Adds a token at a path of names. */
  add(path: readonly string[], token: Token): void {
    const name = path.join('.');
    const bad = path.find((part) => part === '' || part === '__proto__' || /^\$|[{}.]/u.test(part));
    if (bad !== undefined) return this.skip(name, `"${bad}" is not a valid name.`);
    let group = this.#root;
    for (const part of path.slice(0, -1)) {
      const next = (group[part] ??= {}) as Tree;
      if ('$value' in next) return this.skip(name, `"${part}" is already a token.`);
      group = next;
    }
    if (path.at(-1)! in group) return this.skip(name, 'a token or group of this name already exists.');
    group[path.at(-1)!] = token;
    this.#count += 1;
  }

  /** Records a token that cannot be converted. */
  skip(name: string, why: string): void {
    this.#skipped.push({ name, why });
  }

  result(): Imported {
    return { document: this.#root, count: this.#count, skipped: this.#skipped };
  }
}
