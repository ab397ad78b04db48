import type { Permutation, ResolvedToken, TokenPath } from '@wusum/dtcg';
import { PlatformError, platformProblem } from '../shared/errors.js';
import { cssName } from '../shared/names.js';
import { refuseMixedTypes } from '../shared/mixed-types.js';
import type { TargetContext } from '../shared/target-context.js';
import { tokenComment } from '../shared/token.js';
import { cssIdentPart, typographyParts, variableStart } from '../shared/value-printers.js';
import { CellTable, type Grid, type ThemeModel, type Variable, makeGrid } from '../shared/theme-engine.js';
import type { CssOptions, NameRule } from './options.js';
import { aliasedParts, aliasedToken } from './references.js';
import { sheetRules } from './sheet-rules.js';

/** The input of the theme writer, from any system: the tokens of all permutations. */
export function makeThemeModel(target: TargetContext, options: CssOptions): ThemeModel {
  const grid = makeGrid(target.axes, target.all());
  const cells = new CellTable();
  const first = firstTokens(grid.permutations, target.isPublished);
  refuseMixedTypes(grid.permutations, target.isPublished, (types) => types.has('typography'), 'A custom property of');
  const nameOf = variableNames(options);
  const variables = [...first.values()].map((token): Variable => {
    const at = grid.permutations.map(({ tokens }) => tokens.get(token.path) ?? missing(token));
    return {
      path: token.path,
      name: nameOf(token),
      type: token.type,
      description: token.description ?? '',
      deprecated: token.deprecated,
      cellAt: at.map((each) => cells.add(each)),
      ...(options.references && { references: referencesOf(grid, token, first, nameOf) }),
    };
  });
  const brands = target.brands.map(({ id }) => ({ id }));
  const system = { axes: target.axes, defaults: target.defaults, permutations: grid.permutations, brands };
  return {
    system: system as unknown as ThemeModel['system'],
    grid,
    cells: cells.all,
    variables,
    rules: sheetRules(target, options),
    hasFallbacks: options.references === 'fallback',
    ...(options.comments && { comments: commentsOf(variables) }),
  };
}

type NameOf = (token: Pick<ResolvedToken, 'path'> & Partial<Pick<ResolvedToken, 'location'>>) => string;

/**
 * The names of variables by the options.
 * @throws PlatformError if a name rule of the user returns no name
 */
export function variableNames({ prefix = 'ws', name = cssName }: { prefix?: string; name?: NameRule }): NameOf {
  const known = new Map<TokenPath, string>();
  return ({ path, location }) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const own: unknown = name(path);
    if (typeof own !== 'string' || own === '') {
      const message = `The option "name" returned ${own === '' ? 'an empty name' : typeof own} for "${path}".`;
      throw new PlatformError([platformProblem('WS-E120', message, location && { location })]);
    }
    const variable = variableStart(prefix) + cssIdentPart(own);
    known.set(path, variable);
    return variable;
  };
}

function commentsOf(variables: readonly Variable[]): Map<string, string> {
  return new Map(
    variables.map((variable) => [
      variable.type === 'typography' ? `${variable.name}-${typographyParts[0]}` : variable.name,
      tokenComment(variable),
    ]),
  );
}

/** By part of the value: the variable that it refers to in each permutation. Undefined without any reference. */
function referencesOf(
  grid: Grid,
  { path, type }: ResolvedToken,
  first: ReadonlyMap<TokenPath, ResolvedToken>,
  nameOf: NameOf,
): Variable['references'] {
  const isVariable = (other: TokenPath): boolean => first.has(other);
  const parts = type === 'typography' ? typographyParts : [''];
  const at = grid.permutations.map((permutation): Readonly<Record<string, string>> => {
    const token = permutation.tokens.get(path);
    if (token === undefined) return {};
    const whole = aliasedToken(token, isVariable);
    if (whole === undefined) return named(aliasedParts(permutation, token, isVariable), nameOf);
    const name = nameOf({ path: whole });
    return Object.fromEntries(parts.map((part) => [part, part === '' ? name : `${name}-${part}`]));
  });
  const used = parts.filter((part) => at.some((each) => each[part] !== undefined));
  if (used.length === 0) return undefined;
  return Object.fromEntries(used.map((part) => [part, at.map((each) => each[part])]));
}

function named(parts: Readonly<Record<string, TokenPath>>, nameOf: NameOf): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parts).map(([part, path]) => [part, nameOf({ path })]));
}

function firstTokens(
  permutations: readonly Permutation[],
  isPublished: (token: ResolvedToken) => boolean,
): ReadonlyMap<TokenPath, ResolvedToken> {
  const first = new Map<TokenPath, ResolvedToken>();
  for (const { tokens } of permutations) {
    for (const token of tokens.values()) if (!first.has(token.path) && isPublished(token)) first.set(token.path, token);
  }
  return first;
}

const absences = new WeakMap<ResolvedToken, ResolvedToken>();

/** `initial`, which unsets a custom property, for a name that a context does not set. */
function missing(token: ResolvedToken): ResolvedToken {
  if (token.type === 'typography') {
    const message = `"${token.path}" has no value in some permutations.`;
    throw new PlatformError([platformProblem('WS-E105', message, { location: token.location })]);
  }
  let absence = absences.get(token);
  if (absence === undefined) {
    // Properties that are computed on access are not copied by a spread.
    const { path, raw, location, aliasChain, layers, description, deprecated } = token;
    const shared = { path, raw, location, aliasChain, layers, description, deprecated };
    absence = { ...shared, type: 'strokeStyle', value: 'initial' };
    absences.set(token, absence);
  }
  return absence;
}
