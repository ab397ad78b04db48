/**
 * OKLCH and the two gamuts that screens paint: sRGB and Display P3.
 *
 * The matrices are Björn Ottosson's (https://bottosson.github.io/posts/oklab/) and CSS Color 4's for linear sRGB → linear
 * Display P3. They stand here, and not in a library call, because the solver converts some hundred thousand times in a
 * compile; a test holds them against culori.
 */

/** Lightness 0…1, chroma 0…about 0.4, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

export type Gamut = 'srgb' | 'p3';
export type Rgb = readonly [number, number, number];

/** Tolerance on linear channels: below half an 8-bit step, so a colour that rounding pushed over the edge counts as inside. */
const EDGE = 1e-4;

/** Cosine and sine of the hue asked for last: the solver walks along one hue, and trigonometry was half its time. */
let hue = { degrees: 0, cos: 1, sin: 0 };

function turn(degrees: number): { cos: number; sin: number } {
  if (hue.degrees !== degrees) {
    const angle = (degrees * Math.PI) / 180;
    hue = { degrees, cos: Math.cos(angle), sin: Math.sin(angle) };
  }
  return hue;
}

/** OKLCH → linear-light sRGB, unclipped: channels outside 0…1 are outside sRGB. */
export function toLinearSrgb({ l, c, h }: Oklch): Rgb {
  const { cos, sin } = turn(h);
  const a = c * cos;
  const b = c * sin;
  const long = l + 0.3963377774 * a + 0.2158037573 * b;
  const medium = l - 0.1055613458 * a - 0.0638541728 * b;
  const short = l - 0.0894841775 * a - 1.291485548 * b;
  const x = long * long * long;
  const y = medium * medium * medium;
  const z = short * short * short;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

/** Linear sRGB → linear Display P3. */
export function toLinearP3([r, g, b]: Rgb): Rgb {
  return [
    0.8224619687 * r + 0.1775380313 * g,
    0.0331941989 * r + 0.9668058011 * g,
    0.0170826307 * r + 0.0723974407 * g + 0.9105199286 * b,
  ];
}

const within = ([r, g, b]: Rgb): boolean =>
  r >= -EDGE && g >= -EDGE && b >= -EDGE && r <= 1 + EDGE && g <= 1 + EDGE && b <= 1 + EDGE;

/** Whether a screen of this gamut can paint the colour. */
export function inGamut(color: Oklch, gamut: Gamut): boolean {
  const linear = toLinearSrgb(color);
  return within(gamut === 'srgb' ? linear : toLinearP3(linear));
}

/** The nearest colour of the same lightness and hue that the gamut holds: chroma is reduced, nothing else. */
export function fit(color: Oklch, gamut: Gamut): Oklch {
  if (color.l <= 0) return { l: 0, c: 0, h: color.h };
  if (color.l >= 1) return { l: 1, c: 0, h: color.h };
  if (inGamut(color, gamut)) return color;
  let low = 0;
  let high = color.c;
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2;
    if (inGamut({ l: color.l, c: middle, h: color.h }, gamut)) low = middle;
    else high = middle;
  }
  return { l: color.l, c: low, h: color.h };
}

const floor4 = (value: number): number => Math.floor(value * 1e4 + 1e-6) / 1e4;

/**
 * The colour as it is written to a file: in Display P3, lightness and chroma to four places, hue to two. Chroma is rounded
 * down, so that rounding does not leave the gamut.
 */
export function settle(color: Oklch): Oklch {
  const l = Math.round(Math.min(1, Math.max(0, color.l)) * 1e4) / 1e4;
  const h = (Math.round((((color.h % 360) + 360) % 360) * 100) / 100) % 360;
  const fitted = fit({ l, c: Math.max(0, color.c), h }, 'p3');
  return { l, c: floor4(fitted.c), h };
}

/** sRGB transfer function, also used by Display P3. */
export const encode = (linear: number): number =>
  linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;

/** Inverse of {@link encode}. */
export const decode = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
