import type { DeriveInput, DeriveProblem, DeriveResult } from '../graph/derive-contract.js';
import type { ColorValue, ContrastPair, Derivation } from '../types.js';
import { deriveCodes } from './codes.js';
import { fromColor, isColorValue, luminanceOfValue, toColor } from './color-value.js';
import { compute, type Computed } from './compute.js';
import { readDemands, type NamedDemand } from './requirements.js';
import { settle, type Oklch } from './oklch.js';
import { contrast, luminanceOf, type Luminance } from './luminance.js';
import { SpecError, type NamedColor } from './read-spec.js';
import { solveLightness } from './solve.js';
import { translucent, unmet } from './contrast-problems.js';

/**
 * Computes the value of a token that carries `derive` or `solve`. Pure: equal inputs give equal results.
 *
 * Colours are computed in OKLCH and written in Display P3 with an sRGB fallback in `hex`; a pair holds only when both do.
 * Nothing is thrown: what cannot be read or met is in `problems`, and `value` is then the nearest that there is.
 */
export function deriveToken(input: DeriveInput): DeriveResult {
  try {
    return derive(input);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const problem: DeriveProblem = {
      code: 'WS-C001',
      message: `The derivation of "${input.path}" cannot be read. ${error.message}`,
      why: deriveCodes['WS-C001'].why,
      fix: deriveCodes['WS-C001'].fix,
      at: error.at,
      ...error.details,
    };
    return { value: input.value, pairs: [], problems: [problem] };
  }
}

function derive(input: DeriveInput): DeriveResult {
  if (input.type !== 'color') throw new SpecError(`Only colours are derived, and this is a ${input.type}.`);
  if (!isColorValue(input.value)) throw new SpecError('Its start value is not a colour.');
  const computed = input.derive ? compute(input.derive, input.value) : undefined;
  const start = computed?.color ?? settle(toColor(input.value));
  const alpha = computed?.alpha ?? input.value.alpha;
  const demands = readDemands(input.solve);
  const solution = solveLightness(start, demands);
  const value = computed || demands.length > 0 ? fromColor(solution.color, alpha) : input.value;
  const own = luminanceOf(solution.color);
  const pairs = [
    ...pickPairs(input.path, computed, own),
    ...demands.flatMap((demand) => pairsOf(input.path, demand, own)),
  ];
  const problems = [
    ...(solution.met ? [] : [unmet(input, demands, own)]),
    ...pickProblems(input, computed, own),
    ...translucent(input.path, value as ColorValue, demands),
  ];
  const derivation = explain(input.value, computed, demands, start, solution.color, own);
  return { value, pairs, problems, ...(derivation ? { derivation } : {}) };
}

const pair = (foreground: string, background: string, target: number, ratio: number): ContrastPair => ({
  foreground,
  background,
  target,
  ratio: Math.floor(ratio * 100 + 1e-9) / 100,
});

function pairsOf(path: string, demand: NamedDemand, own: Luminance): ContrastPair[] {
  if (demand.relation === 'carries') return [];
  return demand.colors.flatMap((color, index) => {
    const other = demand.against[index];
    if (color.path === undefined || other === undefined) return [];
    const ratio = contrast(own, other);
    return [
      demand.relation === 'on'
        ? pair(path, color.path, demand.target, ratio)
        : pair(color.path, path, demand.target, ratio),
    ];
  });
}

function measurePick(
  computed: Computed | undefined,
  own: Luminance,
): { ground: NamedColor; ratio: number; target: number }[] {
  if (!computed?.pick) return [];
  const { on, target } = computed.pick;
  return on.map((ground) => ({ ground, target, ratio: contrast(own, luminanceOfValue(ground.value)) }));
}

function pickPairs(path: string, computed: Computed | undefined, own: Luminance): ContrastPair[] {
  return measurePick(computed, own).flatMap(({ ground, ratio, target }) =>
    ground.path === undefined || target <= 1 ? [] : [pair(path, ground.path, target, ratio)],
  );
}

function pickProblems(input: DeriveInput, computed: Computed | undefined, own: Luminance): DeriveProblem[] {
  const short = measurePick(computed, own).filter(({ ratio, target }) => ratio < target);
  if (short.length === 0 || !computed?.pick) return [];
  const demand: NamedDemand = {
    relation: 'on',
    need: 'all',
    target: computed.pick.target,
    targetPath: computed.pick.targetPath,
    colors: computed.pick.on,
    against: computed.pick.on.map((ground) => luminanceOfValue(ground.value)),
  };
  return [unmet(input, [demand], own)];
}

function explain(
  written: ColorValue,
  computed: Computed | undefined,
  demands: readonly NamedDemand[],
  start: Oklch,
  end: Oklch,
  own: Luminance,
): Derivation | undefined {
  if (!computed && demands.length === 0) return undefined;
  const kinds = [...(computed ? [computed.kind] : []), ...(demands.length > 0 ? ['solve'] : [])];
  const inputs = {
    ...(computed ? computed.inputs : { from: written }),
    ...(demands.length > 0 ? { target: Math.max(...demands.map(({ target }) => target)) } : {}),
  };
  return {
    kind: kinds.join('+'),
    inputs,
    note: note(demands, start, end, own),
    ...(demands.length > 0 ? { lightness: { from: start.l, to: end.l } } : {}),
  };
}

/** One plain sentence on what the solver did, naming the pair that is nearest to its limit. */
function note(demands: readonly NamedDemand[], start: Oklch, end: Oklch, own: Luminance): string {
  const goals = demands.flatMap((demand) => goalsOf(demand, own));
  if (goals.length === 0) return `lightness ${end.l}, chroma ${end.c}, hue ${end.h}`;
  const goal = goals.reduce((a, b) => (b.share < a.share ? b : a)).text;
  if (Math.abs(start.l - end.l) < 5e-5) return `lightness ${end.l} already reaches ${goal}`;
  return `lightness ${start.l} → ${end.l} to reach ${goal}`;
}

interface Goal {
  /** Reached ratio over the one that is asked for: the least is what the lightness depends on. */
  readonly share: number;
  readonly text: string;
}

function goalsOf({ against, colors, relation, target, need }: NamedDemand, own: Luminance): Goal[] {
  const goals = against.map((other, index) => {
    const name = colors[index]?.path ?? 'a colour';
    return {
      share: contrast(own, other) / target,
      text: `${target} : 1 ${relation === 'on' ? 'on' : 'under'} ${name}`,
    };
  });
  // Where one of several is enough, it is the best of them that counts.
  return need === 'any' ? goals.toSorted((a, b) => b.share - a.share).slice(0, 1) : goals;
}
