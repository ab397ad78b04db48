import {
  contrastPairs,
  readDefinitions,
  type SourceTree,
  type TokenDefinition,
  referencesIn,
} from '@wusum/dtcg/internal';
import { CellTable, makeVariable, type Cell, type Variable } from '@wusum/platforms/internal';
import type { Diagnostic, Location, SourceFiles } from '@wusum/diagnostics';
import { TokenReporter, parseSource, type Permutation, type TokenPath } from '@wusum/dtcg';
import { fontDemand, isBeyondValues } from './beyond-values.js';
import { compareSources, replaceDefinitions } from './source-edit.js';
import { sourceOf, type State } from './state.js';

/** The variables that an edit may have changed, with their new cells; or the reason for a full compile. */
export type ValueEdit =
  | { readonly variables: readonly Variable[]; readonly cells: readonly Cell[] }
  | { readonly structural: string };

interface EditedSource {
  readonly file: string;
  readonly before: SourceTree;
  readonly after: SourceTree;
  readonly changed: readonly TokenPath[];
}

/**
 * Updates a state for files with changed values: reads those files again and re-evaluates everything that depends on the
 * values, along the reverse edges of the references. If it returns a reason, the state is no longer usable.
 */
export function editValues(state: State, files: SourceFiles, changed: readonly string[]): ValueEdit {
  const sources: EditedSource[] = [];
  for (const file of changed) {
    const source = readEdit(state, file, files[file]);
    if ('structural' in source) return source;
    sources.push(source);
  }
  const paths = sources.flatMap((source) => source.changed);
  for (const { before, after, changed: own } of sources) replaceDefinitions(before, after, own);
  for (const path of paths) for (const definition of state.definitions.get(path) ?? []) state.edges.add(definition);
  const dirty = state.edges.dirty(paths);
  const definitions = new Set(
    sources.flatMap((source) => source.changed.map((path) => source.before.tokens.get(path)!)),
  );
  const reason = cannotPatch(state, dirty) ?? evaluate(state, dirty, concerned(state, dirty, definitions));
  if (reason !== undefined) return { structural: reason };
  state.changed();
  return newVariables(state, dirty);
}

function readEdit(state: State, file: string, text: string | undefined): EditedSource | { structural: string } {
  const root = sourceOf(state, file);
  if (root === undefined || text === undefined) return { structural: `${file} is not used only as one source` };
  if (state.diagnostics.some((diagnostic) => isAbout(diagnostic, (location) => location.file === file)))
    return { structural: `${file} had problems` };
  const before = state.flattener.tree(root);
  if (before.isContent) return { structural: `${file} is a content file` };
  const reporter = new TokenReporter();
  const node = parseSource(file, text, reporter);
  if (node === undefined || reporter.size > 0) return { structural: `${file} has problems` };
  const after = readDefinitions(node, reporter, state.flattener.ids);
  if (reporter.size > 0) return { structural: `${file} has problems` };
  const edit = compareSources(before, after);
  if ('structural' in edit) return edit;
  if (state.hasDeprecated && edit.changed.some((path) => refers(before, path) || refers(after, path)))
    return { structural: 'deprecated tokens may be in use' };
  return { file, before, after, changed: edit.changed };
}

function refers(tree: SourceTree, path: TokenPath): boolean {
  return referencesIn(tree.tokens.get(path)!.value).length > 0;
}

function isAbout(diagnostic: Diagnostic, matches: (location: Location) => boolean): boolean {
  const places = [diagnostic.location, ...(diagnostic.related ?? []).map(({ location }) => location)];
  return places.some((location) => location !== undefined && matches(location));
}

/** A problem or use of one of the tokens that only a full compile can update. */
function cannotPatch(state: State, dirty: ReadonlySet<TokenPath>): string | undefined {
  for (const path of dirty) {
    for (const { node } of state.definitions.get(path) ?? []) {
      const inside = ({ file, line }: Location): boolean =>
        file === node.location.file && line >= node.location.line && line <= (node.location.endLine ?? line);
      if (state.diagnostics.some((diagnostic) => isAbout(diagnostic, inside))) return `"${path}" had problems`;
    }
    const token = state.compiled.permutations[0]?.tokens.get(path);
    if (token && isBeyondValues(token)) return `"${path}" is used for more than a variable`;
  }
  return undefined;
}

/** The permutations in which one of the definitions wins; the others do not change. */
function concerned(
  { compiled, factory }: State,
  dirty: ReadonlySet<TokenPath>,
  definitions: ReadonlySet<TokenDefinition>,
): readonly Permutation[] {
  return compiled.permutations.filter((permutation) => {
    const tokens = factory.treeOf(permutation)?.tokens;
    return [...dirty].some((path) => {
      const winner = tokens?.get(path)?.definitions.at(-1)?.definition;
      return winner !== undefined && definitions.has(winner);
    });
  });
}

/** Re-evaluates the dirty tokens; returns the reason for a full compile, if any. */
function evaluate(
  state: State,
  dirty: ReadonlySet<TokenPath>,
  permutations: readonly Permutation[],
): string | undefined {
  const { factory, reporter } = state;
  const demands = (): string =>
    permutations.map(({ tokens }) => [...dirty].map((path) => fontDemand(tokens.get(path)))).join();
  const before = demands();
  const reported = reporter.size;
  if (!permutations.every((permutation) => factory.renew(permutation, dirty)) || reporter.size > reported)
    return 'a value has problems';
  if (demands() !== before) return 'fonts may have changed';
  return hasContrastFailure(state, dirty, permutations) ? 'a contrast pair is below its target' : undefined;
}

/** Measures the pairs of the tokens. */
function hasContrastFailure(
  { partners: all }: State,
  dirty: ReadonlySet<TokenPath>,
  permutations: readonly Permutation[],
): boolean {
  const touched = [...all].filter(([, partners]) => partners.some((path) => dirty.has(path)));
  return permutations.some((permutation) => {
    const among = touched.flatMap(([path]) => permutation.tokens.get(path) ?? []);
    return contrastPairs(permutation, among).some(({ ratio, target }) => ratio < target);
  });
}

function newVariables({ compiled, model }: State, dirty: ReadonlySet<TokenPath>): ValueEdit {
  const table = new CellTable();
  const tokens = compiled.permutations[0]!.tokens;
  const variables = model.variables
    .filter(({ path }) => dirty.has(path))
    .map(({ path }) => makeVariable(tokens.get(path)!, model.grid, table));
  return { variables, cells: table.all };
}
