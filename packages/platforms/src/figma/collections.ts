import type { TokenPath } from '@wusum/dtcg';
import { refuseMixedTypes } from '../shared/mixed-types.js';
import { diskName, NameTable, tokenOrigin } from '../shared/name-table.js';
import type { Reader } from '../shared/token-reader.js';
import type { TargetContext } from '../shared/target-context.js';
import type { PlatformToken } from '../shared/token.js';
import { type FigmaOptions, nameInFigma } from './options.js';
import { isOpacity, percentage } from './opacity.js';
import { codeSyntaxOf } from './rest.js';
import type { FigmaCollection, FigmaVariable } from './variables.js';
import type { FigmaPart } from './value.js';
import { dependsOn, makeGrid, type Grid } from '../shared/theme-engine.js';

type Tokens = ReadonlyMap<TokenPath, PlatformToken<readonly FigmaPart[]>>;

/** Splits the tokens by the axes that change them, so that no collection has a mode without changes. */
export function makeCollections(
  target: TargetContext,
  read: Reader<readonly FigmaPart[]>,
  options: FigmaOptions,
): FigmaCollection[] {
  const grid = makeGrid(target.axes, target.all());
  refuseMixedTypes(grid.permutations, target.isPublished, () => true, 'The variable of');
  const tables = grid.permutations.map(
    (permutation): Tokens => new Map(read(permutation).map((token) => [token.path, token])),
  );
  const byAxes = new Map<string, { axes: readonly string[]; paths: TokenPath[] }>();
  for (const path of new Set(tables.flatMap((table) => [...table.keys()]))) {
    const axes = dependsOn(grid, valueIds(tables, path));
    const key = JSON.stringify(axes);
    const group = byAxes.get(key) ?? { axes, paths: [] };
    group.paths.push(path);
    byAxes.set(key, group);
  }
  const collections = [...byAxes.values()].map(({ axes, paths }) =>
    makeCollection(grid, tables, axes.join('-') || 'base', axes, paths),
  );
  refuseClashes(collections, options);
  return collections;
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
  return {
    id,
    name: axes.join(' × ') || 'base',
    modes: [...modes.keys()].map((key) => ({ id: key, name: key.replaceAll('.', ' ') })),
    variables,
  };
}

function makeVariables(path: TokenPath, rows: readonly number[], tables: readonly Tokens[]): FigmaVariable[] {
  const tokens = rows.map((row) => tables[row]!.get(path));
  const found = tokens.find((token) => token !== undefined)!;
  const lists = tokens.map((token) => token?.value ?? found.value);
  const isLayered = lists.some((list) => list.some(({ suffix }) => /^\d/u.test(suffix)));
  const named = lists.map(
    (list) => new Map(list.map((part) => [isLayered ? inFirstLayer(part.suffix) : part.suffix, part])),
  );
  const suffixes = new Map(named.flatMap((list) => [...list]).map(([suffix, part]) => [suffix, part.type]));
  return [...suffixes].map(([suffix, type]) => ({
    path: partPath(path, suffix),
    token: found,
    part: suffix,
    type,
    isPartial: tokens.includes(undefined),
    values: named
      .map((list) => list.get(suffix)?.value ?? nothing(type))
      .map((value) => (isOpacity(path, type) ? percentage(value) : value)),
  }));
}

/** A shadow of one layer, where another context has several: `color` → `1.color`. */
const inFirstLayer = (suffix: string): string => (/^\d/u.test(suffix) ? suffix : `1.${suffix}`);

/** A part of a layer that a context does not have: it draws nothing. */
function nothing(type: FigmaPart['type']): unknown {
  if (type === 'color') return { colorSpace: 'srgb', components: [0, 0, 0], alpha: 0, hex: '#000000' };
  return { value: 0, unit: 'px' };
}

/** The path of a part. The token of a group, `$root`, has no children in DTCG: its parts are in the group. */
export function partPath(path: TokenPath, suffix: string): TokenPath {
  return suffix === '' ? path : `${path.replace(/(?:^|\.)\$root$/u, '') || 'root'}.${suffix}`;
}

/** @throws PlatformError if two variables, collections or names in code are the same */
function refuseClashes(collections: readonly FigmaCollection[], options: FigmaOptions): void {
  const ids = new NameTable(diskName);
  const names = new NameTable();
  const code = new NameTable();
  for (const { id, name, variables } of collections) {
    ids.add(id, { text: id === name ? `the collection "${name}"` : `the collection of ${name}` });
    for (const variable of variables) {
      const origin = tokenOrigin(variable.token, variable.part);
      names.add(nameInFigma(variable.path, options), origin);
      const syntax = codeSyntaxOf(variable, options)?.WEB;
      if (syntax !== undefined) code.add(syntax, origin);
    }
  }
  ids.refuse();
  names.refuse();
  code.refuse();
}
