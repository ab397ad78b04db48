import type { TokenPath } from '@wusum/dtcg';
import { PlatformError, platformProblem } from '../shared/errors.js';
import type { Reader } from '../shared/token-reader.js';
import type { TargetContext } from '../shared/target-context.js';
import type { PlatformToken } from '../shared/token.js';
import { isOpacity, percentage } from './opacity.js';
import type { FigmaPart } from './value.js';
import { dependsOn, makeGrid, type Grid } from '../shared/theme-engine.js';

export interface FigmaVariable {
  /** Path of the token; for a composite, with the name of the part. */
  readonly path: TokenPath;
  readonly token: PlatformToken<unknown>;
  readonly type: FigmaPart['type'];
  /** Value in each mode of the collection. */
  readonly values: readonly unknown[];
}

/** Variables that depend on the same axes; each combination of their contexts is a mode. */
export interface FigmaCollection {
  /** `brand-mode`; `base` for variables that no axis changes. */
  readonly id: string;
  readonly name: string;
  readonly modes: readonly { readonly id: string; readonly name: string }[];
  readonly variables: readonly FigmaVariable[];
}

type Tokens = ReadonlyMap<TokenPath, PlatformToken<readonly FigmaPart[]>>;

/** Splits the tokens by the axes that change them, so that no collection has a mode without changes. */
export function makeCollections(target: TargetContext, read: Reader<readonly FigmaPart[]>): FigmaCollection[] {
  const grid = makeGrid(target.axes, target.all());
  const tables = grid.permutations.map(
    (permutation): Tokens => new Map(read(permutation).map((token) => [token.path, token])),
  );
  const byAxes = new Map<string, { axes: readonly string[]; paths: TokenPath[] }>();
  for (const path of new Set(tables.flatMap((table) => [...table.keys()]))) {
    const axes = dependsOn(grid, valueIds(tables, path));
    const key = axes.join('-') || 'base';
    const group = byAxes.get(key) ?? { axes, paths: [] };
    group.paths.push(path);
    byAxes.set(key, group);
  }
  return [...byAxes].map(([id, { axes, paths }]) => makeCollection(grid, tables, id, axes, paths));
}

/** Equal values are the same object, so identity distinguishes them. */
function valueIds(tables: readonly Tokens[], path: TokenPath): number[] {
  const ids = new Map<unknown, number>();
  return tables.map((table) => {
    const value = table.get(path)?.value;
    const id = ids.get(value) ?? ids.size;
    ids.set(value, id);
    return id;
  });
}

function makeCollection(
  grid: Grid,
  tables: readonly Tokens[],
  id: string,
  axes: readonly string[],
  paths: readonly TokenPath[],
): FigmaCollection {
  const modes = new Map<string, number>();
  for (let index = 0; index < grid.size; index += 1) {
    const contexts = grid.contexts(index);
    const key = axes.map((axis) => contexts[axis]).join('.') || 'base';
    if (!modes.has(key)) modes.set(key, index);
  }
  const rows = [...modes.values()];
  const variables = paths.flatMap((path) => makeVariables(path, rows, tables));
  refuseTwins(variables);
  return {
    id,
    name: axes.join(' × ') || 'base',
    modes: [...modes.keys()].map((key) => ({ id: key, name: key.replaceAll('.', ' ') })),
    variables,
  };
}

function makeVariables(path: TokenPath, rows: readonly number[], tables: readonly Tokens[]): FigmaVariable[] {
  const found = rows.map((row) => tables[row]!.get(path)).find((token) => token !== undefined)!;
  return found.value.map((part, index) => ({
    path: part.suffix === '' ? path : `${path}.${part.suffix}`,
    token: found,
    type: part.type,
    values: rows
      .map((row) => (tables[row]!.get(path) ?? found).value[index]?.value ?? part.value)
      .map((value) => (isOpacity(path, part.type) ? percentage(value) : value)),
  }));
}

function refuseTwins(variables: readonly FigmaVariable[]): void {
  const seen = new Set<TokenPath>();
  for (const { path } of variables) {
    if (seen.has(path)) throw new PlatformError([platformProblem('WS-E103', `Two variables would be named ${path}.`)]);
    seen.add(path);
  }
}
