import { Lookup } from './lookup.js';
import type { RawModifier, RawSystem, RawToken } from './raw.js';

export type Contexts = Readonly<Record<string, string>>;

/** One combination of contexts, and the tokens that apply in it. */
export interface View {
  readonly contexts: Contexts;
  /** Names of the sets that apply. */
  readonly sets: readonly string[];
  readonly lookup: Lookup;
  /** The token that applies, by key. */
  readonly tokens: ReadonlyMap<string, RawToken>;
}

/** Up to this number, all combinations are examined; above it, each context with the defaults of the others. */
const maxCombinations = 64;

/** Tokens that are not converted. */
export type LostTokens = Pick<ReadonlySet<RawToken>, 'has'>;

/** The combinations of contexts of a system, as its source applies its sets. The first one has all defaults. */
export function viewsOf(system: RawSystem, lost: LostTokens): View[] {
  return combinations(system.modifiers).map((contexts) =>
    viewOf(system, contexts, system.setOrder?.(contexts) ?? setsIn(system, contexts), lost),
  );
}

/** The sets of chosen contexts in the order of the resolver document. */
export function setsIn({ order, modifiers }: RawSystem, contexts: Contexts): string[] {
  return order.flatMap((item) => {
    if ('set' in item) return [item.set];
    const modifier = modifiers.find(({ name }) => name === item.modifier)!;
    return modifier.contexts.get(contexts[modifier.name]!) ?? [];
  });
}

/** @param names the sets that apply; later ones override earlier ones */
export function viewOf(system: RawSystem, contexts: Contexts, names: readonly string[], lost: LostTokens): View {
  const tokens = new Map<string, RawToken>();
  const gone = new Map<string, RawToken>();
  for (const name of names)
    for (const token of system.sets.find((set) => set.name === name)?.tokens ?? [])
      (lost.has(token) ? gone : tokens).set(token.key, token);
  return { contexts, sets: names, tokens, lookup: new Lookup(tokens, gone) };
}

function combinations(modifiers: readonly RawModifier[]): Contexts[] {
  const defaults = Object.fromEntries(modifiers.map((modifier) => [modifier.name, modifier.default]));
  const count = modifiers.reduce((product, { contexts }) => product * contexts.size, 1);
  let found: Contexts[] = [{}];
  if (count <= maxCombinations) {
    for (const { name, contexts, default: first } of modifiers) {
      const names = [first, ...[...contexts.keys()].filter((context) => context !== first)];
      found = found.flatMap((chosen) => names.map((context) => ({ ...chosen, [name]: context })));
    }
    return found;
  }
  const others = modifiers.flatMap(({ name, contexts }) =>
    [...contexts.keys()]
      .filter((context) => context !== defaults[name])
      .map((context) => ({ ...defaults, [name]: context })),
  );
  return [defaults, ...others];
}
