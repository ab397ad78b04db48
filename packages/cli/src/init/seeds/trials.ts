import { deriveToken, openSystem, type Contexts, type TokenPath } from '@wusum/dtcg';
import { brandAxis, contrastAxis, defaultContext, modeAxis } from '@wusum/dtcg/internal';

/** Values of tokens: path → `$value`. */
export type TokenValues = Readonly<Record<TokenPath, unknown>>;

/** The tokens of a project in which a brand is tried out. */
export interface TrialSystem {
  /** All files: path relative to the token folder → text. */
  readonly files: Readonly<Record<string, string>>;
  /** The resolver document, which lists the brand. */
  readonly entry: string;
  /** The brand whose values are tried. */
  readonly brand: string;
}

/** The tokens of one trial in one combination of mode and contrast. */
export interface TrialPermutation {
  readonly contexts: Contexts;
  /** Path → value. */
  readonly tokens: ReadonlyMap<TokenPath, unknown>;
}

interface Source {
  readonly $ref?: string;
}

interface ResolverJson {
  sets?: Record<string, { sources: Source[] }>;
  modifiers?: Record<string, { contexts: Record<string, unknown[]>; default?: string }>;
  resolutionOrder: { $ref?: string }[];
}

/**
 * Resolves the tokens once for each trial, in every mode and contrast: colours depend on no other axis. The trials are
 * contexts of one axis, so that everything that they share is resolved once.
 *
 * @param trials values that override those of the brand
 * @returns the tokens of each trial; empty for a document without such a brand
 */
export function resolveTrials(
  system: TrialSystem,
  trials: readonly TokenValues[],
): readonly (readonly TrialPermutation[])[] {
  const names = trials.map((_, index) => `trial-${index}`);
  const text = trialDocument(system, new Map(names.map((name, index) => [name, trials[index]!])));
  if (text === undefined) return [];
  const opened = openSystem({ ...system.files, [system.entry]: text }, system.entry, { derive: deriveToken });
  const fixed = opened.axes
    .filter(({ name }) => ![brandAxis, modeAxis, contrastAxis].includes(name))
    .map((axis) => [axis.name, defaultContext(axis)] as const);
  const shown = opened.axes.filter(({ name }) => name === modeAxis || name === contrastAxis);
  const choices = shown.reduce<Record<string, string>[]>(
    (found, { name, contexts }) => found.flatMap((each) => contexts.map((context) => ({ ...each, [name]: context }))),
    [Object.fromEntries(fixed)],
  );
  return names.map((name) =>
    choices.flatMap((choice) => {
      const permutation = opened.resolvePermutation({ ...choice, [brandAxis]: name });
      if (permutation === undefined) return [];
      const tokens = [...permutation.tokens.values()].map(({ path, value }) => [path, value] as const);
      return [{ contexts: permutation.contexts, tokens: new Map(tokens) }];
    }),
  );
}

/** The resolver document with the trials as its brands. */
function trialDocument(
  { files, entry, brand }: TrialSystem,
  trials: ReadonlyMap<string, TokenValues>,
): string | undefined {
  const document = JSON.parse(files[entry]!) as ResolverJson;
  const own = document.modifiers?.[brandAxis]?.contexts[brand] ?? document.sets?.[brandAxis]?.sources;
  if (own === undefined) return undefined;
  const contexts = Object.fromEntries([...trials].map(([name, values]) => [name, [...own, treeOf(values)]]));
  const { [brandAxis]: _, ...sets } = document.sets ?? {};
  return JSON.stringify({
    ...document,
    sets,
    modifiers: { ...document.modifiers, [brandAxis]: { contexts, default: [...trials.keys()][0] } },
    resolutionOrder: document.resolutionOrder.map((step) =>
      step.$ref === `#/sets/${brandAxis}` ? { $ref: `#/modifiers/${brandAxis}` } : step,
    ),
  });
}

/** Paths and values as the groups and tokens of a file. */
export function treeOf(values: TokenValues): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, $value] of Object.entries(values)) {
    const segments = path.split('.');
    let group = root;
    for (const segment of segments) group = (group[segment] ??= {}) as Record<string, unknown>;
    group['$value'] = $value;
  }
  return root;
}
