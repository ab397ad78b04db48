import {
  type Declaration,
  type Declarations,
  type Shorthand,
  type Scope,
  needsToggles,
  writeDeclarations,
  type ThemeModel,
  type CssValue,
} from '@wusum/platforms/internal';

/** A declaration in a scope. */
export interface Rule {
  readonly scope: Scope;
  readonly name: string;
  readonly value: CssValue;
}

/** Declarations of variables, separate from the rules that switch contexts for all of them. */
export interface Rules {
  readonly own: readonly Rule[];
  readonly contexts: readonly Rule[];
}

/** The rules of a style sheet for some declarations, in order. */
export function rulesOf(model: Pick<ThemeModel, 'system' | 'grid'>, declarations: Declarations): Rules {
  const own: Rule[] = [];
  const contexts: Rule[] = [];
  const brands = model.system.brands.map(({ id }) => id);
  writeDeclarations(model, declarations, brands, {
    add: (scope, name, value) => {
      const rule = { scope, name, value: typeof value === 'string' ? { css: value } : value };
      if (name === 'color-scheme' || name.startsWith('--ws-if-')) contexts.push(rule);
      else own.push(rule);
    },
  });
  return { own, contexts };
}

/**
 * New declarations in a shape that includes the old one: each depends on the axes of both. Additional axes do not change
 * the computed value, and every place that the old shape declared is declared again.
 */
export function widen(before: Declarations, after: Declarations, order: readonly string[]): Declarations {
  const both = (a: readonly string[], b: readonly string[]): readonly string[] =>
    order.filter((axis) => a.includes(axis) || b.includes(axis));
  const widened = <Item extends Declaration | Shorthand>(olds: readonly Item[], news: readonly Item[]): Item[] =>
    news.map((item, index) => ({ ...item, axes: both(olds[index]!.axes, item.axes) }));
  return { single: widened(before.single, after.single), shorthands: widened(before.shorthands, after.shorthands) };
}

/**
 * Scopes in which an old shape declared a name directly and a new one uses toggles. Such a scope may be more specific than
 * the rule with the toggles, so the name must be declared with toggles there as well.
 */
export function leftScopes(before: Declarations, after: Declarations, rules: readonly Rule[]): Map<string, Scope[]> {
  const left = new Map<string, Scope[]>();
  for (const [index, { name }] of after.single.entries()) {
    if (!needsToggles(after.single[index]!) || needsToggles(before.single[index]!)) continue;
    left.set(
      name,
      rules.filter((rule) => rule.name === name).map(({ scope }) => scope),
    );
  }
  return left;
}
