import type { Location } from '@wusum/diagnostics';
import { toValue, type JsonNode } from '@wusum/dtcg';
import { isRecord, member } from '@wusum/dtcg/internal';
import { withExtensions, type FigmaLoss } from './figma-extensions.js';
import type { FigmaCollection, FigmaVariable } from './figma-types.js';
import { textIn } from './nested.js';

export interface FigmaModel {
  readonly collections: readonly FigmaCollection[];
  readonly variables: readonly FigmaVariable[];
  /** Values of extended collections without a variable or a mode. */
  readonly losses: readonly FigmaLoss[];
}

/**
 * Reads Figma variables: the answer of the REST API (`GET …/variables/local`), its request (`POST …/variables`), and the
 * files of plugins (`collections: […]` with their variables by mode, or with `valuesByMode`).
 *
 * @returns `undefined` for anything else
 */
export function readFigma(root: JsonNode): FigmaModel | undefined {
  const body = bodyOf(root);
  if (body === undefined) return undefined;
  const listed = itemsOf(member(body, 'variableCollections') ?? member(body, 'collections') ?? body);
  const modes = itemsOf(member(body, 'variableModes'));
  const collections = listed.map(({ key, node }) => collectionOf(key, node, modes));
  const changes = itemsOf(member(body, 'variableModeValues')).map(({ node }) => node);
  const byVariable = Map.groupBy(changes, (node) => textIn(node, 'variableId'));
  const variables = itemsOf(member(body, 'variables')).map(({ key, node }) => variableOf(key, node, byVariable));
  const inCollections = listed.flatMap(({ node }, index) => variablesIn(node, collections[index]!));
  const extended = withExtensions(
    listed.map(({ node }, index) => [collections[index]!, node] as const),
    [...variables, ...inCollections],
  );
  return { ...extended, collections: withMissing(extended.collections, extended.variables) };
}

/** The part of a document with the variables. */
function bodyOf(root: JsonNode): JsonNode | undefined {
  const candidates = [root, ...['meta', 'data', 'variables'].flatMap((key) => member(root, key) ?? [])];
  const nested = candidates.flatMap((node) => member(node, 'meta') ?? []);
  return (
    [...candidates, ...nested].find(isBody) ??
    (isCollection(root) ? { kind: 'array', location: root.location, items: [root] } : undefined)
  );
}

function isBody(node: JsonNode): boolean {
  if (node.kind === 'array') return node.items.length > 0 && node.items.every(isCollection);
  const collections = member(node, 'variableCollections') ?? member(node, 'collections');
  if (collections === undefined) return false;
  if (member(node, 'variables') !== undefined && member(node, 'variables')?.kind !== 'scalar') return true;
  return itemsOf(collections).some(({ node: each }) => isCollection(each));
}

const isCollection = (node: JsonNode): boolean =>
  textIn(node, 'name') !== undefined &&
  isList(member(node, 'modes')) &&
  (isList(member(node, 'variables')) ||
    itemsOf(member(node, 'modes')).some(({ node: mode }) => isList(member(mode, 'variables'))));

const isList = (node: JsonNode | undefined): boolean => node?.kind === 'object' || node?.kind === 'array';

/** Members of an object, or items of a list. */
function itemsOf(node: JsonNode | undefined): { readonly key: string; readonly node: JsonNode }[] {
  if (node?.kind === 'array') return node.items.map((item, index) => ({ key: String(index), node: item }));
  return node?.kind === 'object'
    ? [...node.members.values()].map(({ key, node: child }) => ({ key, node: child }))
    : [];
}

function collectionOf(key: string, node: JsonNode, modes: readonly { readonly node: JsonNode }[]): FigmaCollection {
  const id = textIn(node, 'id') ?? key;
  const own = itemsOf(member(node, 'modes')).map(({ key: mode, node: each }) => ({
    id:
      textIn(each, 'modeId') ?? textIn(each, 'id') ?? (each.kind === 'object' ? (textIn(each, 'name') ?? mode) : mode),
    name: textIn(each, 'name') ?? (each.kind === 'scalar' ? String(each.value) : mode),
  }));
  const added = modes
    .filter(({ node: mode }) => textIn(mode, 'variableCollectionId') === id)
    .map(({ node: mode }) => ({ id: textIn(mode, 'id') ?? '', name: textIn(mode, 'name') ?? '' }));
  const defaultMode = textIn(node, 'defaultModeId') ?? textIn(node, 'initialModeId');
  return {
    id,
    name: textIn(node, 'name') ?? id,
    modes: own.length > 0 ? own : added,
    defaultMode,
    location: node.location,
  };
}

