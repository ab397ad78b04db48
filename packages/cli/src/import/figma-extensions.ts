import { toValue, type JsonNode } from '@wusum/dtcg';
import type { Location } from '@wusum/diagnostics';
import { member } from '@wusum/dtcg/internal';
import type { FigmaCollection, FigmaVariable } from './figma-types.js';
import { textIn } from './nested.js';

/** A collection that extends another one: it has the variables of its parent, with values of its own for some. */
interface Extension {
  readonly collection: FigmaCollection;
  readonly parent: string;
  /** Mode → the mode of the parent that it continues. */
  readonly parentModes: ReadonlyMap<string, string>;
  /** Variable → mode → value. */
  readonly overrides: ReadonlyMap<
    string,
    ReadonlyMap<string, { readonly value: unknown; readonly location: Location }>
  >;
}

/** Values that have no variable, with their place. */
export interface FigmaLoss {
  readonly message: string;
  readonly location: Location;
}

export interface Extended {
  readonly collections: readonly FigmaCollection[];
  readonly variables: readonly FigmaVariable[];
  readonly losses: readonly FigmaLoss[];
}

/**
 * Makes the modes of extended collections further modes of the collection that they extend: with the overrides of the
 * extension, and otherwise the values of the mode that they continue.
 */
export function withExtensions(
  given: readonly (readonly [FigmaCollection, JsonNode])[],
  variables: readonly FigmaVariable[],
): Extended {
  const extensions = given.flatMap(([collection, node]) => extensionOf(collection, node) ?? []);
  const plain = given.map(([collection]) => collection);
  if (extensions.length === 0) return { collections: plain, variables, losses: [] };
  const roots = new Map(plain.map((collection) => [collection.id, collection]));
  for (const { collection } of extensions) roots.delete(collection.id);
  const values = new Map(variables.map((variable) => [variable.id, new Map(variable.values)]));
  const losses: FigmaLoss[] = [];
  const byId = new Map(extensions.map((extension) => [extension.collection.id, extension]));
  const chains = extensions.map((extension) => chainOf(extension, byId));
  // Extensions of extensions after those that they extend.
  for (const chain of chains.toSorted((one, other) => one.length - other.length)) {
    const [extension, root] = [chain[0]!, roots.get(chain.at(-1)!.parent)];
    const own = variables.filter(({ collection }) => root !== undefined && collection === root.id);
    losses.push(...lossesOf(extension, new Set(own.map(({ id }) => id))));
    if (root === undefined) continue;
    const { collection, parentModes, overrides } = extension;
    const modes = collection.modes.map(({ id, name }) => ({ id, name: `${collection.name} ${name}` }));
    roots.set(root.id, { ...root, modes: [...root.modes, ...modes] });
    for (const variable of own) {
      const all = values.get(variable.id)!;
      for (const { id } of modes) {
        const start = all.get(root.defaultMode ?? '') ?? [...all.values()][0];
        const value = overrides.get(variable.id)?.get(id) ?? all.get(parentModes.get(id) ?? '') ?? start;
        if (value !== undefined) all.set(id, value);
      }
    }
  }
  return {
    collections: plain.flatMap(({ id }) => roots.get(id) ?? []),
    variables: variables.map((variable) => ({ ...variable, values: values.get(variable.id)! })),
    losses,
  };
}

function extensionOf(collection: FigmaCollection, node: JsonNode): Extension | undefined {
  const parent = textIn(node, 'parentVariableCollectionId') ?? textIn(node, 'rootVariableCollectionId');
  const given = member(node, 'variableOverrides');
  if (parent === undefined && given === undefined) return undefined;
  const modes = member(node, 'modes');
  const parentModes = (modes?.kind === 'array' ? modes.items : []).flatMap((mode) => {
    const [id, former] = [textIn(mode, 'modeId') ?? textIn(mode, 'id'), textIn(mode, 'parentModeId')];
    return id === undefined || former === undefined ? [] : [[id, former] as const];
  });
  const overrides = membersOf(given).map(([variable, byMode]) => {
    const values = membersOf(byMode).map(
      ([mode, value]) => [mode, { value: toValue(value), location: value.location }] as const,
    );
    return [variable, new Map(values)] as const;
  });
  return { collection, parent: parent ?? '', parentModes: new Map(parentModes), overrides: new Map(overrides) };
}

const membersOf = (node: JsonNode | undefined): (readonly [string, JsonNode])[] =>
  node?.kind === 'object' ? [...node.members.values()].map(({ key, node: child }) => [key, child] as const) : [];

/** What an extension continues, itself first. One that extends itself ends where it began. */
function chainOf(extension: Extension, byId: ReadonlyMap<string, Extension>): readonly Extension[] {
  const chain = [extension];
  for (let former = byId.get(extension.parent); former && !chain.includes(former); former = byId.get(former.parent))
    chain.push(former);
  return chain;
}

function lossesOf({ collection, overrides }: Extension, known: ReadonlySet<string>): FigmaLoss[] {
  return [...overrides].flatMap(([variable, values]) =>
    [...values].flatMap(([mode, { location }]) => {
      const isMode = collection.modes.some(({ id }) => id === mode);
      if (known.has(variable) && isMode) return [];
      const what = known.has(variable) ? `the mode ${mode}` : `the variable ${variable}`;
      return [{ message: `${collection.name} has a value for ${what}, which is not in the file.`, location }];
    }),
  );
}
