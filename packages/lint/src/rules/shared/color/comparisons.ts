import { isColorValue, type ColorValue, type TokenPath } from '@wusum/dtcg';
import { matcher } from '../globs.js';
import { differenceOk, differenceSeen, seenColor, visions, type SeenColor } from './vision.js';

/** The options of the rule `distinguishable` that its comparisons need. */
export interface DifferenceOptions {
  readonly difference: number;
  readonly grey: number;
  readonly sets: readonly string[];
  readonly roles: readonly string[];
  readonly rolesDifference: number;
  readonly series: readonly string[];
  readonly seriesGrey: number;
}

/** Two colours that are too close. */
export interface TooClose {
  /** What they are compared for. */
  readonly kind: 'roles' | 'alike' | 'grey';
  /** The measured difference, below the required one. */
  readonly distance: number;
  readonly required: number;
  /** For `alike`: the colour vision deficiencies with which they are too close, the worst first. */
  readonly with: readonly (readonly [vision: string, distance: number])[];
}

/** Colours that must differ from each other, and how. */
export interface ColorComparison {
  /** The pairs among the colour tokens of a system. */
  pairs(paths: readonly TokenPath[]): readonly (readonly [TokenPath, TokenPath])[];
  /** In which ways two opaque colours are too close. Other values are not compared. */
  problems(a: unknown, b: unknown): readonly TooClose[];
}

/** The comparisons of the rule `distinguishable`, for the rule and for code that chooses colours. */
export function colorComparisons(options: DifferenceOptions): readonly ColorComparison[] {
  const seen = new WeakMap<ColorValue, SeenColor>();
  const look = (color: ColorValue): SeenColor => {
    const known = seen.get(color) ?? seenColor(color);
    seen.set(color, known);
    return known;
  };
  const seenApart = (patterns: string, pairing: Pairing, grey: number): ColorComparison => ({
    pairs: (paths) => pairing(paths.filter(matcher([patterns]))),
    problems: opaque((a, b) => [...tooAlike(look(a), look(b), options.difference), ...tooGrey(look(a), look(b), grey)]),
  });
  return [
    { pairs: (paths) => eachPair(paths.filter(matcher(options.roles))), problems: opaque(rolesApart(options)) },
    ...options.sets.map((pattern) => seenApart(pattern, eachPair, options.grey)),
    ...options.series.map((pattern) => seenApart(pattern, neighbours, Math.max(options.grey, options.seriesGrey))),
  ];
}

type Pairing = (paths: readonly TokenPath[]) => (readonly [TokenPath, TokenPath])[];

const eachPair: Pairing = (paths) =>
  paths.flatMap((path, index) => paths.slice(index + 1).map((other) => [path, other] as const));

const neighbours: Pairing = (paths) => paths.slice(1).map((path, index) => [paths[index]!, path] as const);

type Compare = (a: ColorValue, b: ColorValue) => readonly TooClose[];

const opaque =
  (compare: Compare): ColorComparison['problems'] =>
  (a, b) =>
    isOpaque(a) && isOpaque(b) ? compare(a, b) : [];

function isOpaque(value: unknown): value is ColorValue {
  return isColorValue(value) && (value.alpha ?? 1) === 1;
}

const rolesApart =
  ({ rolesDifference: required }: DifferenceOptions): Compare =>
  (a, b) => {
    const distance = differenceOk(a, b);
    return distance < required ? [{ kind: 'roles', distance, required, with: [] }] : [];
  };

function tooAlike(a: SeenColor, b: SeenColor, required: number): TooClose[] {
  const distances = visions.map((vision) => [vision, differenceSeen(vision, a, b)] as const);
  const alike = distances.filter(([, distance]) => distance < required).toSorted(([, x], [, y]) => x - y);
  return alike.length > 0 ? [{ kind: 'alike', distance: alike[0]![1], required, with: alike }] : [];
}

function tooGrey(a: SeenColor, b: SeenColor, required: number): TooClose[] {
  const distance = Math.abs(a.lightness - b.lightness);
  return distance < required ? [{ kind: 'grey', distance, required, with: [] }] : [];
}
