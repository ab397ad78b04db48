import type { StructuralEdit, TokenEdit } from '@wusum/dtcg/internal';
import { CellTable, makeVariable, type Cell, type Variable } from '@wusum/platforms/internal';
import type { Diagnostic, Location, SourceFiles } from '@wusum/diagnostics';
import type { TokenPath } from '@wusum/dtcg';
import { fontDemand, isBeyondValues } from './beyond-values.js';
import type { State, WatchOptions } from './state.js';

/** The variables that an edit may have changed, with their new cells; or the reason for a full compile. */
export type ValueEdit = { readonly variables: readonly Variable[]; readonly cells: readonly Cell[] } | StructuralEdit;

/**
 * Updates a state for files with changed values: reads those files again and re-evaluates everything that depends on the
 * values, along the reverse edges of the references. If it returns a reason, the state is no longer usable.
 */
export function editValues(
  state: State,
  files: SourceFiles,
  changed: readonly string[],
  { draft }: Pick<WatchOptions, 'draft'>,
): ValueEdit {
  const bad = changed.find((file) => hasProblems(state, (location) => location.file === file));
  if (bad !== undefined) return { structural: `${bad} had problems` };
  const edit = state.tokens.read(files, changed);
  if ('structural' in edit) return edit;
  const reason = cannotPatch(state, edit.dirty) ?? evaluate(state, edit, draft === true);
  if (reason !== undefined) return { structural: reason };
  state.changed();
  return newVariables(state, edit.dirty);
}

function hasProblems({ diagnostics }: State, matches: (location: Location) => boolean): boolean {
  return diagnostics.some((diagnostic) => isAbout(diagnostic, matches));
}

function isAbout(diagnostic: Diagnostic, matches: (location: Location) => boolean): boolean {
  const places = [diagnostic.location, ...(diagnostic.related ?? []).map(({ location }) => location)];
  return places.some((location) => location !== undefined && matches(location));
}

/** A problem or use of one of the tokens that only a full compile can update. */
function cannotPatch(state: State, dirty: ReadonlySet<TokenPath>): string | undefined {
  for (const path of dirty) {
    for (const place of state.tokens.placesOf(path)) {
      const inside = ({ file, line }: Location): boolean =>
        file === place.file && line >= place.line && line <= (place.endLine ?? line);
      if (hasProblems(state, inside)) return `"${path}" had problems`;
    }
    const token = state.compiled.permutations[0]?.tokens.get(path);
    if (token && isBeyondValues(token)) return `"${path}" is used for more than a variable`;
  }
  return undefined;
}

/** Re-evaluates the dirty tokens; returns the reason for a full compile, if any. */
function evaluate({ tokens, compiled }: State, edit: TokenEdit, isDraft: boolean): string | undefined {
  const permutations = tokens.affected(edit, compiled.permutations);
  const demands = (): string =>
    permutations.map((permutation) => [...edit.dirty].map((path) => fontDemand(permutation.tokens.get(path)))).join();
  const before = demands();
  if (!tokens.renew(edit, permutations)) return 'a value has problems';
  if (demands() !== before) return 'fonts may have changed';
  return !isDraft && tokens.hasContrastFailure(edit, permutations) ? 'a contrast pair is below its target' : undefined;
}

function newVariables({ compiled, model }: State, dirty: ReadonlySet<TokenPath>): ValueEdit {
  const table = new CellTable();
  const tokens = compiled.permutations[0]!.tokens;
  const variables = model.variables
    .filter(({ path }) => dirty.has(path))
    .map(({ path }) => makeVariable(tokens.get(path)!, model.grid, table));
  return { variables, cells: table.all };
}
