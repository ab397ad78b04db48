import type { DeriveInput, DeriveProblem } from '../graph/derive-contract.js';
import type { ColorValue, TokenPath } from '../types.js';
import { deriveCodes } from './codes.js';
import type { NamedDemand } from './demands.js';
import { contrast, type Luminance } from './paint.js';

/** A pair that no lightness meets: says which, how near it comes, and which seed to change. */
export function unmet(
  input: DeriveInput,
  from: readonly TokenPath[],
  demands: readonly NamedDemand[],
  own: Luminance,
): DeriveProblem {
  const missed = demands.flatMap((demand) => {
    const ratios = demand.against.map((other) => contrast(own, other));
    const names = demand.colors.map((color) => color.path ?? 'a colour');
    if (demand.need === 'any') {
      const best = Math.max(...ratios);
      return best >= demand.target
        ? []
        : [{ names: names.join(' or '), target: demand.target, ratio: best, word: 'under' }];
    }
    const word = demand.relation === 'on' ? 'on' : 'under';
    return names.flatMap((name, index) => {
      const ratio = ratios[index] ?? 0;
      return ratio >= demand.target ? [] : [{ names: name, target: demand.target, ratio, word }];
    });
  });
  const list = missed.map(({ names, target, ratio, word }) => `${target} : 1 ${word} ${names} (best ${floor2(ratio)})`);
  const seeds = seedsOf(input, from);
  return {
    code: 'WS-C002',
    message: `"${input.path}" cannot reach ${list.join('; ')}: no lightness of ${seeds} meets all its pairs.`,
    why: deriveCodes['WS-C002'].why,
    help: `Change ${seeds}, or move ${missed[0]?.names ?? 'the ground'} farther towards black or white, so that there is room between them.`,
  };
}

const floor2 = (value: number): number => Math.floor(value * 100) / 100;

function seedsOf(input: DeriveInput, from: readonly TokenPath[]): string {
  const seeds = new Set<TokenPath>([
    ...(input.seed ? [input.seed] : []),
    ...from.filter((path) => path.includes('seed')),
  ]);
  return [...(seeds.size > 0 ? seeds : new Set([input.path]))].join(', ');
}

/** Translucent colours have no contrast of their own: it depends on what lies below. */
export function translucent(path: TokenPath, value: ColorValue, demands: readonly NamedDemand[]): DeriveProblem[] {
  const seeThrough = [
    ...((value.alpha ?? 1) < 1 && demands.length > 0 ? [path] : []),
    ...demands.flatMap(({ colors }) =>
      colors.filter((color) => (color.value.alpha ?? 1) < 1).map((color) => color.path ?? 'a colour'),
    ),
  ];
  if (seeThrough.length === 0) return [];
  return [
    {
      code: 'WS-C003',
      message: `The contrast of "${path}" cannot be measured: ${seeThrough.join(', ')} can be seen through.`,
      why: deriveCodes['WS-C003'].why,
      help: deriveCodes['WS-C003'].mend,
    },
  ];
}
