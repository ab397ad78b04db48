import { isRecord } from '@wusum/dtcg/internal';
import { Names } from './names.js';
import type { ImportReporter, RawModifier, RawSet, RawSystem } from './raw.js';

/** A theme of Tokens Studio: a context of its group. */
interface Theme {
  readonly name: string;
  readonly group: string;
  /** Set → whether it is only a source of references, which other sets override. */
  readonly sets: ReadonlyMap<string, boolean>;
}

/** The sets in the order of `$metadata.tokenSetOrder`; the others follow. */
export function inOrder(sets: readonly RawSet[], metadata: unknown): RawSet[] {
  const given =
    isRecord(metadata) && Array.isArray(metadata['tokenSetOrder']) ? metadata['tokenSetOrder'].map(String) : [];
  const rank = (set: RawSet): number => {
    const index = given.indexOf(set.name);
    return index < 0 ? given.length : index;
  };
  return sets.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Sets and themes of Tokens Studio as sets and modifiers: each group of themes is a modifier, each theme a context. Sets
 * that all themes of a group enable apply always; sets that no theme lists apply where no other set has a value, since
 * themes often are older than the sets.
 *
 * @param sets in the order in which they override each other
 */
export function withThemes(
  given: readonly RawSet[],
  themes: unknown,
  total: number,
  reporter: ImportReporter,
): RawSystem {
  const listed = listedIn(themes);
  const isListed = ({ name }: RawSet): boolean => listed.size === 0 || listed.has(name);
  const others = given.filter((set) => !isListed(set) && set.tokens.length > 0);
  for (const { name, location } of others)
    reporter.add('WS-I008', `No theme lists the set "${name}": it applies where no other set has a value.`, {
      location,
    });
  const sets = [...others, ...given.filter(isListed)];
  const names = new Set(sets.map(({ name }) => name));
  const groups = Map.groupBy(themesIn(themes, names), ({ group }) => group);
  if (groups.size === 0) return { sets, modifiers: [], order: sets.map(({ name }) => ({ set: name })), total };
  const lowest = new Set(others.map(({ name }) => name));
  const isAlways = (set: string): boolean =>
    lowest.has(set) || [...groups.values()].some((own) => own.every((theme) => theme.sets.has(set)));
  const axes = new Names();
  const choices = [...groups].map(([group, themes]) => ({ name: axes.of(group), themes: named(themes) }));
  const modifiers = choices.map(({ name, themes }): RawModifier => ({
    name,
    contexts: new Map(
      [...themes].map(([context, theme]) => [context, own(sets, theme).filter((set) => !isAlways(set))]),
    ),
    default: [...themes.keys()][0]!,
  }));
  const useful = modifiers.filter(({ contexts }) => [...contexts.values()].some((each) => each.length > 0));
  return {
    sets,
    modifiers: useful,
    order: orderOf(sets, isAlways, useful),
    setOrder: (contexts) => {
      const chosen = choices.map(({ name, themes }) => themes.get(contexts[name]!) ?? [...themes.values()][0]!);
      const active = sets.map(({ name }) => name).filter((set) => chosen.some((theme) => theme.sets.has(set)));
      const isSource = (set: string): boolean => chosen.every((theme) => theme.sets.get(set) !== false);
      return [...lowest, ...active.filter(isSource), ...active.filter((set) => !isSource(set))];
    },
    total,
  };
}

/** Themes by the names of their contexts. */
function named(themes: readonly Theme[]): Map<string, Theme> {
  const names = new Names();
  return new Map(themes.map((theme) => [names.of(theme.name), theme]));
}

/** The sets of a theme: first those that are only sources. */
function own(sets: readonly RawSet[], theme: Theme): string[] {
  const enabled = sets.map(({ name }) => name).filter((set) => theme.sets.has(set));
  return [...enabled.filter((set) => theme.sets.get(set)), ...enabled.filter((set) => !theme.sets.get(set))];
}

/** A modifier follows the last of its sets; sets that always apply keep their place. */
function orderOf(
  sets: readonly RawSet[],
  isAlways: (set: string) => boolean,
  modifiers: readonly RawModifier[],
): RawSystem['order'] {
  const index = new Map(sets.map(({ name }, at) => [name, at]));
  const items = [
    ...sets.filter(({ name }) => isAlways(name)).map(({ name }) => ({ at: index.get(name)!, item: { set: name } })),
    ...modifiers.map(({ name, contexts }) => ({
      at: Math.max(...[...contexts.values()].flat().map((set) => index.get(set)!)),
      item: { modifier: name },
    })),
  ];
  return items.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}

/** The sets that any theme lists, also as disabled. */
function listedIn(themes: unknown): Set<string> {
  const list = Array.isArray(themes) ? (themes as unknown[]) : isRecord(themes) ? Object.values(themes) : [];
  return new Set(
    list
      .filter(isRecord)
      .flatMap((theme) => Object.keys(isRecord(theme['selectedTokenSets']) ? theme['selectedTokenSets'] : {})),
  );
}

function themesIn(given: unknown, names: ReadonlySet<string>): Theme[] {
  const list = Array.isArray(given) ? (given as unknown[]) : isRecord(given) ? Object.values(given) : [];
  return list.filter(isRecord).flatMap((theme) => {
    const selected = theme['selectedTokenSets'];
    if (typeof theme['name'] !== 'string' || !isRecord(selected)) return [];
    const sets = Object.entries(selected).filter(([set, status]) => names.has(set) && status !== 'disabled');
    const group = typeof theme['group'] === 'string' && theme['group'].trim() !== '' ? theme['group'] : 'theme';
    return [{ name: theme['name'], group, sets: new Map(sets.map(([set, status]) => [set, status === 'source'])) }];
  });
}
