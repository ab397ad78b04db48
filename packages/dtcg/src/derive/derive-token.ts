import type { DeriveInput, DeriveProblem, DeriveResult } from '../graph/derive-contract.js';
import type { ColorValue, ContrastPair, Derivation } from '../types.js';
import { deriveCodes } from './codes.js';
import { fromColor, isColorValue, luminanceOfValue, toColor } from './color-value.js';
import { compute, type Computed } from './compute.js';
import { contrastProblem, translucentProblems } from './contrast-problems.js';
import { contrast, luminanceOf, roundRatio, type Luminance } from './luminance.js';
import { settle, type Oklch } from './oklch.js';
import { SpecError, type NamedColor } from './read-spec.js';
import { readRequirements, type NamedRequirement } from './requirements.js';
import { solveLightness } from './solve.js';

/**
 * Computes the value of a token with `derive` or `solve`. Pure: equal inputs give equal results.
 *
 * Colours are computed in OKLCH and written in Display P3 with an sRGB fallback in `hex`; a pair passes only if both pass.
 * Nothing is thrown: invalid specifications and failed pairs are in `problems`, and `value` is then the nearest colour.
 */
export function deriveToken(input: DeriveInput): DeriveResult {
  try {
    return derive(input);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const problem: DeriveProblem = {
      code: 'WS-C001',
      message: `"${input.path}": ${error.message}`,
      why: deriveCodes['WS-C001'].why,
      fix: deriveCodes['WS-C001'].fix,
      at: error.at,
      ...error.details,
    };
    return { value: input.value, pairs: [], problems: [problem] };
  }
}

function derive(input: DeriveInput): DeriveResult {
  if (input.type !== 'color') throw new SpecError(`only colours can be derived, not a ${input.type}.`);
  if (!isColorValue(input.value)) throw new SpecError('the start value is not a colour.');
  const computed = input.derive ? compute(input.derive, input.value) : undefined;
  const start = computed?.color ?? settle(toColor(input.value));
  const alpha = computed?.alpha ?? input.value.alpha;
  const requirements = readRequirements(input.solve);
  const solution = solveLightness(start, requirements);
  const value = computed || requirements.length > 0 ? fromColor(solution.color, alpha) : input.value;
  const own = luminanceOf(solution.color);
  const pairs = [
    ...pickPairs(input.path, computed, own),
    ...requirements.flatMap((requirement) => pairsOf(input.path, requirement, own)),
  ];
  const problems = [
    ...(solution.met ? [] : [contrastProblem(input, requirements, own)]),
    ...pickProblems(input, computed, own),
    ...translucentProblems(input.path, value as ColorValue, requirements),
  ];
  const derivation = explain(input.value, computed, requirements, start, solution.color, own);
  return { value, pairs, problems, ...(derivation ? { derivation } : {}) };
}

const pair = (foreground: string, background: string, target: number, ratio: number): ContrastPair => ({
  foreground,
  background,
  target,
  ratio: roundRatio(ratio),
});

function pairsOf(path: string, requirement: NamedRequirement, own: Luminance): ContrastPair[] {
  const { relation, colors, against, target } = requirement;
  if (relation === 'carries') return [];
  return colors.flatMap((color, index) => {
    const other = against[index];
    if (color.path === undefined || other === undefined) return [];
    const ratio = contrast(own, other);
    return [relation === 'on' ? pair(path, color.path, target, ratio) : pair(color.path, path, target, ratio)];
  });
}

function measurePick(
  computed: Computed | undefined,
  own: Luminance,
): { background: NamedColor; ratio: number; target: number }[] {
  if (!computed?.pick) return [];
  const { on, target } = computed.pick;
  return on.map((background) => ({ background, target, ratio: contrast(own, luminanceOfValue(background.value)) }));
}

function pickPairs(path: string, computed: Computed | undefined, own: Luminance): ContrastPair[] {
  return measurePick(computed, own).flatMap(({ background, ratio, target }) =>
    background.path === undefined || target <= 1 ? [] : [pair(path, background.path, target, ratio)],
  );
}

function pickProblems(input: DeriveInput, computed: Computed | undefined, own: Luminance): DeriveProblem[] {
  const short = measurePick(computed, own).filter(({ ratio, target }) => ratio < target);
  if (short.length === 0 || !computed?.pick) return [];
  const requirement: NamedRequirement = {
    relation: 'on',
    need: 'all',
    target: computed.pick.target,
    targetPath: computed.pick.targetPath,
    colors: computed.pick.on,
    against: computed.pick.on.map((background) => luminanceOfValue(background.value)),
  };
  return [contrastProblem(input, [requirement], own)];
}

function explain(
  written: ColorValue,
  computed: Computed | undefined,
  requirements: readonly NamedRequirement[],
  start: Oklch,
  end: Oklch,
  own: Luminance,
): Derivation | undefined {
  const isSolved = requirements.length > 0;
  if (!computed && !isSolved) return undefined;
  const kinds = [...(computed ? [computed.kind] : []), ...(isSolved ? ['solve'] : [])];
  const inputs = {
    ...(computed ? computed.inputs : { from: written }),
    ...(isSolved ? { target: Math.max(...requirements.map(({ target }) => target)) } : {}),
  };
  return {
    kind: kinds.join('+'),
    inputs,
    note: note(requirements, start, end, own),
    ...(isSolved ? { lightness: { from: start.l, to: end.l } } : {}),
  };
}

/** What the solver did, with the pair that limits the lightness. */
function note(requirements: readonly NamedRequirement[], start: Oklch, end: Oklch, own: Luminance): string {
  const goals = requirements.flatMap((requirement) => goalsOf(requirement, own));
  if (goals.length === 0) return `lightness ${end.l}, chroma ${end.c}, hue ${end.h}`;
  const goal = goals.reduce((a, b) => (b.share < a.share ? b : a)).text;
  if (Math.abs(start.l - end.l) < 5e-5) return `lightness ${end.l} meets ${goal}`;
  return `lightness ${start.l} → ${end.l} for ${goal}`;
}

interface Goal {
  /** Ratio divided by the required ratio: the lowest one limits the lightness. */
  readonly share: number;
  readonly text: string;
}

function goalsOf({ against, colors, relation, target, need }: NamedRequirement, own: Luminance): Goal[] {
  const goals = against.map((other, index) => {
    const name = colors[index]?.path ?? 'a colour';
    return {
      share: contrast(own, other) / target,
      text: `${target}:1 ${relation === 'on' ? 'on' : 'under'} ${name}`,
    };
  });
  // If one of several is enough, only the best one counts.
  return need === 'any' ? goals.toSorted((a, b) => b.share - a.share).slice(0, 1) : goals;
}
