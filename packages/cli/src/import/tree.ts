import type { Token } from './value.js';

/** What came of an import: a DTCG document, and what could not be taken over. */
export interface Imported {
  readonly document: Tree;
  readonly count: number;
  readonly left: readonly Left[];
}

/** Something that could not be taken over, and why. */
export interface Left {
  readonly name: string;
  readonly why: string;
}

export interface Tree {
  [name: string]: unknown;
}

export const isObject = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Grows a document token by token, and keeps account of what it could not take. */
export class TreeBuilder {
  readonly #root: Tree = {};
  readonly #left: Left[] = [];
  #count = 0;

  /** Adds a token at a path of names. */
  add(path: readonly string[], token: Token): void {
    const name = path.join('.');
    const bad = path.find((part) => part === '' || part === '__proto__' || /^\$|[{}.]/u.test(part));
    if (bad !== undefined) return this.leave(name, `"${bad}" cannot be a name.`);
    let group = this.#root;
    for (const part of path.slice(0, -1)) {
      const next = (group[part] ??= {}) as Tree;
      if ('$value' in next) return this.leave(name, `"${part}" is a token already.`);
      group = next;
    }
    if (path.at(-1)! in group) return this.leave(name, 'There is a token or group of that name already.');
    group[path.at(-1)!] = token;
    this.#count += 1;
  }

  leave(name: string, why: string): void {
    this.#left.push({ name, why });
  }

  result(): Imported {
    return { document: this.#root, count: this.#count, left: this.#left };
  }
}
