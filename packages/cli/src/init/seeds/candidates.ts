import { fromColor, isColorValue, toColor, type ColorValue, type Contexts, type TokenPath } from '@wusum/dtcg';
import { modeAxis } from '@wusum/dtcg/internal';
import { seedsFrom, type Components } from '../seed.js';
import type { TokenValues } from './trials.js';

/** A part of a brand with values to choose from, which no other part depends on. */
export interface Part {
  /** Whether a colour depends on this part. */
  readonly owns: (path: TokenPath, contexts: Contexts) => boolean;
  /** The values to choose from, the preferred first. */
  readonly candidates: readonly TokenValues[];
  /** Whether every choice is as good as the first, so that the other parts can keep theirs. */
  readonly isFree: boolean;
}

const seedGroup = 'color.seed.';

/** Degrees by which a status may turn: it stays green, yellow, red or blue. */
const statusTurns = [0, 4, -4, 8, -8, 12, -12, 16, -16, 20, -20, 25, -25, 30, -30] as const;
/** Shares of the chroma of a status. */
const statusChromas = [1, 0.7] as const;
/** Degrees between the accent and the support colour. */
const supportTurns = [150, 180, 210, 120, 240, 100, 260, 80, 280, 60, 300] as const;
const supportChromas = [0.11, 0.16, 0.06] as const;

/** Lightness of the odd and the even series of a chart on a light background. */
const onLight = [
  [0.6, 0.32],
  [0.36, 0.58],
  [0.3, 0.6],
  [0.62, 0.25],
  [0.25, 0.62],
  [0.5, 0.27],
  [0.27, 0.5],
  [0.44, 0.22],
  [0.22, 0.44],
] as const;
/** The same on a dark background. */
const onDark = [
  [0.66, 0.88],
  [0.84, 0.7],
  [0.88, 0.64],
  [0.6, 0.9],
  [0.92, 0.6],
  [0.74, 0.94],
  [0.94, 0.74],
  [0.62, 0.78],
  [0.78, 0.62],
] as const;

/**
 * The parts of a brand that can differ while its accent stays: the support colour, the other seeds of the contract (the
 * statuses), and the lightness of charts in each mode.
 *
 * @param shared all tokens of the brand with the values that it has without a choice
 */
export function partsOf(accent: Components, shared: ReadonlyMap<TokenPath, unknown>): Part[] {
  const chosen = new Set(Object.keys(seedsFrom(accent)).map((name) => seedGroup + name));
  const statuses = [...shared].flatMap(([path, value]) =>
    path.startsWith(seedGroup) && !chosen.has(path) && isColorValue(value) ? [statusPart(path, value)] : [],
  );
  const charts = [chartPart('light', onLight, shared), chartPart('dark', onDark, shared)];
  return [...charts.filter((part) => part !== undefined), ...statuses, supportPart(accent)];
}

const hasSegment =
  (name: string): Part['owns'] =>
  (path) =>
    path.split('.').includes(name);

function statusPart(path: TokenPath, value: ColorValue): Part {
  const { l, c, h } = toColor(value);
  const candidates = statusChromas.flatMap((share) =>
    statusTurns.map((turn) => ({ [path]: oklch(l, c * share, h + turn) })),
  );
  return { owns: hasSegment(path.slice(seedGroup.length)), candidates: [{}, ...candidates.slice(1)], isFree: false };
}

function supportPart(accent: Components): Part {
  const [, , hue] = accent;
  const turned = supportChromas.flatMap((chroma) => supportTurns.map((turn) => oklch(0.42, chroma, hue + turn)));
  const candidates = [seedsFrom(accent).support, ...turned].map((color) => ({ [`${seedGroup}support`]: color }));
  return { owns: hasSegment('support'), candidates, isFree: true };
}

function chartPart(
  mode: string,
  pairs: readonly (readonly [odd: number, even: number])[],
  shared: ReadonlyMap<TokenPath, unknown>,
): Part | undefined {
  const [odd, even] = [`tone.${mode}.chart-odd`, `tone.${mode}.chart-even`] as const;
  if (!shared.has(odd) || !shared.has(even)) return undefined;
  const candidates = pairs.map(([one, other]) => ({ [odd]: one, [even]: other }));
  const owns: Part['owns'] = (path, contexts) => path.split('.').includes('chart') && contexts[modeAxis] === mode;
  return { owns, candidates: [{}, ...candidates], isFree: true };
}

function oklch(lightness: number, chroma: number, hue: number): ColorValue {
  const { colorSpace, components } = fromColor({ l: lightness, c: chroma, h: Number(((hue + 720) % 360).toFixed(2)) });
  return { colorSpace, components };
}
