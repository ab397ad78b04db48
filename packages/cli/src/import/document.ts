import { OrderedObject, toOrdered, type Ordered } from '../output/ordered.js';
import type { Token } from './lookup.js';
import type { RawModifier, RawSystem, RawToken } from './raw.js';

/** The value of a token, or its values in the contexts of a modifier, which its references depend on. */
export interface TokenValues {
  readonly token: Token;
  readonly modifier?: string;
  readonly byContext?: ReadonlyMap<string, Token>;
}

/** A token file for a single set, otherwise a resolver document with its sets inline. */
export function documentOf(
  system: RawSystem,
  values: ReadonlyMap<RawToken, TokenValues>,
  paths: ReadonlyMap<RawToken, readonly string[]>,
): OrderedObject {
  const trees = new Map(system.sets.map((set) => [set.name, treeOf(set.tokens, values, paths)]));
  const [only, ...others] = system.sets;
  if (only !== undefined && others.length === 0 && system.modifiers.length === 0) return trees.get(only.name)!;
  const used = new Set([
    ...system.order.flatMap((item) => ('set' in item ? [item.set] : [])),
    ...system.modifiers.flatMap(({ contexts }) => [...contexts.values()].flat()),
  ]);
  const sets = [...trees].filter(([name]) => used.has(name));
  const modifiers = system.modifiers.map(
    (modifier) => [modifier.name, modifierOf(modifier, system, values, paths)] as const,
  );
  return object([
    ['version', '2025.10'],
    ['sets', object(sets.map(([name, tree]) => [name, object([['sources', [tree]]])]))],
    ...(modifiers.length > 0 ? [['modifiers', object(modifiers)] as const] : []),
    [
      'resolutionOrder',
      system.order.map((item) => ref('set' in item ? 'sets' : 'modifiers', 'set' in item ? item.set : item.modifier)),
    ],
  ]);
}

const object = (entries: readonly (readonly [string, Ordered])[]): OrderedObject => new OrderedObject(entries);

/** A reference to a definition of the document: a JSON Pointer in a URI fragment. */
function ref(kind: 'sets' | 'modifiers', name: string): OrderedObject {
  const pointer = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
  return object([['$ref', `#/${kind}/${pointer}`]]);
}

function modifierOf(
  { name, contexts, default: start }: RawModifier,
  system: RawSystem,
  values: ReadonlyMap<RawToken, TokenValues>,
  paths: ReadonlyMap<RawToken, readonly string[]>,
): OrderedObject {
  const computed = system.sets.flatMap(({ tokens }) => tokens.filter((token) => values.get(token)?.modifier === name));
  const entries = [...contexts].map(([context, sets]): [string, Ordered] => {
    const tree = new OrderedObject();
    for (const token of computed) insert(tree, paths.get(token)!, token, values.get(token)!.byContext!.get(context)!);
    return [context, [...sets.map((set) => ref('sets', set)), ...(tree.size > 0 ? [tree] : [])]];
  });
  return object([
    ['contexts', object(entries)],
    ['default', start],
  ]);
}

/** The tokens of a set, without those that a modifier has. */
function treeOf(
  tokens: readonly RawToken[],
  values: ReadonlyMap<RawToken, TokenValues>,
  paths: ReadonlyMap<RawToken, readonly string[]>,
): OrderedObject {
  const tree = new OrderedObject();
  for (const token of tokens) {
    const found = values.get(token);
    if (found !== undefined && found.modifier === undefined) insert(tree, paths.get(token)!, token, found.token);
  }
  return tree;
}

function insert(tree: OrderedObject, path: readonly string[], raw: RawToken, token: Token): void {
  let group = tree;
  for (const name of path.slice(0, -1)) {
    let next = group.get(name);
    if (!(next instanceof OrderedObject)) group.set(name, (next = new OrderedObject()));
    group = next;
  }
  const { description, deprecated, extensions } = raw;
  const parts = {
    $type: token.$type,
    $value: token.$value,
    ...(description !== undefined && { $description: description }),
    ...(deprecated !== undefined && { $deprecated: deprecated }),
    ...(extensions !== undefined && Object.keys(extensions).length > 0 && { $extensions: extensions }),
  };
  group.set(path.at(-1)!, toOrdered(parts));
}
