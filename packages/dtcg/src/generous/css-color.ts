import '../derive/rec2020.js';
import { parse } from 'culori';
import { SPACES } from '../derive/color-value.js';
import { componentsFit } from '../validate/color-components.js';
import type { ColorValue } from '../types.js';

/** culori mode → DTCG colour space, its channels, and the factor from DTCG to culori. */
const spaces = new Map(Object.entries(SPACES).map(([space, [mode, ...rest]]) => [mode, [space, ...rest] as const]));

const round = (value: number): number => Number(value.toFixed(4));

/** A colour in the notation of CSS as a DTCG value; `undefined` for any other text, and outside the ranges of DTCG. */
export function colorOfCss(text: string): ColorValue | undefined {
  const written = text.trim();
  const color = parse(written) as
    | ({ readonly mode: string; readonly alpha?: number } & Record<string, number>)
    | undefined;
  const known = color && spaces.get(color.mode);
  if (!color || !known) return undefined;
  const [colorSpace, channels, scale] = known;
  const components = channels.split('').map((channel, index) => {
    const given = color[channel];
    // culori leaves out a channel that is `none`; the hue of a grey is 0.
    if (given === undefined) return /none/u.test(written) ? ('none' as const) : 0;
    const value = given / (scale?.[index] ?? 1);
    return round(channel === 'h' ? ((value % 360) + 360) % 360 : value);
  });
  if (!componentsFit(colorSpace, components)) return undefined;
  const alpha =
    color.alpha === undefined || color.alpha === 1 ? undefined : round(Math.min(1, Math.max(0, color.alpha)));
  const digits = /^#[\da-f]+$/iu.test(written) ? longHex(written)?.slice(0, 7) : undefined;
  return {
    colorSpace,
    components,
    ...(alpha !== undefined && { alpha }),
    ...(digits !== undefined && { hex: digits }),
  };
}

/** A hex colour with two digits for each channel: `#f00` → `#ff0000`. `undefined` for any other text. */
export function longHex(text: string): string | undefined {
  const digits = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length < 6 ? digits.replaceAll(/./gu, '$&$&') : digits}`;
}
