import type { CssValue } from '../values/css-value.js';
import type { Scope } from './scopes.js';

/** Collects declarations by scope and prints each scope once; P3 values go into a block of their own at the end. */
export class StyleSheet {
  readonly #rules = new Map<string, Rule>();
  readonly #commented = new Set<string>();

  /** @param comments text by variable, without delimiters; printed where the variable is declared first */
  constructor(private readonly comments: ReadonlyMap<string, string> = new Map()) {}

  add(scope: Scope, name: string, value: CssValue | string): void {
    const rule = this.#rule(scope);
    const { css, wide } = typeof value === 'string' ? { css: value, wide: undefined } : value;
    rule.base.push(`${name}: ${css};${this.#comment(name)}`);
    if (wide !== undefined) rule.wide.push(`${name}: ${wide};`);
  }

  print(): string {
    const rules = [...this.#rules.values()];
    const base = rules.map((rule) => printRule(rule.scope, rule.base));
    const wide = rules.filter((rule) => rule.wide.length > 0).map((rule) => printRule(rule.scope, rule.wide));
    if (wide.length === 0) return base.join('\n');
    const supports = '@supports (color: color(display-p3 0 0 0))';
    return `${base.join('\n')}\n${supports} {\n@media (color-gamut: p3) {\n${wide.join('\n')}\n}\n}`;
  }

  #comment(name: string): string {
    const text = this.#commented.has(name) ? undefined : this.comments.get(name);
    this.#commented.add(name);
    return text === undefined || text === '' ? '' : ` /* ${text} */`;
  }

  #rule(scope: Scope): Rule {
    const key = `${scope.media ?? ''} ${scope.selector}`;
    let rule = this.#rules.get(key);
    if (rule === undefined) {
      rule = { scope, base: [], wide: [] };
      this.#rules.set(key, rule);
    }
    return rule;
  }
}

interface Rule {
  readonly scope: Scope;
  readonly base: string[];
  readonly wide: string[];
}

function printRule(scope: Scope, declarations: readonly string[]): string {
  const rule = `${scope.selector} {\n  ${declarations.join('\n  ')}\n}`;
  return scope.media === undefined ? rule : `@media ${scope.media} {\n${rule}\n}`;
}
