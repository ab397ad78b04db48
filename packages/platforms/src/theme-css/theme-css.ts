import { brandAxis } from '@wusum/dtcg/internal';
import { findModeAxis, schemeOf } from '../color-modes.js';
import type { BrandSystem } from '../system.js';
import type { Axis, Contexts } from '@wusum/dtcg';
import type { Grid } from '../grid.js';
import type { ThemeModel } from '../model.js';
import { cssIdentPart } from '../names.js';
import type { CssValue } from '../values/css-value.js';
import type { Declaration, Declarations } from './declarations.js';
import { type Scope, Scopes, startContext } from './scopes.js';
import { StyleSheet } from './style-sheet.js';

const layerOrder = '@layer wusum.reset, wusum.theme, wusum.components, wusum.utilities;';
/** A theme switch must not animate every surface at once; code that switches sets the attribute for that moment. */
const switching = `${['', '::before', '::after']
  .flatMap((part) => [`[data-switching]${part}`, `[data-switching] *${part}`])
  .join(', ')} {\n  transition: none !important;\n}`;

/** Takes declarations in the order in which a sheet prints them. */
export interface DeclarationSink {
  add(scope: Scope, name: string, value: CssValue | string): void;
}

interface Context {
  readonly system: BrandSystem;
  readonly grid: Grid;
  readonly brands: readonly string[];
  readonly scopes: Scopes;
  readonly sheet: DeclarationSink;
}

/**
 * The theme's style sheet for some brands; the first one, or the system's default, also sets `:root`.
 *
 * A value that depends on the brand alone is declared in the brand's scope. Where it depends on contrast, density or
 * script too, the brand declares a hidden variable for each context. One shared rule chooses among them by toggles that
 * elements inherit, at every element where a context may begin: so scopes nest in any order.
 *
 * Dependencies are those of the whole system, also in the sheet of a brand in which a value never changes: so the shared
 * rules of all sheets are the same, and a page can use the sheets of several brands.
 */
export function formatThemeCss(model: ThemeModel, declarations: Declarations, brands: readonly string[]): string {
  return `${layerOrder}\n${inThemeLayer(`${printDeclarations(model, declarations, brands)}\n${switching}`)}\n`;
}

/** A sheet of more variables for a page that has the theme's sheet. It declares the toggles that they need itself. */
export function formatMoreCss(model: ThemeModel, declarations: Declarations, brands: readonly string[]): string {
  return `${layerOrder}\n${inThemeLayer(printDeclarations(model, declarations, brands))}\n`;
}

function printDeclarations(model: ThemeModel, declarations: Declarations, brands: readonly string[]): string {
  const sheet = new StyleSheet(model.comments);
  writeDeclarations(model, declarations, brands, sheet);
  return sheet.print();
}

/** CSS in the layer of the theme. */
export function inThemeLayer(css: string): string {
  return `@layer wusum.theme {\n${css}\n}`;
}

/** Writes the declarations of a sheet for some brands, in order. */
export function writeDeclarations(
  { system, grid, rules }: Pick<ThemeModel, 'system' | 'grid' | 'rules'>,
  declarations: Declarations,
  brands: readonly string[],
  sheet: DeclarationSink,
): void {
  const scopes = new Scopes(system, brands, rules);
  const context: Context = { system, grid, brands, scopes, sheet };
  const toggled = axesWithToggles(declarations);
  for (const axis of system.axes) {
    if (axis.name !== brandAxis) addContextRules(context, axis, toggled.has(axis.name));
  }
  for (const declaration of declarations.single) addDeclaration(context, declaration);
  for (const shorthand of declarations.shorthands) {
    const selector = shorthand.axes.length === 0 ? scopes.root : scopes.elements(shorthand.axes);
    sheet.add({ selector }, shorthand.name, shorthand.css);
  }
}

export function axesWithToggles(declarations: Declarations): Set<string> {
  return new Set(declarations.single.filter(needsToggles).flatMap((each) => each.chosenBy ?? contextAxes(each)));
}

/** A value that depends on one axis other than the brand needs no toggle: the context's scope declares the value itself. */
export function needsToggles(declaration: Declaration): boolean {
  if (declaration.chosenBy !== undefined) return declaration.chosenBy.length > 0;
  const axes = contextAxes(declaration);
  return axes.length > 1 || (axes.length === 1 && declaration.axes.includes(brandAxis));
}

export function contextAxes(declaration: Declaration): readonly string[] {
  return declaration.axes.filter((axis) => axis !== brandAxis);
}

