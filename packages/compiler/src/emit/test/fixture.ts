import type { BrandVoice } from '@wusum/voice';
import { contextKey } from '../../axes.js';
import type { BrandSystem } from '../../system.js';
import type { Axis, Contexts, ResolvedToken, TokenType } from '../../types.js';

/** A token of a hand-made system: its value as a function of the contexts. */
export interface FixtureToken {
  readonly type: TokenType;
  readonly value: (contexts: Contexts) => unknown;
  readonly description?: string;
  readonly extension?: Readonly<Record<string, unknown>>;
}

export const fixtureAxes: readonly Axis[] = [
  { name: 'brand', contexts: ['clay', 'reed', 'night'], default: 'clay' },
  { name: 'mode', contexts: ['light', 'dark'], default: 'light' },
  { name: 'contrast', contexts: ['normal', 'more'], default: 'normal' },
  { name: 'density', contexts: ['compact', 'comfortable', 'spacious'], default: 'comfortable' },
  { name: 'script', contexts: ['latin', 'arabic'], default: 'latin' },
];

export const fixtureDefaults: Readonly<Record<string, Contexts>> = {
  clay: { mode: 'light', density: 'comfortable' },
  reed: { mode: 'light', density: 'spacious' },
  night: { mode: 'dark', density: 'compact' },
};

const emptyVoice: BrandVoice = {
  tone: { 'funny-serious': 0, 'formal-casual': 0, 'respectful-irreverent': 0, 'enthusiastic-matter-of-fact': 0 },
  traits: [],
  lexicon: [],
  mechanics: [],
  messages: { en: {}, ar: {} },
};

/** Builds a whole system from tokens given as functions, so that a test states only what it is about. */
export function fixtureSystem(
  tokens: Readonly<Record<string, FixtureToken>>,
  axes: readonly Axis[] = fixtureAxes,
  defaults: Readonly<Record<string, Contexts>> = fixtureDefaults,
): BrandSystem {
  // As in the compiler, permutations in which a token does not differ share the object.
  const shared = new Map<string, ResolvedToken>();
  const share = (token: ResolvedToken): ResolvedToken => {
    const key = `${token.path} ${JSON.stringify(token.value)}`;
    if (!shared.has(key)) shared.set(key, token);
    return shared.get(key)!;
  };
  const permutations = product(axes).map((contexts) => ({
    contexts,
    tokens: new Map(Object.entries(tokens).map(([path, token]) => [path, share(resolve(path, token, contexts))])),
  }));
  return {
    axes,
    defaults,
    permutations,
    pairs: new Map(permutations.map(({ contexts }) => [contextKey(axes, contexts), []])),
    brands: (axes.find((axis) => axis.name === 'brand')?.contexts ?? []).map((id) => ({
      id,
      names: { en: id, ar: `«${id}»` },
      voice: emptyVoice,
    })),
  };
}

function resolve(path: string, token: FixtureToken, contexts: Contexts): ResolvedToken {
  const value = token.value(contexts);
  const location = { file: 'tokens.json', line: 1, column: 1 };
  return {
    path,
    type: token.type,
    value,
    raw: value,
    location,
    description: token.description ?? `About ${path}.`,
    extension: token.extension,
    aliasChain: [],
    layers: [{ layer: 'set fixture', location, raw: value, won: true }],
  };
}

/** Every combination of contexts. */
export function product(axes: readonly Axis[]): Contexts[] {
  return axes.reduce<Contexts[]>(
    (rows, axis) => rows.flatMap((row) => axis.contexts.map((context) => ({ ...row, [axis.name]: context }))),
    [{}],
  );
}
