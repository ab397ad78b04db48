import type { ColorValue } from '@wusum/dtcg';
import { toColor } from '@wusum/dtcg';
import { labOf } from '@wusum/dtcg/internal';
import { hexOf } from '../cards/pattern-colors.js';
import { bytesOf } from '../shared/values.js';
import type { PrintValue } from './options.js';

export { hexOf };

/** A colour as printers ask for it. */
export interface PrintColor {
  /** CIE L*a*b* with the white D50, as ISO 13655 has it for print, rounded to whole numbers. */
  readonly lab: readonly [number, number, number];
  /** Percent. */
  readonly cmyk: readonly [number, number, number, number];
  /** Whether the brand has decided the percentages; otherwise they are calculated without a profile. */
  readonly isDecided: boolean;
  readonly spot: string | undefined;
}

export function printColor(value: ColorValue, { cmyk, spot }: PrintValue = {}): PrintColor {
  const [l, a, b] = labOf(toColor(value));
  const whole = (number: number): number => Math.round(number) + 0;
  return {
    lab: [whole(l), whole(a), whole(b)],
    cmyk: cmyk ?? startOf(value),
    isDecided: cmyk !== undefined,
    spot,
  };
}

/** Ink without a profile: black takes what all three inks have in common. In steps of five percent, as a first proof needs. */
function startOf(value: ColorValue): PrintColor['cmyk'] {
  const { red, green, blue } = bytesOf(value);
  const [r, g, b] = [red, green, blue].map((byte) => byte / 255) as [number, number, number];
  const black = 1 - Math.max(r, g, b);
  const ink = (channel: number): number => (black >= 1 ? 0 : (1 - channel - black) / (1 - black));
  const percent = (share: number): number => Math.round(share * 20) * 5;
  return [percent(ink(r)), percent(ink(g)), percent(ink(b)), percent(black)];
}

/** `oklch(0.62 0.14 45)`. */
export function oklchText(value: ColorValue): string {
  const { l, c, h } = toColor(value);
  const digits = (number: number, count: number): string => String(Number(number.toFixed(count)));
  return `oklch(${digits(l, 3)} ${digits(c, 3)} ${digits(h, 1)})`;
}
