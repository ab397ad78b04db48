import { brandOf } from '@wusum/dtcg/internal';
import {
  makeDeclarations,
  type Declarations,
  type Scope,
  StyleSheet,
  inThemeLayer,
  isRamp,
  type Cell,
  type ThemeModel,
  type Variable,
  type CssValue,
  cellCss,
} from '@wusum/platforms/internal';
import type { TokenPath } from '@wusum/dtcg';
import { leftScopes, type Rule, rulesOf, widen } from './rules.js';
import type { ChangedVariable, Patch } from './types.js';

/** The declarations of a variable on a page. */
interface Shown {
  readonly declarations: Declarations;
  readonly rules: readonly Rule[];
  /** Scopes of earlier shapes, in which the variable must be declared as well. */
  readonly left: ReadonlyMap<string, readonly Scope[]>;
}

/** The styles of a page: the style sheet that it was loaded with and every patch since. */
export class PageSheet {
  readonly #variables: ReadonlyMap<TokenPath, Variable>;
  readonly #values: readonly CssValue[];
  /** Patched variables; the others are as in the style sheet. */
  readonly #shown = new Map<TokenPath, Shown>();
  readonly #toggled: Set<string>;

  constructor(private readonly model: ThemeModel) {
    this.#variables = new Map(model.variables.map((variable) => [variable.path, variable]));
    this.#values = model.cells.map(cellCss);
    // A page may lack the style sheet of the ramps.
    const roles = { ...model, variables: model.variables.filter((variable) => !isRamp(variable)) };
    this.#toggled = new Set(rulesOf(model, makeDeclarations(roles, this.#values)).contexts.map(toggleKey));
  }

  /**
   * Updates the page. The variables must have the same names and axes as those of the page.
   *
   * @param cells the cells that `cellAt` of the variables refers to
   */
  patch(variables: readonly Variable[], cells: readonly Cell[]): Patch {
    const changed: ChangedVariable[] = [];
    const rules: Rule[] = [];
    const values = cells.map(cellCss);
    for (const variable of variables) {
      const after = makeDeclarations({ ...this.model, variables: [variable] }, values);
      const before = this.#show(variable.path);
      const brands = this.#changedBrands(before.declarations, after);
      if (brands.length === 0) continue;
      changed.push({ path: variable.path, name: variable.name, brands });
      rules.push(...this.#renew(variable.path, before, after));
    }
    return { changed, declarations: rules.map(patchDeclaration), css: printRules(rules) };
  }

  #show(path: TokenPath): Shown {
    const shown = this.#shown.get(path);
    if (shown) return shown;
    const declarations = makeDeclarations({ ...this.model, variables: [this.#variables.get(path)!] }, this.#values);
    return { declarations, rules: rulesOf(this.model, declarations).own, left: new Map() };
  }

  #changedBrands(before: Declarations, after: Declarations): string[] {
    const { grid } = this.model;
    const brands = new Set<string>();
    for (const [at, { valueAt }] of after.single.entries()) {
      for (let index = 0; index < grid.size; index += 1)
        if (!sameValue(before.single[at]!.valueAt[index]!, valueAt[index]!)) brands.add(brandOf(grid.contexts(index)));
    }
    return [...brands];
  }

  /** The rules that set a variable to its current values. */
  #renew(path: TokenPath, before: Shown, after: Declarations): Rule[] {
    const declarations = widen(
      before.declarations,
      after,
      this.model.grid.axes.map(({ name }) => name),
    );
    const left = new Map([...before.left, ...leftScopes(before.declarations, declarations, before.rules)]);
    const { own, contexts } = rulesOf(this.model, declarations);
    const rules = own.flatMap((rule) => [rule, ...(left.get(rule.name) ?? []).map((scope) => ({ ...rule, scope }))]);
    this.#shown.set(path, { declarations, rules, left });
    const fresh = contexts.filter((rule) => !this.#toggled.has(toggleKey(rule)));
    for (const rule of fresh) this.#toggled.add(toggleKey(rule));
    return [...fresh, ...this.#differing(before.rules, rules)];
  }

  /** The rules that differ. No two rules for a name have equal specificity on an element, so their order is irrelevant. */
  #differing(before: readonly Rule[], after: readonly Rule[]): Rule[] {
    const known = new Map(before.map((rule) => [ruleKey(rule), rule.value]));
    return after.filter((rule) => {
      const value = known.get(ruleKey(rule));
      return value === undefined || !sameValue(value, rule.value);
    });
  }
}

function sameValue(a: CssValue, b: CssValue): boolean {
  return a.css === b.css && a.wide === b.wide;
}

function ruleKey({ scope, name }: Rule): string {
  return `${name} ${scope.media ?? ''} ${scope.selector}`;
}

/** Toggles and the colour scheme do not depend on the order of declarations. */
function toggleKey({ scope, name, value }: Rule): string {
  return `${name} ${scope.media ?? ''} ${scope.selector} ${value.css}`;
}

function patchDeclaration({ scope, name, value }: Rule) {
  return {
    selector: scope.selector,
    ...(scope.media === undefined ? {} : { media: scope.media }),
    name,
    value: value.css,
    ...(value.wide === undefined ? {} : { wide: value.wide }),
  };
}

function printRules(rules: readonly Rule[]): string {
  if (rules.length === 0) return '';
  const sheet = new StyleSheet();
  for (const { scope, name, value } of rules) sheet.add(scope, name, value);
  return `${inThemeLayer(sheet.print())}\n`;
}
