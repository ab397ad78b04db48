import type { TokenType } from '@wusum/dtcg';
import { dependsOn, type Grid } from '../grid.js';
import type { ThemeModel, Variable } from '../model.js';
import type { CssValue } from '../values/css-value.js';
import { canFoldModes, foldModes } from './fold-modes.js';

/** A CSS variable with its value in every permutation. */
export interface Declaration {
  readonly name: string;
  /** Value at each grid index; equal values are the same object. */
  readonly valueAt: readonly CssValue[];
  /** Axes that the value depends on, in the order of the resolver. */
  readonly axes: readonly string[];
}

/** A variable made of other variables: its text is the same in every scope, and it is declared again where one of `axes` changes. */
export interface Shorthand {
  readonly name: string;
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
      single.push(declare(model.grid, variable.name, foldWhereColored(model.grid, variable, valueAt), interned));
      continue;
    }
    const parts = typographyParts(model.grid, variable, valueAt, interned);
    single.push(...parts);
    shorthands.push(fontShorthand(model.grid, variable.name, parts));
  }
  return { single, shorthands };
}

function foldWhereColored(grid: Grid, variable: Variable, valueAt: readonly CssValue[]): readonly CssValue[] {
  return typesWithColor.has(variable.type) && canFoldModes(grid) ? foldModes(grid, valueAt) : valueAt;
}

function declare(grid: Grid, name: string, valueAt: readonly CssValue[], interned: Interner): Declaration {
  const ids = valueAt.map((value) => interned.id(value));
  return { name, valueAt, axes: dependsOn(grid, ids) };
}

function typographyParts(
  grid: Grid,
  variable: Variable,
  valueAt: readonly CssValue[],
  interned: Interner,
): Declaration[] {
  const names = Object.keys(valueAt[0]!.parts!);
  return names.map((part) => {
    const partAt = valueAt.map((value) => ({ css: value.parts![part]! }));
    return declare(grid, `${variable.name}-${part}`, partAt, interned);
  });
}

function fontShorthand(grid: Grid, name: string, parts: readonly Declaration[]): Shorthand {
  const part = (key: string): string => `var(${name}-${key})`;
  const css = `${part('font-weight')} ${part('font-size')}/${part('line-height')} ${part('font-family')}`;
  const axes = grid.axes.map((axis) => axis.name).filter((axis) => parts.some((item) => item.axes.includes(axis)));
  return { name, css, axes };
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
