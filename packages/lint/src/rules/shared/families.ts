import { readFontMetrics, type FontMetrics } from '@wusum/mark';
import { readFontFaces, isGenericFamily } from '@wusum/platforms/internal';
import type { FontPackage } from '@wusum/platforms';
import type { Permutation, ResolvedToken } from '@wusum/dtcg';
import type { ValuePath } from '@wusum/diagnostics';
import type { RuleContext } from './types.js';

export type Script = 'arabic' | 'latin';

/** The characters and metrics of a family, from its files. */
export interface Family {
  readonly name: string;
  /** Code points of all its files. */
  readonly characters: ReadonlySet<number>;
  /** Metrics of the file for each script. */
  readonly metrics: { readonly [Name in Script]?: FontMetrics };
  /** Names of files that cannot be read as fonts. */
  readonly broken: readonly string[];
}

const opened = new WeakMap<readonly FontPackage[], Promise<ReadonlyMap<string, Family>>>();

/** Reads one weight of each family: all have the same glyphs and the same line box. */
export function openFamilies(fonts: readonly FontPackage[]): Promise<ReadonlyMap<string, Family>> {
  let families = opened.get(fonts);
  if (families === undefined) {
    families = Promise.all(fonts.map(openFamily)).then((all) => new Map(all.map((family) => [family.name, family])));
    opened.set(fonts, families);
  }
  return families;
}

async function openFamily({ family, css, files }: FontPackage): Promise<Family> {
  const bySubset = new Map<string, string>();
  for (const { subset, file } of readFontFaces(css))
    if (files[file] !== undefined && !bySubset.has(subset)) bySubset.set(subset, file);
  const broken: string[] = [];
  const read = [...bySubset].map(async ([subset, file]) => {
    const found = await readFontMetrics(files[file]!).catch(() => undefined);
    if (found === undefined) broken.push(file);
    return found === undefined ? [] : [[subset, found] as const];
  });
  const metrics = Object.fromEntries((await Promise.all(read)).flat());
  const characters = new Set(Object.values(metrics).flatMap((each) => [...each.characters]));
  return { name: family, characters, metrics, broken };
}

/** A font stack as a list of names. */
export function stackOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}

/** A font stack and the token that sets it. */
export interface WrittenStack {
  readonly token: ResolvedToken;
  readonly stack: readonly string[];
  readonly permutations: readonly Permutation[];
  /** Path to it inside the token's value. */
  readonly at: ValuePath;
}

/** Every font stack that a token sets itself, not by an alias. */
export function stacksIn({ tokens }: Pick<RuleContext, 'tokens'>): WrittenStack[] {
  return [...tokens].flatMap(([token, permutations]): WrittenStack[] => {
    if (token.aliasChain.length > 0) return [];
    if (token.type === 'fontFamily') return [{ token, stack: stackOf(token.value), permutations, at: [] }];
    if (token.type !== 'typography') return [];
    const written: unknown =
      typeof token.raw === 'object' && token.raw !== null ? Reflect.get(token.raw, 'fontFamily') : undefined;
    const isAlias = typeof written === 'string' && /^\{[^{}]+\}$/u.test(written);
    const { fontFamily } = token.value as { fontFamily: unknown };
    return isAlias ? [] : [{ token, stack: stackOf(fontFamily), permutations, at: ['fontFamily'] }];
  });
}

/** The installed families of a stack; empty if the first one is not installed, since then nothing can be checked. */
export function familiesOf(stack: readonly string[], families: ReadonlyMap<string, Family>): readonly Family[] {
  const [first] = stack;
  if (first === undefined || !families.has(first)) return [];
  return stack.filter((name) => !isGenericFamily(name)).flatMap((name) => families.get(name) ?? []);
}