function variableOf(
  key: string,
  node: JsonNode,
  changes: ReadonlyMap<string | undefined, readonly JsonNode[]>,
  collection?: string,
): FigmaVariable {
  const id = textIn(node, 'id') ?? key;
  const byMode = itemsOf(member(node, 'valuesByMode'));
  const values = new Map(byMode.map(({ key: mode, node: value }) => [mode, valueAt(value)]));
  for (const change of changes.get(id) ?? []) {
    const value = member(change, 'value');
    if (value !== undefined) values.set(textIn(change, 'modeId') ?? '', valueAt(value));
  }
  return { id, ...described(node, key), collection: collection ?? textIn(node, 'variableCollectionId') ?? '', values };
}

const valueAt = (node: JsonNode): { value: unknown; location: Location } => ({
  value: toValue(node),
  location: node.location,
});

function described(node: JsonNode, key: string): Pick<FigmaVariable, 'name' | 'type' | 'scopes' | 'description'> {
  const scopes = member(node, 'scopes');
  const given = scopes && toValue(scopes);
  return {
    name: textIn(node, 'name') ?? key,
    type: textIn(node, 'resolvedType') ?? textIn(node, 'type') ?? '',
    scopes: Array.isArray(given) ? given.map(String) : [],
    description: textIn(node, 'description'),
  };
}

/** Variables inside their collection, as plugins write them; aliases name the collection and the variable. */
function variablesIn(node: JsonNode, collection: FigmaCollection): FigmaVariable[] {
  const own = itemsOf(member(node, 'variables')).filter(({ node: each }) => each.kind === 'object');
  const withValues = own.map(({ key, node: each }) => variableOf(key, each, new Map(), collection.id));
  const found = new Map<string, FigmaVariable>();
  for (const [index, { node: mode }] of itemsOf(member(node, 'modes')).entries())
    for (const { key, node: each } of itemsOf(member(mode, 'variables'))) {
      const about = described(each, key);
      const id = textIn(each, 'id') ?? `${collection.name}/${about.name}`;
      const before = found.get(id);
      const value = member(each, 'value');
      const given = value && pluginValue(each, value);
      const values = new Map(before?.values);
      if (given !== undefined) values.set(collection.modes[index]!.id, given);
      found.set(id, { id, ...about, ...before, collection: collection.id, values });
    }
  return [...withValues, ...found.values()];
}

function pluginValue(variable: JsonNode, node: JsonNode): { value: unknown; location: Location } {
  const { value, location } = valueAt(node);
  const isAlias = member(variable, 'isAlias');
  if (isAlias?.kind !== 'scalar' || isAlias.value !== true) return { value, location };
  const id = isRecord(value) ? (value['id'] ?? `${String(value['collection'])}/${String(value['name'])}`) : value;
  return { value: { type: 'VARIABLE_ALIAS', id: String(id) }, location };
}

/** Variables of other files name collections that this one does not list. */
function withMissing(collections: readonly FigmaCollection[], variables: readonly FigmaVariable[]): FigmaCollection[] {
  const known = new Set(collections.map(({ id }) => id));
  const missing = Map.groupBy(
    variables.filter(({ collection }) => !known.has(collection)),
    ({ collection }) => collection,
  );
  const added = [...missing].map(([id, [first, ...others]]): FigmaCollection => {
    const modes = [...new Set([first!, ...others].flatMap(({ values }) => [...values.keys()]))];
    const location = [...first!.values.values()][0]?.location ?? { file: '', line: 1, column: 1 };
    return {
      id,
      name: id === '' ? 'variables' : id,
      modes: modes.map((mode) => ({ id: mode, name: mode })),
      defaultMode: undefined,
      location,
    };
  });
  return [...collections, ...added];
}
