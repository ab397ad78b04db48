/**
 * OKLCH and the two gamuts that screens paint: sRGB and Display P3.
 *
 * The matrices are Björn Ottosson's (https://bottosson.github.io/posts/oklab/) and CSS Color 4's for linear sRGB → linear
 * Display P3. They are not a library call, because the solver computes some hundred thousand colours in a compile; a test
 * compares the results with culori.
 */

/** Lightness 0…1, chroma 0…about 0.4, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

export type Gamut = 'srgb' | 'p3';
export type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** OKLab a and b → the three cone responses before cubing. */
const CONES: readonly (readonly [a: number, b: number])[] = [
  [0.3963377774, 0.2158037573],
  [-0.1055613458, -0.0638541728],
  [-0.0894841775, -1.291485548],
];

const SRGB_FROM_CONES: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const P3_FROM_SRGB: Matrix = [
  [0.8224619687, 0.1775380313, 0],
  [0.0331941989, 0.9668058011, 0],
  [0.0170826307, 0.0723974407, 0.9105199286],
];

const dot = (row: Rgb, [x, y, z]: Rgb): number => row[0] * x + row[1] * y + row[2] * z;
const column = (matrix: Matrix, index: 0 | 1 | 2): Rgb => [matrix[0][index], matrix[1][index], matrix[2][index]];
const times = (row: Rgb, matrix: Matrix): Rgb => [
  dot(row, column(matrix, 0)),
  dot(row, column(matrix, 1)),
  dot(row, column(matrix, 2)),
];

const FROM_CONES: Readonly<Record<Gamut, Matrix>> = {
  srgb: SRGB_FROM_CONES,
  p3: [
    times(P3_FROM_SRGB[0], SRGB_FROM_CONES),
    times(P3_FROM_SRGB[1], SRGB_FROM_CONES),
    times(P3_FROM_SRGB[2], SRGB_FROM_CONES),
  ],
};

/** Tolerance on linear channels: below half an 8-bit step, so a colour that rounding pushes over the edge still counts as inside. */
const EDGE = 1e-4;

/**
 * Along one hue a linear channel is a cubic in lightness and chroma: l³·s₀ + 3l²c·s₁ + 3lc²·s₂ + c³·s₃. These are the
 * twelve sums s, four for each channel. The functions below compute them unless the caller passes them in, as the solver
 * does, which stays on one hue.
 */
export type HueSums = Float64Array;

/** The sums of a hue (degrees) in a gamut. */
export function hueSums(hue: number, gamut: Gamut): HueSums {
  const sums = new Float64Array(12);
  const angle = (hue * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (let cone = 0; cone < 3; cone += 1) {
    const [a, b] = CONES[cone]!;
    const slope = a * cos + b * sin;
    for (let channel = 0; channel < 3; channel += 1) {
      const weight = FROM_CONES[gamut][channel]![cone]!;
      const at = channel * 4;
      sums[at]! += weight;
      sums[at + 1]! += weight * slope;
      sums[at + 2]! += weight * slope * slope;
      sums[at + 3]! += weight * slope * slope * slope;
    }
  }
  return sums;
}

function channelAt(sums: HueSums, at: number, l: number, c: number): number {
  const quadratic = 3 * l * sums[at + 2]! + c * sums[at + 3]!;
  return l * l * l * sums[at]! + c * (3 * l * l * sums[at + 1]! + c * quadratic);
}

/** OKLCH → linear-light channels of a gamut, unclipped: channels outside 0…1 are outside the gamut. */
export function toLinear({ l, c, h }: Oklch, gamut: Gamut, sums: HueSums = hueSums(h, gamut)): Rgb {
  return [channelAt(sums, 0, l, c), channelAt(sums, 4, l, c), channelAt(sums, 8, l, c)];
}

function contains(sums: HueSums, l: number, c: number): boolean {
  for (let at = 0; at < 12; at += 4) {
    const value = channelAt(sums, at, l, c);
    if (value < -EDGE || value > 1 + EDGE) return false;
  }
  return true;
}

/** Whether a screen of this gamut can paint the colour. */
export function inGamut({ l, c, h }: Oklch, gamut: Gamut, sums: HueSums = hueSums(h, gamut)): boolean {
  return contains(sums, l, c);
}

/** The nearest colour of the same lightness and hue inside the gamut: only chroma is reduced. */
export function fit(color: Oklch, gamut: Gamut, sums: HueSums = hueSums(color.h, gamut)): Oklch {
  const { l, c, h } = color;
  if (l <= 0) return { l: 0, c: 0, h };
  if (l >= 1) return { l: 1, c: 0, h };
  if (contains(sums, l, c)) return color;
  let low = 0;
  let high = c;
  for (let round = 0; round < 13; round += 1) {
    const middle = (low + high) / 2;
    if (contains(sums, l, middle)) low = middle;
    else high = middle;
  }
  return { l, c: low, h };
}

const floor4 = (value: number): number => Math.floor(value * 1e4 + 1e-6) / 1e4;

/**
 * The colour as it is written to a file: in Display P3, lightness and chroma to four places, hue to two. Chroma is rounded
 * down, so that rounding does not leave the gamut.
 *
 * @param sums `hueSums(roundHue(color.h), 'p3')`, for callers that settle many colours of one hue
 */
export function settle(color: Oklch, sums?: HueSums): Oklch {
  const l = Math.round(Math.min(1, Math.max(0, color.l)) * 1e4) / 1e4;
  const h = roundHue(color.h);
  const fitted = fit({ l, c: Math.max(0, color.c), h }, 'p3', sums);
  return { l, c: floor4(fitted.c), h };
}

/** A hue in degrees as it is written to a file: from 0 to below 360, two places. */
export const roundHue = (hue: number): number => (Math.round((((hue % 360) + 360) % 360) * 100) / 100) % 360;

/** sRGB transfer function, also used by Display P3. */
export const encode = (linear: number): number =>
  linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;

/** Inverse of {@link encode}. */
export const decode = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
