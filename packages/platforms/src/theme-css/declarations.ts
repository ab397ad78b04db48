import { brandAxis, defaultContext } from '@wusum/dtcg/internal';
import type { Contexts, TokenPath, TokenType } from '@wusum/dtcg';
import { findModeAxis } from '../color-modes.js';
import { dependsOn, type Grid } from '../grid.js';
import type { ThemeModel, Variable } from '../model.js';
import type { CssValue } from '../values/css-value.js';
import { foldModes } from './fold-modes.js';
import { startContext } from './scopes.js';

/** A CSS variable with its value in every permutation. */
export interface Declaration {
  readonly name: string;
  readonly path: TokenPath;
  /** The part of the token's value: `font-size`; empty for the whole value. */
  readonly part: string;
  /** Value at each grid index; equal values are the same object. */
  readonly valueAt: readonly CssValue[];
  /** Axes that the value depends on, in the order of the resolver. */
  readonly axes: readonly string[];
  /**
   * Of a value with references to other variables: the axes that choose among its texts. It is declared again wherever one of
   * `axes` changes, because a reference is resolved where it is declared.
   */
  readonly chosenBy?: readonly string[];
}

/** A variable made of other variables: its text is the same in every scope, and it is declared again where one of `axes` changes. */
export interface Shorthand {
  readonly name: string;
  readonly path: TokenPath;
  readonly css: string;
  readonly axes: readonly string[];
}

export interface Declarations {
  readonly single: readonly Declaration[];
  readonly shorthands: readonly Shorthand[];
}

const typesWithColor = new Set<TokenType>(['color', 'border', 'shadow', 'gradient']);

/** The declarations of the published tokens; light and dark are one value where CSS can choose by itself. */
export function makeDeclarations(model: ThemeModel, values: readonly CssValue[]): Declarations {
  const interned = new Interner();
  const single: Declaration[] = [];
  const shorthands: Shorthand[] = [];
  for (const variable of model.variables) {
    const valueAt = variable.cellAt.map((cell) => values[cell]!);
    if (variable.type !== 'typography') {
      single.push(declare(model, variable, '', valueAt, interned));
      continue;
    }
    const parts = typographyParts(model, variable, valueAt, interned);
    single.push(...parts);
    shorthands.push(fontShorthand(model.grid, variable, parts));
  }
  return { single, shorthands };
}

function foldWhereColored(grid: Grid, variable: Variable, valueAt: readonly CssValue[]): readonly CssValue[] {
  return typesWithColor.has(variable.type) ? foldModes(grid, valueAt) : valueAt;
}

/** The declaration of a value, or of one part of it. */
function declare(
  model: ThemeModel,
  variable: Variable,
  part: string,
  plainAt: readonly CssValue[],
  interned: Interner,
): Declaration {
  const { grid } = model;
  const valueAt = foldWhereColored(grid, variable, plainAt);
  const own = { name: part === '' ? variable.name : `${variable.name}-${part}`, path: variable.path, part };
  const axesOf = (at: readonly CssValue[]): string[] =>
    dependsOn(
      grid,
      at.map((value) => interned.id(value)),
    );
  const axes = axesOf(valueAt);
  const references = variable.references?.[part];
  if (references === undefined) return { ...own, valueAt, axes };
  const texts = foldWhereColored(grid, variable, referencesIn(model, references, plainAt, valueAt));
  const chosenBy = axesOf(texts);
  // A text of each brand would need its own rules in every scope inside the brand.
  if (chosenBy.includes(brandAxis)) return { ...own, valueAt, axes };
  const all = grid.axes.map((axis) => axis.name).filter((axis) => axes.includes(axis) || chosenBy.includes(axis));
  return { ...own, valueAt: texts, axes: all, chosenBy };
}

/** The texts of references. Values stay as they are, of each mode by itself. */
function referencesIn(
  model: ThemeModel,
  references: readonly (string | undefined)[],
  plainAt: readonly CssValue[],
  foldedAt: readonly CssValue[],
): CssValue[] {
  const { grid } = model;
  const start = startContexts(model);
  const mode = findModeAxis(grid.axes)?.name;
  const isOne = references.every((name) => name === references[0]);
  const fallbackAt = (index: number): string => {
    if (model.hasFallbacks !== true) return '';
    if (isOne) return `, ${foldedAt[grid.index(start)]!.css}`;
    // Of the same mode, which is chosen together with the reference.
    const own = mode === undefined ? start : { ...start, [mode]: grid.contexts(index)[mode]! };
    return `, ${plainAt[grid.index(own)]!.css}`;
  };
  return references.map((name, index) =>
    name === undefined ? plainAt[index]! : { css: `var(${name}${fallbackAt(index)})` },
  );
}

/** The default contexts of the first brand. */
function startContexts({ grid, system }: ThemeModel): Contexts {
  const brand = system.brands[0]?.id ?? '';
  return Object.fromEntries(
    grid.axes.map((axis) => [
      axis.name,
      axis.name === brandAxis ? defaultContext(axis) : startContext(system, axis, brand),
    ]),
  );
}

function typographyParts(
  model: ThemeModel,
  variable: Variable,
  valueAt: readonly CssValue[],
  interned: Interner,
): Declaration[] {
  const names = new Set(valueAt.flatMap((value) => Object.keys(value.parts!)));
  return [...names].map((part) => {
    // `initial` would make the variable invalid, and the shorthand with it.
    const missing = part === 'line-height' ? 'normal' : 'initial';
    const partAt = valueAt.map((value) => ({ css: value.parts![part] ?? missing }));
    return declare(model, variable, part, partAt, interned);
  });
}

function fontShorthand(grid: Grid, { name, path }: Variable, parts: readonly Declaration[]): Shorthand {
  const part = (key: string): string => `var(${name}-${key})`;
  const height = parts.some((item) => item.part === 'line-height') ? `/${part('line-height')}` : '';
  const css = `${part('font-weight')} ${part('font-size')}${height} ${part('font-family')}`;
  const axes = grid.axes.map((axis) => axis.name).filter((axis) => parts.some((item) => item.axes.includes(axis)));
  return { name, path, css, axes };
}

class Interner {
  readonly #ids = new Map<string, number>();

  id(value: CssValue): number {
    const key = value.wide === undefined ? value.css : `${value.css}\u0000${value.wide}`;
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(key, id);
    }
    return id;
  }
}
