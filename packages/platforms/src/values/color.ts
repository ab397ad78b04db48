import { hexOf, inGamut, settle } from '@wusum/dtcg/internal';
import { toColor, type ColorValue } from '@wusum/dtcg';
import { cssNumber } from '../names.js';
import type { CssValue } from './css-value.js';
import { valueTransform } from './value-transform.js';

/**
 * A colour for sRGB screens as hex (the shortest, and what every tool reads), and as `oklch()` for P3 screens when it
 * is outside sRGB. The value's own `hex` is its sRGB fallback when it has one: the solver measured that one.
 */
export function colorToCss(value: ColorValue): CssValue {
  const color = toColor(value);
  const alpha = value.alpha ?? 1;
  if (inGamut(color, 'srgb')) return { css: withAlpha(hexOf(color), alpha) };
  return { css: withAlpha(value.hex ?? hexOf(color), alpha), wide: oklchText(settle(color), alpha) };
}

function withAlpha(hex: string, alpha: number): string {
  if (alpha >= 1) return hex.toLowerCase();
  const byte = Math.round(Math.max(0, alpha) * 255);
  return hex.toLowerCase() + byte.toString(16).padStart(2, '0');
}

function oklchText({ l, c, h }: { readonly l: number; readonly c: number; readonly h: number }, alpha: number): string {
  const slash = alpha < 1 ? ` / ${cssNumber(alpha, 4)}` : '';
  return `oklch(${cssNumber(l, 4)} ${cssNumber(c, 4)} ${cssNumber(h, 2)}${slash})`;
}

export const colorTransform = valueTransform('color', colorToCss);