function addContextRules({ grid, scopes, sheet }: Context, axis: Axis, isToggled: boolean): void {
  const isMode = axis.name === findModeAxis(grid.axes)?.name;
  for (const chosen of scopes.contextsOf(axis)) {
    const scheme = isMode ? schemeOf(chosen) : undefined;
    for (const scope of scopes.ofContext(axis, chosen)) {
      if (scheme !== undefined) sheet.add(scope, 'color-scheme', scheme);
      if (!isToggled) continue;
      for (const other of axis.contexts)
        sheet.add(scope, scopes.toggleName(axis.name, other), other === chosen ? 'initial' : '');
    }
  }
}

function addDeclaration(context: Context, declaration: Declaration): void {
  if (declaration.chosenBy !== undefined) {
    addReference(context, declaration);
    return;
  }
  const axes = contextAxes(declaration).map((name) => context.grid.axis(name)!);
  if (axes.length === 0) addToBrands(context, declaration, declaration.name, {});
  else if (!needsToggles(declaration)) addToContexts(context, declaration, axes[0]!);
  else addToggled(context, declaration, axes);
}

/** Declares a value in every brand's scope, or once on the root when it is the same for all. */
function addToBrands(context: Context, declaration: Declaration, name: string, chosen: Contexts): void {
  const { brands, scopes, sheet } = context;
  if (!declaration.axes.includes(brandAxis)) {
    sheet.add({ selector: scopes.root }, name, valueIn(context, declaration, scopes.rootBrand, chosen));
    return;
  }
  for (const brand of brands) {
    const value = valueIn(context, declaration, brand, chosen);
    for (const scope of scopes.ofBrand(brand)) sheet.add(scope, name, value);
  }
}

function addToContexts(context: Context, declaration: Declaration, axis: Axis): void {
  const { scopes, sheet } = context;
  for (const chosen of scopes.contextsOf(axis)) {
    const value = valueIn(context, declaration, scopes.rootBrand, { [axis.name]: chosen });
    for (const scope of scopes.ofContext(axis, chosen)) sheet.add(scope, declaration.name, value);
  }
}

function addToggled(context: Context, declaration: Declaration, axes: readonly Axis[]): void {
  const { scopes, sheet } = context;
  const hiddenName = (chosen: Contexts): string => hiddenNameOf(declaration, axes, chosen);
  const pick = ([axis, ...rest]: readonly Axis[], chosen: Contexts): string => {
    if (axis === undefined) {
      addToBrands(context, declaration, hiddenName(chosen), chosen);
      return `var(${hiddenName(chosen)})`;
    }
    const choices = axis.contexts.map(
      (name) => `var(${scopes.toggleName(axis.name, name)}, ${pick(rest, { ...chosen, [axis.name]: name })})`,
    );
    return choices.join(' ');
  };
  sheet.add({ selector: scopes.elements(declaration.axes) }, declaration.name, pick(axes, {}));
}

/** A text with references: in every scope in which one of its variables may change. */
function addReference(context: Context, declaration: Declaration): void {
  const { grid, scopes, sheet } = context;
  const textOf = (chosen: Contexts): CssValue => valueIn(context, declaration, scopes.rootBrand, chosen);
  const pick = ([axis, ...rest]: readonly Axis[], chosen: Contexts, print: (value: CssValue) => string): string =>
    axis === undefined
      ? print(textOf(chosen))
      : axis.contexts
          .map(
            (name) =>
              `var(${scopes.toggleName(axis.name, name)}, ${pick(rest, { ...chosen, [axis.name]: name }, print)})`,
          )
          .join(' ');
  const axes = declaration.chosenBy!.map((name) => grid.axis(name)!);
  const css = pick(axes, {}, (value) => value.css);
  const wide = pick(axes, {}, (value) => value.wide ?? value.css);
  const selector = declaration.axes.length === 0 ? scopes.root : scopes.elements(declaration.axes);
  sheet.add({ selector }, declaration.name, wide === css ? { css } : { css, wide });
}

/** The variable of a value in one combination of contexts: `--ws-color-text--dark-more`. */
export function hiddenNameOf({ name }: Declaration, axes: readonly Axis[], chosen: Contexts): string {
  return `${name}--${axes.map((axis) => cssIdentPart(chosen[axis.name]!)).join('-')}`;
}

function valueIn({ system, grid }: Context, declaration: Declaration, brand: string, chosen: Contexts): CssValue {
  const contexts = Object.fromEntries(
    grid.axes.map((axis) => [
      axis.name,
      axis.name === brandAxis ? brand : (chosen[axis.name] ?? startContext(system, axis, brand)),
    ]),
  );
  return declaration.valueAt[grid.index(contexts)]!;
}
