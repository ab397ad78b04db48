import { type MarkInput, markInputFromTokens } from '@wusum/mark';
import type { Permutation, ResolvedToken } from '@wusum/dtcg';
import { brandAxis } from '@wusum/dtcg/internal';
import type { BrandSystem } from '@wusum/platforms';
import { isEngineData, startContext } from '@wusum/platforms/internal';

/** What the mark of a brand is drawn from, in its default contexts; `undefined` for a brand without a mark. */
export function markInput(system: BrandSystem, brand: string): MarkInput | undefined {
  const tokens = [...startPermutation(system, brand).tokens.values()];
  return tokens.some(isMarkData) ? markInputFromTokens(tokens) : undefined;
}

const isMarkData = (token: ResolvedToken): boolean => /^(?:mark|pattern)\./u.test(token.path) && isEngineData(token);

/** The permutation of a brand in its default contexts. */
function startPermutation(system: BrandSystem, brand: string): Permutation {
  const isStart = ({ contexts }: Permutation): boolean =>
    system.axes.every(
      (axis) => contexts[axis.name] === (axis.name === brandAxis ? brand : startContext(system, axis, brand)),
    );
  return system.permutations.find(isStart)!;
}
