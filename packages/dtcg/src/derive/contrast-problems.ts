import type { DeriveInput, DeriveProblem, FailedPair } from '../graph/derive-contract.js';
import type { ColorValue, TokenPath } from '../types.js';
import { deriveCodes } from './codes.js';
import { contrast, roundRatio, type Luminance } from './luminance.js';
import type { NamedRequirement } from './requirements.js';

/** A failed pair in words: `contrast 2.33:1 on color.surface, required 4.5:1`. */
export function pairText({ others, relation, ratio, target }: FailedPair): string {
  const names = others.map((other) => other ?? 'a colour').join(' or ');
  return `contrast ${ratio}:1 ${relation} ${names}, required ${target}:1`;
}

/** The problem of a colour for which no lightness meets all requirements, with the best ratio of each failed pair. */
export function contrastProblem(
  input: DeriveInput,
  requirements: readonly NamedRequirement[],
  own: Luminance,
): DeriveProblem {
  const failedPairs = requirements.flatMap((requirement) => failedPairsOf(requirement, own));
  return {
    code: 'WS-C002',
    message: `"${input.path}": ${failedPairs.map(pairText).join('; ')}; no lightness meets all pairs.`,
    why: deriveCodes['WS-C002'].why,
    fix: deriveCodes['WS-C002'].fix,
    failedPairs,
  };
}

function failedPairsOf(requirement: NamedRequirement, own: Luminance): FailedPair[] {
  const { need, relation, target, targetPath, against, colors } = requirement;
  const pairs = against.map((other, index) => ({ other, ratio: contrast(own, other), name: colors[index]?.path }));
  const short = pairs.filter(({ ratio }) => ratio < target);
  const failed = (some: typeof pairs): FailedPair => ({
    others: some.map(({ name }) => name),
    relation: relation === 'on' ? 'on' : 'under',
    target,
    targetPath,
    ratio: roundRatio(Math.max(...some.map(({ ratio }) => ratio))),
    isHopeless: some.every(({ other }) => Math.max(contrast(black, other), contrast(white, other)) < target),
  });
  // If one of several is enough, they fail together.
  if (need === 'any') return pairs.length > 0 && short.length === pairs.length ? [failed(short)] : [];
  return short.map((pair) => failed([pair]));
}

const black: Luminance = { srgb: 0, wide: 0 };
const white: Luminance = { srgb: 1, wide: 1 };

/** Translucent colours have no contrast of their own: it depends on the colour below. */
export function translucentProblems(
  path: TokenPath,
  value: ColorValue,
  requirements: readonly NamedRequirement[],
): DeriveProblem[] {
  const translucent = [
    ...((value.alpha ?? 1) < 1 && requirements.length > 0 ? [path] : []),
    ...requirements.flatMap(({ colors }) =>
      colors.filter((color) => (color.value.alpha ?? 1) < 1).map((color) => color.path ?? 'a colour'),
    ),
  ];
  if (translucent.length === 0) return [];
  return [
    {
      code: 'WS-C003',
      message: `The contrast of "${path}" cannot be measured: alpha below 1 in ${translucent.join(', ')}.`,
      why: deriveCodes['WS-C003'].why,
      fix: deriveCodes['WS-C003'].fix,
    },
  ];
}
