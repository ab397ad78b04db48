import { isEngineData } from './engine-data.js';
import type { BrandSystem } from './system.js';
import type { ResolvedToken, TokenPath, TokenType } from '@wusum/dtcg';
import { type Grid, makeGrid } from './grid.js';
import { cssVariableName } from './names.js';
import type { SheetRules } from './theme-css/scopes.js';
import type { CellExtras } from './values/value-transform.js';

/** A distinct value of a type, wherever it occurs. */
export interface Cell {
  readonly type: TokenType;
  readonly value: unknown;
  readonly extras: CellExtras;
  /** The first token that has the value. */
  readonly token: ResolvedToken;
}

/** A token that is published as a CSS variable. */
export interface Variable {
  readonly path: TokenPath;
  readonly name: string;
  readonly type: TokenType;
  readonly description: string;
  readonly deprecated?: boolean | string;
  /** Cell of each permutation, by grid index. */
  readonly cellAt: readonly number[];
  /**
   * Variables that it refers to instead of values, by part of the value; the whole value has the name ''. Each list has the
   * variable of each permutation, or `undefined` for a value.
   */
  readonly references?: Readonly<Record<string, readonly (string | undefined)[]>>;
}

export interface ThemeModel {
  readonly system: BrandSystem;
  readonly grid: Grid;
  readonly cells: readonly Cell[];
  readonly variables: readonly Variable[];
  /** How its style sheets choose contexts; by default with attributes. */
  readonly rules?: SheetRules;
  /** Whether references have the value of the default contexts as a fallback. */
  readonly hasFallbacks?: boolean;
  /** Comments by variable, without delimiters. */
  readonly comments?: ReadonlyMap<string, string>;
}

/** Media queries cannot read variables: breakpoints are published as values in TypeScript. */
export const breakpointGroup = 'breakpoint';

/** Steps from which roles are derived: no component reads them, so they have a sheet and a module of their own. */
const rampPrefix = 'color.ramp.';

export function groupOf(path: TokenPath): string {
  return path.split('.', 1)[0]!;
}

/** True for a token that styles may use. */
export function isPublished(token: ResolvedToken): boolean {
  return token.extension?.private !== true && !isEngineData(token) && groupOf(token.path) !== breakpointGroup;
}

/** Whether a variable is a step of a ramp, which the theme's own sheet leaves out. */
export function isRamp({ path }: Pick<Variable, 'path'>): boolean {
  return path.startsWith(rampPrefix);
}

/** Groups the resolved tokens of all permutations into distinct values. */
export function makeModel(system: BrandSystem): ThemeModel {
  const grid = makeGrid(system.axes, system.permutations);
  const cells = new CellTable();
  const first = grid.permutations[0]!;
  const published = [...first.tokens.values()].filter(isPublished);
  const variables = published.map((token) => makeVariable(token, grid, cells));
  return { system, grid, cells: cells.all, variables };
}

/** The variable of a published token, with its cells in a table. */
export function makeVariable(token: ResolvedToken, grid: Grid, cells: CellTable): Variable {
  return {
    path: token.path,
    name: cssVariableName(token.path),
    type: token.type,
    description: token.description ?? '',
    deprecated: token.deprecated,
    cellAt: grid.permutations.map((permutation) => cells.add(permutation.tokens.get(token.path)!)),
  };
}

/** Numbers distinct values. Looks by identity first: permutations mostly share their value objects. */
export class CellTable {
  readonly all: Cell[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #byToken = new WeakMap<ResolvedToken, number>();

  /** @param isText whether a length is one of text, for platforms with a unit of its own */
  constructor(private readonly isText: (token: ResolvedToken) => boolean = () => false) {}

  add(token: ResolvedToken): number {
    const known = this.#byToken.get(token);
    if (known !== undefined) return known;
    const extras = cellExtras(token, token.type === 'dimension' && this.isText(token));
    const key = `${token.type} ${JSON.stringify(token.value)} ${JSON.stringify(extras)}`;
    let cell = this.#byKey.get(key);
    if (cell === undefined) {
      cell = this.all.push({ type: token.type, value: token.value, extras, token }) - 1;
      this.#byKey.set(key, cell);
    }
    this.#byToken.set(token, cell);
    return cell;
  }
}

function cellExtras(token: ResolvedToken, isText: boolean): CellExtras {
  const fluid = token.extension?.['fluid'] as CellExtras['fluid'] | undefined;
  const more = token.type === 'typography' ? moreTypography(token) : undefined;
  return { ...(fluid !== undefined && { fluid }), ...(isText && { isText }), ...(more && { typography: more }) };
}

/** Further properties of a text style in `$extensions["org.wusum"].typography`, those that are text or numbers. */
function moreTypography({ extension }: ResolvedToken): CellExtras['typography'] {
  const given = extension?.['typography'];
  if (typeof given !== 'object' || given === null) return undefined;
  const known = Object.entries(given).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return known.length === 0 ? undefined : (Object.fromEntries(known) as CellExtras['typography']);
}
