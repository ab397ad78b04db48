import type { CssValue } from '../values/css-value.js';
import type { Scope } from './scopes.js';

const wideColors = '(color: color(display-p3 0 0 0))';
/**
 * Build tools that support browsers without `light-dark()`, as Vite and Next.js do, replace it by two variables, which are
 * resolved where the value is declared: then a scope inside does not change its mode. They leave it alone where a
 * condition asks for it. The condition has hex colours, since Lightning CSS does not recognize named ones there.
 */
const lightDark = '(color: light-dark(#000, #fff))';

/**
 * Collects declarations by scope and prints each scope once. Variables that have `light-dark()` in a scope go into a block
 * of their own, with all their scopes, so that they keep their order; P3 values go into one at the end.
 */
export class StyleSheet {
  readonly #rules = new Map<string, Rule>();
  readonly #commented = new Set<string>();
  readonly #byScheme = new Set<string>();

  /** @param comments text by variable, without delimiters; printed where the variable is declared first */
  constructor(private readonly comments: ReadonlyMap<string, string> = new Map()) {}

  add(scope: Scope, name: string, value: CssValue | string): void {
    const rule = this.#rule(scope);
    const { css, wide } = typeof value === 'string' ? { css: value, wide: undefined } : value;
    rule.base.push({ name, text: `${name}: ${css};${this.#comment(name)}` });
    if (wide !== undefined) rule.wide.push({ name, text: `${name}: ${wide};` });
    if (`${css} ${wide ?? ''}`.includes('light-dark(')) this.#byScheme.add(name);
  }

  print(): string {
    const isByScheme = ({ name }: Line): boolean => this.#byScheme.has(name);
    const plain = this.#print('base', (line) => !isByScheme(line));
    const byScheme = this.#print('base', isByScheme);
    const wide = this.#print('wide', () => true);
    const needed = byScheme.length > 0 ? `${wideColors} and ${lightDark}` : wideColors;
    return [
      ...plain,
      ...(byScheme.length > 0 ? [`@supports ${lightDark} {`, ...byScheme, '}'] : []),
      ...(wide.length > 0 ? [`@supports ${needed} {\n@media (color-gamut: p3) {`, ...wide, '}\n}'] : []),
    ].join('\n');
  }

  #print(kind: 'base' | 'wide', isIn: (line: Line) => boolean): string[] {
    return [...this.#rules.values()].flatMap((rule) => {
      const lines = rule[kind].filter(isIn);
      return lines.length === 0 ? [] : [printRule(rule.scope, lines)];
    });
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

interface Line {
  readonly name: string;
  readonly text: string;
}

interface Rule {
  readonly scope: Scope;
  readonly base: Line[];
  readonly wide: Line[];
}

function printRule(scope: Scope, lines: readonly Line[]): string {
  const rule = `${scope.selector} {\n  ${lines.map(({ text }) => text).join('\n  ')}\n}`;
  return scope.media === undefined ? rule : `@media ${scope.media} {\n${rule}\n}`;
}
