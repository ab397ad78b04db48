import { type Rgb as RgbColor, converter } from 'culori';
import { toColor } from '../../../derive/color-value.js';
import type { ColorValue } from '../../../types.js';

const toRgb = converter('rgb');

/** Constants of APCA-W3 0.0.98G-4g. */
const weights = [0.2126729, 0.7151522, 0.072175] as const;
const gamma = 2.4;
const black = { threshold: 0.022, exponent: 1.414 } as const;
const dark = { text: 0.57, ground: 0.56 } as const;
const light = { text: 0.62, ground: 0.65 } as const;
const scale = 1.14;
const offset = 0.027;
const leastDifference = 0.0005;
const leastContrast = 0.1;

/**
 * Lightness contrast (Lc) of text on a ground by the Accessible Perceptual Contrast Algorithm, rounded to a whole
 * number: about −108…106, negative for light text on a dark ground. Reported beside WCAG's ratio and not enforced: it is
 * a candidate for WCAG 3. Formula: https://git.apcacontrast.com/documentation/APCA_in_a_Nutshell (0.0.98G).
 */
export function apca(text: ColorValue, ground: ColorValue): number {
  const textY = screenLuminance(text);
  const groundY = screenLuminance(ground);
  if (Math.abs(textY - groundY) < leastDifference) return 0;
  const isDarkText = groundY > textY;
  const powers = isDarkText ? dark : light;
  const difference = (groundY ** powers.ground - textY ** powers.text) * scale;
  if (Math.abs(difference) < leastContrast) return 0;
  return Math.round((difference + (isDarkText ? -offset : offset)) * 100);
}

/** Luminance as APCA estimates it for a screen; near black it is lifted, as flare lifts it. */
function screenLuminance(value: ColorValue): number {
  const color: RgbColor = toRgb({ mode: 'oklch', ...toColor(value) });
  const channels = [color.r, color.g, color.b].map((channel) => Math.min(1, Math.max(0, channel)) ** gamma);
  const luminance = channels.reduce((sum, channel, index) => sum + channel * weights[index]!, 0);
  return luminance >= black.threshold ? luminance : luminance + (black.threshold - luminance) ** black.exponent;
}
