import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Color,
  wcagLuminance,
} from 'culori';
import { toColor, type ColorValue } from '@wusum/dtcg';

/** Colour vision deficiencies. */
export const visions = ['protanopia', 'deuteranopia', 'tritanopia'] as const;

export type Vision = (typeof visions)[number];

/** Machado, Oliveira and Fernandes 2009 (doi 10.1109/TVCG.2009.113) at full severity. */
const filters: Readonly<Record<Vision, (color: Color) => Color>> = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const ciede2000 = differenceCiede2000();

/** Oklch. Published types name no type of the colour library, which is a part of the bundle. */
interface Oklch {
  readonly mode: 'oklch';
  readonly l: number;
  readonly c: number;
  readonly h?: number;
}

/** A colour as seen with each deficiency, computed once. */
export interface SeenColor {
  readonly seen: Readonly<Record<Vision, Oklch>>;
  /** CIE L*, 0…100: its lightness in greyscale. */
  readonly lightness: number;
}

export function seenColor(value: ColorValue): SeenColor {
  const color: Color = { mode: 'oklch', ...toColor(value) };
  const seen = Object.fromEntries(visions.map((vision) => [vision, filters[vision](color)])) as Record<Vision, Oklch>;
  return { seen, lightness: lightnessOf(wcagLuminance(color)) };
}

/** CIEDE2000 difference of two colours as seen with one deficiency. */
export function differenceSeen(vision: Vision, a: SeenColor, b: SeenColor): number {
  return ciede2000(a.seen[vision], b.seen[vision]);
}

/** CIE L* of a relative luminance (CIE 15). */
function lightnessOf(luminance: number): number {
  const y = Math.min(1, Math.max(0, luminance));
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (y * 24389) / 27;
}
