import { toColor } from './color-value.js';

/** OKLCH: lightness 0…1, chroma, hue in degrees. */
type Components = readonly [lightness: number, chroma: number, hue: number];

/** A colour of a picture: sRGB components 0…1, and how much of the picture has it. */
export interface Sample {
  readonly rgb: readonly [red: number, green: number, blue: number];
  readonly weight: number;
}

interface Bin {
  weight: number;
  l: number;
  a: number;
  b: number;
}

/** Below it, a colour is a grey. */
const greyChroma = 0.03;
const hueStep = 15;
const lightnessStep = 0.12;
const most = 5;

/**
 * The colours of a picture that could be a brand colour, the most likely first. Vivid colours come before greys, and
 * similar colours are one.
 *
 * @returns at most five colours in OKLCH; none for a picture without samples
 */
export function proposeColors(samples: Iterable<Sample>): Components[] {
  const bins = new Map<string, Bin>();
  for (const { rgb, weight } of samples) {
    const { l, c, h } = toColor({ colorSpace: 'srgb', components: [...rgb] });
    const isGrey = c < greyChroma;
    const angle = ((Number.isFinite(h) ? h : 0) * Math.PI) / 180;
    const hue = Math.floor(h / hueStep);
    const key = `${isGrey ? 'grey' : hue} ${Math.floor(l / lightnessStep)}`;
    const bin = bins.get(key) ?? { weight: 0, l: 0, a: 0, b: 0 };
    bin.weight += weight;
    bin.l += l * weight;
    bin.a += c * Math.cos(angle) * weight;
    bin.b += c * Math.sin(angle) * weight;
    bins.set(key, bin);
  }
  const ranked = [...bins.values()].map(ofBin).toSorted((one, other) => other.score - one.score);
  const chosen: Components[] = [];
  for (const { color } of ranked) {
    if (chosen.length < most && chosen.every((one) => isDifferent(one, color))) chosen.push(color);
  }
  return chosen;
}

function ofBin({ weight, l, a, b }: Bin): { readonly color: Components; readonly score: number } {
  const chroma = Math.hypot(a, b) / weight;
  const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const lightness = l / weight;
  const isGrey = chroma < greyChroma;
  // White and black are mostly paper and text: they are proposed only if there is nothing else.
  const greyScore = lightness > 0.93 || lightness < 0.12 ? 1e-4 : 1e-2;
  return {
    color: [round(lightness, 4), isGrey ? 0 : round(chroma, 4), isGrey ? 0 : round(hue, 2)],
    score: weight * (isGrey ? greyScore : chroma),
  };
}

function isDifferent([l, c, h]: Components, [otherL, otherC, otherH]: Components): boolean {
  const turn = Math.abs(h - otherH) % 360;
  const hues = c > 0 && otherC > 0 ? Math.min(turn, 360 - turn) : 180 * Number(c > 0 !== otherC > 0);
  return hues >= 20 || Math.abs(l - otherL) >= 0.2;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
