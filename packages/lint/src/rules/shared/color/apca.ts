import { toColor, type ColorValue } from '@wusum/dtcg';
import { channelsIn } from '@wusum/dtcg/internal';

/** Constants of APCA-W3 0.0.98G-4g. */
const weights = [0.2126729, 0.7151522, 0.072175] as const;
const gamma = 2.4;
const black = { threshold: 0.022, exponent: 1.414 } as const;
const dark = { text: 0.57, background: 0.56 } as const;
const light = { text: 0.62, background: 0.65 } as const;
const scale = 1.14;
const offset = 0.027;
const leastDifference = 0.0005;
const leastContrast = 0.1;

/**
 * Lightness contrast (Lc) of text on a background by the Accessible Perceptual Contrast Algorithm, rounded to a whole
 * number: about −108…106, negative for light text on a dark background. Printed next to the WCAG ratio and not enforced: it is a
 * candidate for WCAG 3. Formula: https://git.apcacontrast.com/documentation/APCA_in_a_Nutshell (0.0.98G).
 */
export function apca(text: ColorValue, background: ColorValue): number {
  const textY = screenLuminance(text);
  const backgroundY = screenLuminance(background);
  if (Math.abs(textY - backgroundY) < leastDifference) return 0;
  const isDarkText = backgroundY > textY;
  const powers = isDarkText ? dark : light;
  const difference = (backgroundY ** powers.background - textY ** powers.text) * scale;
  if (Math.abs(difference) < leastContrast) return 0;
  return Math.round((difference + (isDarkText ? -offset : offset)) * 100);
}

/** Luminance as APCA estimates it for a screen; near black it is raised, as screen flare does. */
function screenLuminance(value: ColorValue): number {
  const channels = channelsIn('srgb', toColor(value)).map((channel) => Math.min(1, Math.max(0, channel)) ** gamma);
  const luminance = channels.reduce((sum, channel, index) => sum + channel * weights[index]!, 0);
  return luminance >= black.threshold ? luminance : luminance + (black.threshold - luminance) ** black.exponent;
}
