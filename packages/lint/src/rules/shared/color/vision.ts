import { toColor, type ColorValue } from '@wusum/dtcg';
import { asSeenWith, deltaE2000, relativeLuminance, visions, type Oklch, type Vision } from '@wusum/dtcg/internal';

export { visions, type Vision };

/** A colour as seen with each deficiency, computed once. */
export interface SeenColor {
  readonly seen: Readonly<Record<Vision, Oklch>>;
  /** CIE L*, 0…100: its lightness in greyscale. */
  readonly lightness: number;
}

export function seenColor(value: ColorValue): SeenColor {
  const color = toColor(value);
  const seen = Object.fromEntries(visions.map((vision) => [vision, asSeenWith(vision, color)])) as Record<
    Vision,
    Oklch
  >;
  return { seen, lightness: lightnessOf(relativeLuminance(color)) };
}

/** CIEDE2000 difference of two colours as seen with one deficiency. */
export function differenceSeen(vision: Vision, a: SeenColor, b: SeenColor): number {
  return deltaE2000(a.seen[vision], b.seen[vision]);
}

/** Distance in OKLab, as seen without a deficiency. */
export function differenceOk(a: ColorValue, b: ColorValue): number {
  const [one, other] = [a, b].map((value) => {
    const { l, c, h } = toColor(value);
    const angle = (h * Math.PI) / 180;
    return [l, c * Math.cos(angle), c * Math.sin(angle)] as const;
  }) as [Lab, Lab];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

type Lab = readonly [l: number, a: number, b: number];

/** CIE L* of a relative luminance (CIE 15). */
function lightnessOf(luminance: number): number {
  const y = Math.min(1, Math.max(0, luminance));
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (y * 24389) / 27;
}
