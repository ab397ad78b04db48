import { isRecord } from '@wusum/dtcg/internal';
import type { FigmaModel } from './figma-model.js';
import type { FigmaCollection, FigmaVariable } from './figma-types.js';
import { Names } from './names.js';
import { nameOf, type RawModifier, type RawSet, type RawSystem, type RawToken } from './raw.js';
import { ofFigma } from './types.js';

/**
 * Figma variables as sets and modifiers: a collection with one mode is a set, one with several is a modifier, whose
 * contexts are the modes. Aliases follow ids.
 */
export function figmaSystem({ collections, variables }: Omit<FigmaModel, 'losses'>): RawSystem {
  const paths = pathsOf(collections, variables);
  const used = collections.filter(({ id }) => variables.some(({ collection }) => collection === id));
  const names = new Names();
  const sets: RawSet[] = [];
  const modifiers: RawModifier[] = [];
  const order: ({ set: string } | { modifier: string })[] = [];
  for (const collection of used) {
    const own = variables.filter(({ collection: id }) => id === collection.id);
    const name = names.of(collection.name);
    const modes = modesOf(collection, own);
    const setOf = (set: string, mode: string): RawSet => ({
      name: set,
      location: collection.location,
      tokens: own.flatMap((variable) => tokenOf(variable, mode, modes[0]!.id, paths.get(variable)!)),
    });
    if (modes.length === 1) {
      sets.push(setOf(name, modes[0]!.id));
      order.push({ set: name });
      continue;
    }
    const contextNames = new Names();
    const contexts = new Map<string, string[]>();
    for (const mode of modes) {
      const context = contextNames.of(mode.name);
      sets.push(setOf(`${name}/${context}`, mode.id));
      contexts.set(context, [`${name}/${context}`]);
    }
    modifiers.push({ name, contexts, default: [...contexts.keys()][0]! });
    order.push({ modifier: name });
  }
  return { sets, modifiers, order, total: sets.reduce((sum, { tokens }) => sum + tokens.length, 0) };
}

/** The modes with values, the default first. */
function modesOf(
  { modes, defaultMode }: FigmaCollection,
  variables: readonly FigmaVariable[],
): FigmaCollection['modes'] {
  const used = new Set(variables.flatMap(({ values }) => [...values.keys()]));
  const known = new Set(modes.map(({ id }) => id));
  const others = [...used].filter((id) => !known.has(id)).map((id) => ({ id, name: id }));
  const found = [...modes.filter(({ id }) => used.has(id)), ...others];
  if (found.length === 0) return [{ id: '', name: 'default' }];
  return found.toSorted((a, b) => Number(b.id === defaultMode) - Number(a.id === defaultMode));
}

/** A mode without a value has that of the default mode. */
function tokenOf(variable: FigmaVariable, mode: string, start: string, path: readonly string[]): RawToken[] {
  const found = variable.values.get(mode) ?? variable.values.get(start) ?? [...variable.values.values()][0];
  if (found === undefined) return [];
  const { value, location } = found;
  const isAlias = isRecord(value) && value['type'] === 'VARIABLE_ALIAS';
  return [
    {
      key: keyOf(variable.id),
      label: variable.name,
      path,
      location,
      value: isAlias ? `{${keyOf(String(value['id']))}}` : withUnits(value),
      type: variable.type,
      isTyped: true,
      description: variable.description,
      ...ofFigma(variable.type, variable.scopes, variable.name),
    },
  ];
}

/** Text styles of plugins have the unit of a number in a member of its own. */
function withUnits(value: unknown): unknown {
  if (!isRecord(value) || !('fontSize' in value)) return value;
  const { lineHeightUnit, letterSpacingUnit, ...others } = value;
  const of = (given: unknown, unit: unknown): unknown => {
    if (typeof given !== 'number') return given;
    return `${given}${/^percent/iu.test(String(unit)) ? '%' : 'px'}`;
  };
  return {
    ...others,
    ...('lineHeight' in value && { lineHeight: of(value['lineHeight'], lineHeightUnit) }),
    ...('letterSpacing' in value && { letterSpacing: of(value['letterSpacing'], letterSpacingUnit) }),
  };
}

const keyOf = (id: string): string => id.replaceAll(/[{}]/gu, '-');

/** The path of each variable. Where two collections have variables of one name, theirs begin with the collection. */
function pathsOf(
  collections: readonly FigmaCollection[],
  variables: readonly FigmaVariable[],
): Map<FigmaVariable, string[]> {
  const short = (variable: FigmaVariable): string[] => variable.name.split('/').map(nameOf);
  const owners = new Map<string, Set<string>>();
  for (const variable of variables) {
    const key = JSON.stringify(short(variable));
    owners.set(key, (owners.get(key) ?? new Set()).add(variable.collection));
  }
  const shared = new Set([...owners.values()].filter((ids) => ids.size > 1).flatMap((ids) => [...ids]));
  const names = new Names();
  const groups = new Map(collections.map(({ id, name }) => [id, names.of(name)]));
  return new Map(
    variables.map((variable) => [
      variable,
      shared.has(variable.collection) ? [groups.get(variable.collection)!, ...short(variable)] : short(variable),
    ]),
  );
}
