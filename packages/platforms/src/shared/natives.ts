import { casesOf, splitByAxes } from './axis-sets.js';
import { PlatformError, platformProblem } from './errors.js';
import { contextWords } from './context-names.js';
import { pascalName } from './names.js';
import type { Reader } from './token-reader.js';
import type { Brand, TargetContext } from './target-context.js';
import type { PlatformToken } from './token.js';

/** The values of one case, e.g. dark with more contrast. */
export interface NativeCase<Value> {
  /** `DarkMore`. */
  readonly name: string;
  readonly tokens: readonly PlatformToken<Value>[];
}

/** Tokens that change together: an interface, and an implementation for each case. */
export interface NativeGroup<Value> {
  /** `ByModeContrast`. */
  readonly name: string;
  /** The axes that change it, as text. */
  readonly axes: string;
  /** The members of every case, with the values of the first. */
  readonly members: readonly PlatformToken<Value>[];
  readonly cases: readonly NativeCase<Value>[];
}

/** A brand as code: constants, and groups with a case for each combination of contexts, chosen at run time. */
export interface NativeTokens<Value> {
  readonly fixed: readonly PlatformToken<Value>[];
  readonly groups: readonly NativeGroup<Value>[];
}

/** Types that generated code refers to; a case with such a name would hide them. */
const typeNames = new Set(
  'Color Font Gradient Double String List Pair Dp Easing Object Bundle Type Self Protocol Companion Any'.split(' '),
);

const typeName = (words: readonly string[]): string => {
  const name = pascalName(words.join('.'));
  return typeNames.has(name) ? `${name}_` : name;
};

/**
 * Splits the tokens of a brand for typed languages.
 *
 * @param keep the tokens to include
 * @throws PlatformError if two cases have the same name
 */
export function nativeTokens<Value>(
  target: TargetContext,
  brand: Brand,
  read: Reader<Value>,
  keep: (token: PlatformToken<Value>) => boolean = () => true,
): NativeTokens<Value> {
  const { fixed, sets } = splitByAxes(target, brand, read, keep);
  const groups = sets.map(({ axes, paths }): NativeGroup<Value> => {
    const cases = casesOf(target, brand, axes).map(({ contexts, permutation }) => ({
      name: typeName(contextWords(target, contexts)),
      tokens: read(permutation).filter(({ path }) => paths.has(path)),
    }));
    const names = axes.map(({ name }) => name);
    return { name: `By${pascalName(names.join('.'))}`, axes: names.join(', '), members: common(cases), cases };
  });
  refuseTwins(groups);
  const start = brand.modes[0]?.permutation;
  return { fixed: start === undefined ? [] : read(start).filter(({ path }) => fixed.has(path)), groups };
}

function common<Value>([first, ...others]: readonly NativeCase<Value>[]): readonly PlatformToken<Value>[] {
  const known = others.map(({ tokens }) => new Set(tokens.map(({ path }) => path)));
  return first?.tokens.filter(({ path }) => known.every((paths) => paths.has(path))) ?? [];
}

function refuseTwins(groups: readonly NativeGroup<unknown>[]): void {
  const names = groups.flatMap(({ name, cases }) => [name, ...cases.map((each) => each.name)]);
  const duplicates = names.filter((name, index) => names.indexOf(name) !== index);
  if (duplicates.length === 0) return;
  throw new PlatformError(
    duplicates.map((name) => platformProblem('WS-E103', `Two combinations of contexts would both be named ${name}.`)),
  );
}
