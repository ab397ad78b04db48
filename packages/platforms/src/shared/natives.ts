import { casesOf, readAxes, splitByAxes } from './axis-sets.js';
import { contextWords } from './context-names.js';
import { refuseMixedTypes } from './mixed-types.js';
import { diskName, NameTable, type Origin } from './name-table.js';
import { pascalName } from './names.js';
import { contextsText } from './unique-files.js';
import type { Reader } from './token-reader.js';
import type { Brand, TargetContext } from './target-context.js';
import type { PlatformToken } from './token.js';

/** The values of one case, e.g. dark with more contrast. */
export interface NativeCase<Value> {
  /** `DarkMore`. */
  readonly name: string;
  /** `mode dark, contrast more`. */
  readonly contexts: string;
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
  (
    'Any Bool BorderStroke Bundle BundleToken CGFloat Color Companion CubicBezierEasing Dp Double Easing Float Font ' +
    'FontWeight Gradient Int List Never Object Pair Protocol Self Sendable String TextStyle TimeInterval TokenBorder ' +
    'TokenCurve TokenShadow TokenTransition TokenTypography Type Unit'
  ).split(' '),
);

const typeName = (words: readonly string[]): string => {
  const name = pascalName(words.join('.'));
  return typeNames.has(name) ? `${name}_` : name;
};

/**
 * Splits the tokens of a brand for typed languages.
 *
 * @param keep the tokens to include
 * @throws PlatformError if a token has several types
 */
export function nativeTokens<Value>(
  target: TargetContext,
  brand: Brand,
  read: Reader<Value>,
  keep: (token: PlatformToken<Value>) => boolean = () => true,
): NativeTokens<Value> {
  refuseMixed(target, brand);
  const { fixed, sets } = splitByAxes(target, brand, read, keep);
  const groups = sets.map(({ axes, paths }): NativeGroup<Value> => {
    const cases = casesOf(target, brand, axes).map(({ contexts, permutation }) => ({
      name: typeName(contextWords(target, contexts)),
      contexts: contextsText(contexts),
      tokens: read(permutation).filter(({ path }) => paths.has(path)),
    }));
    const names = axes.map(({ name }) => name);
    return { name: `By${pascalName(names.join('.'))}`, axes: names.join(', '), members: common(cases), cases };
  });
  const start = brand.modes[0]?.permutation;
  return { fixed: start === undefined ? [] : read(start).filter(({ path }) => fixed.has(path)), groups };
}

/** An interface has one type for each member. */
function refuseMixed(target: TargetContext, brand: Brand): void {
  const own = casesOf(target, brand, readAxes(target)).map(({ permutation }) => permutation);
  refuseMixedTypes(own, target.isPublished, () => true, 'The member of');
}

function common<Value>([first, ...others]: readonly NativeCase<Value>[]): readonly PlatformToken<Value>[] {
  const known = others.map(({ tokens }) => new Set(tokens.map(({ path }) => path)));
  return first?.tokens.filter(({ path }) => known.every((paths) => paths.has(path))) ?? [];
}

/**
 * Adds the names of the types of a brand to a table, so that no two of all brands are the same.
 *
 * @param nameOf the name of a group, or of a case, in the language
 */
export function addTypeNames(
  types: NameTable,
  origin: Origin,
  brandType: string,
  { groups }: NativeTokens<unknown>,
  nameOf: { readonly group: (name: string) => string; readonly case: (name: string) => string },
): void {
  types.add(brandType, origin);
  const inBrand = (what: string): Origin => ({ ...origin, text: `${what} of ${origin.text}` });
  for (const { name, axes, cases } of groups) {
    types.add(nameOf.group(name), inBrand(`the axes ${axes}`));
    for (const each of cases) types.add(nameOf.case(each.name), inBrand(`the contexts ${each.contexts}`));
  }
}

/** A table of types. Compilers write a file for each type, so letter case does not distinguish them. */
export const typeTable = (): NameTable => new NameTable(diskName);
