import type { DeriveInput, DeriveProblem, MissedPair } from '../graph/derive-contract.js';
import type { ColorValue, TokenPath } from '../types.js';
import { deriveCodes } from './codes.js';
import type { NamedDemand } from './requirements.js';
import { contrast, type Luminance } from './luminance.js';

/** A pair that no lightness meets: says which, and how near it comes. */
export function unmet(input: DeriveInput, demands: readonly NamedDemand[], own: Luminance): DeriveProblem {
  const missed = demands.flatMap((demand) => missedOf(demand, own));
  const list = missed.map(({ others, target, ratio, relation }) => {
    const names = others.map((other) => other ?? 'a colour').join(' or ');
    return `${target} : 1 ${relation} ${names} (best ${ratio})`;
  });
  const seed = input.seed ?? input.path;
  return {
    code: 'WS-C002',
    message: `"${input.path}" cannot reach ${list.join('; ')}: no lightness of ${seed} meets all its pairs.`,
    why: deriveCodes['WS-C002'].why,
    fix: deriveCodes['WS-C002'].fix,
    missed,
  };
}

function missedOf({ need, relation, target, targetPath, against, colors }: NamedDemand, own: Luminance): MissedPair[] {
  const pairs = against.map((other, index) => ({ other, ratio: contrast(own, other), name: colors[index]?.path }));
  const short = pairs.filter(({ ratio }) => ratio < target);
  const word = relation === 'on' ? 'on' : 'under';
  const missed = (some: typeof pairs): MissedPair => ({
    others: some.map(({ name }) => name),
    relation: word,
    target,
    targetPath,
    ratio: floor2(Math.max(...some.map(({ ratio }) => ratio))),
    isHopeless: some.every(({ other }) => Math.max(contrast(black, other), contrast(white, other)) < target),
  });
  // Where one of several is enough, all of them miss it together.
  if (need === 'any') return pairs.length > 0 && short.length === pairs.length ? [missed(short)] : [];
  return short.map((pair) => missed([pair]));
}

const black: Luminance = { srgb: 0, wide: 0 };
const white: Luminance = { srgb: 1, wide: 1 };

const floor2 = (value: number): number => Math.floor(value * 100) / 100;

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
      fix: deriveCodes['WS-C003'].fix,
    },
  ];
}
