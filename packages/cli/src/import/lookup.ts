import type { RawToken } from './raw.js';

/** A DTCG token. */
export interface Token {
  readonly $type: string;
  readonly $value: unknown;
}

/** A reference inside a text: `{a.b}`. */
export const reference = /\{([^{}]+)\}/gu;

/** The key of a text that is one reference. */
export function wholeReference(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\{([^{}]+)\}$/u.exec(value.trim())?.[1] : undefined;
}

/** The tokens that apply in one combination of contexts. */
export class Lookup {
  /**
   * @param tokens tokens by key
   * @param lost tokens that are not converted and that no other token replaces: parts of other values may need them
   */
  constructor(
    private readonly tokens: ReadonlyMap<string, RawToken>,
    private readonly lost: ReadonlyMap<string, RawToken>,
  ) {}

  /** The token that a reference means. References of Style Dictionary 3 may end in `.value`. */
  find(key: string): RawToken | undefined {
    const name = key.trim();
    return this.#at(name) ?? this.#at(name.replace(/\.\$?value$/u, ''));
  }

  /** Whether this is the token that applies. */
  applies(token: RawToken): boolean {
    return this.tokens.get(token.key) === token;
  }

  #at(name: string): RawToken | undefined {
    return this.tokens.get(name) ?? this.lost.get(name);
  }
}
