import { brandAxis } from '@wusum/dtcg/internal';
import type { BrandSystem } from '@wusum/platforms';
import type { TokenPath, TokenType } from '@wusum/dtcg';
import { readBreakpoints } from '../breakpoints.js';
import { messageKeys } from '../../check-words.js';
import { isPublished, isRamp } from '@wusum/platforms/internal';

/** What components rely on, and every theme has: `contract.json`. */
export interface Contract {
  /** `major.minor`. A name that leaves or changes its type raises the first number, a new name the second. */
  readonly version: string;
  /** Path of each token that styles may use → its type. */
  readonly names: Readonly<Record<TokenPath, TokenType>>;
  /** Name → least window width. The style sheets of components contain these values: CSS cannot read them from a theme. */
  readonly breakpoints: Readonly<Record<string, string>>;
  /** Keys of the messages that components show. */
  readonly messages: readonly string[];
  /** Axis → contexts, without the brands. */
  readonly contexts: Readonly<Record<string, readonly string[]>>;
  /** Ids of the languages in which the neutral messages are written. */
  readonly languages: readonly string[];
}

/**
 * The contract as data.
 * @param system what `compileContract` returns
 * @param version `major.minor`
 */
export function makeContract(system: BrandSystem, version: string): Contract {
  const tokens = [...(system.permutations[0]?.tokens.values() ?? [])];
  const names = tokens
    .filter((token) => isPublished(token) && !isRamp(token))
    .map(({ path, type }) => [path, type] as const);
  return {
    version,
    names: Object.fromEntries(names),
    breakpoints: readBreakpoints(system),
    messages: keysOf(system),
    contexts: contextsOf(system),
    languages: system.brands[0]?.languages.map(({ id }) => id) ?? [],
  };
}

/** The keys of `messages.json`, else those of the words. */
function keysOf({ brands, permutations }: BrandSystem): readonly string[] {
  const keys = permutations[0] ? messageKeys(permutations[0]) : [];
  if (keys.length > 0) return keys;
  return [...new Set(Object.values(brands[0]?.voice.messages ?? {}).flatMap((messages) => Object.keys(messages)))];
}

/** The contexts of each axis but the brand. */
export function contextsOf({ axes }: BrandSystem): Record<string, readonly string[]> {
  return Object.fromEntries(
    axes.filter(({ name }) => name !== brandAxis).map(({ name, contexts }) => [name, contexts]),
  );
}
