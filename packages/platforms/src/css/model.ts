import type { Permutation, ResolvedToken, TokenPath } from '@wusum/dtcg';
import { PlatformError, platformProblem } from '../shared/errors.js';
import { cssName } from '../shared/names.js';
import { refuseTwins } from '../shared/token-reader.js';
import type { TargetContext } from '../shared/target-context.js';
import { cssIdentPart } from '../shared/value-printers.js';
import { CellTable, type ThemeModel, type Variable, makeGrid } from '../shared/theme-engine.js';

/** The input of the theme writer, from any system: the tokens of all permutations. */
export function makeThemeModel(target: TargetContext, prefix: string): ThemeModel {
  const grid = makeGrid(target.axes, target.all());
  const cells = new CellTable();
  const first = firstTokens(grid.permutations, target.isPublished);
  const variables = [...first.values()].map((token): Variable => {
    const at = grid.permutations.map(({ tokens }) => tokens.get(token.path) ?? missing(token));
    return {
      path: token.path,
      name: `--${cssIdentPart(prefix)}-${cssName(token.path)}`,
      type: token.type,
      description: token.description ?? '',
      deprecated: token.deprecated,
      cellAt: at.map((each) => cells.add(each)),
    };
  });
  const named = variables.map(({ path, name, type }) => ({ path, name, type, value: name }));
  refuseTwins(named, { contexts: {}, tokens: first });
  const brands = target.brands.map(({ id }) => ({ id }));
  const system = { axes: target.axes, defaults: target.defaults, permutations: grid.permutations, brands };
  return { system: system as unknown as ThemeModel['system'], grid, cells: cells.all, variables };
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
