import { brandOf, scriptAxis } from '@wusum/dtcg/internal';
import type { BrandInfo, BrandSystem } from '../system.js';
import type { ResolvedToken } from '@wusum/dtcg';
import { scriptTag } from '../theme-css/script-languages.js';
import { isGenericFamily } from '../values/font-family.js';
import { fontWeightNumber } from '../values/font-weight.js';

/** A family that some brands use, and the weights in which they use it. */
export interface FontNeed {
  readonly family: string;
  /** Ascending. */
  readonly weights: readonly number[];
  readonly brands: readonly string[];
  /** BCP 47 tags of the languages of these brands, and of the scripts in the script axis. */
  readonly languages: readonly string[];
  /** True where it is the first of a stack: without the file the brand loses its typeface. */
  readonly isFirst: boolean;
}

interface OpenNeed {
  readonly weights: Set<number>;
  readonly brands: Set<string>;
  isFirst: boolean;
}

/** What the needs are read from: a compiled system has it. */
export interface FontUser extends Pick<BrandSystem, 'axes' | 'permutations'> {
  readonly brands: readonly Pick<BrandInfo, 'id' | 'languages'>[];
}

/** The families in the type tokens of a system, of all brands and scripts, without generic families. */
export function fontNeeds(system: FontUser): FontNeed[] {
  const needs = new Map<string, OpenNeed>();
  for (const { contexts, tokens } of system.permutations) {
    const brand = brandOf(contexts);
    const families = new Set<string>();
    const weights: number[] = [];
    for (const token of tokens.values()) {
      if (token.type === 'fontWeight') weights.push(fontWeightNumber(token.value as number | string));
      if (token.type === 'typography') weights.push(fontWeightNumber(fontWeightOf(token)));
      const stack = stackOf(token);
      stack.forEach((family, index) => {
        if (isGenericFamily(family)) return;
        const need = open(needs, family);
        need.brands.add(brand);
        need.isFirst ||= index === 0;
        families.add(family);
      });
    }
    for (const family of families) for (const weight of weights) needs.get(family)!.weights.add(weight);
  }
  return [...needs].map(([family, need]) => ({
    family,
    weights: [...need.weights].toSorted((a, b) => a - b),
    brands: [...need.brands],
    languages: languagesOf(system, need.brands),
    isFirst: need.isFirst,
  }));
}

function languagesOf({ axes, brands }: FontUser, ids: ReadonlySet<string>): readonly string[] {
  const own = brands.filter(({ id }) => ids.has(id)).flatMap(({ languages }) => languages.map(({ id }) => id));
  const scripts =
    axes.find(({ name }) => name === scriptAxis)?.contexts.flatMap((script) => scriptTag(script) ?? []) ?? [];
  return [...new Set([...own, ...scripts])];
}

function open(needs: Map<string, OpenNeed>, family: string): OpenNeed {
  let need = needs.get(family);
  if (need === undefined) {
    need = { weights: new Set(), brands: new Set(), isFirst: false };
    needs.set(family, need);
  }
  return need;
}

function stackOf(token: ResolvedToken): readonly string[] {
  const value =
    token.type === 'typography'
      ? (token.value as { fontFamily: unknown }).fontFamily
      : token.type === 'fontFamily'
        ? token.value
        : [];
  return typeof value === 'string' ? [value] : (value as readonly string[]);
}

function fontWeightOf(token: ResolvedToken): number | string {
  return (token.value as { fontWeight: number | string }).fontWeight;
}
