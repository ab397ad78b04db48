import { hexOf, luminanceOf, solveLightness, type Oklch } from '@wusum/dtcg/internal';
import { toColor, type ColorValue } from '@wusum/dtcg';
import type { Role, Roles } from '../shared/roles.js';
import { colorToCss } from '../shared/value-printers.js';

/** The eight colours that programs in a terminal name, each as a normal and as a bright one. */
export const ansiNames = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;
export type AnsiName = (typeof ansiNames)[number];

/** Colours of an editor or terminal in one mode, as hex. */
export interface Palette {
  readonly isDark: boolean;
  readonly background: string;
  readonly foreground: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly selection: string;
  readonly surface: string;
  readonly sunken: string;
  readonly border: string;
  readonly focus: string;
  readonly normal: Readonly<Record<AnsiName, string>>;
  readonly bright: Readonly<Record<AnsiName, string>>;
}

/** Contrast of text on the background. */
export const textContrast = 4.5;
/** For rounding to bytes. */
const SOLVED = textContrast + 0.02;

/** Hues that programs mean by these names; the others are those of roles. */
const hues = { magenta: 330, cyan: 205 } as const;
/** Degrees within which a colour of the brand is taken for a name. */
const NEAR = 45;
/** Lightness between a normal colour and its bright one. */
const BRIGHTER = 0.07;

/** Derives a palette from roles. Roles without a token are reported by `roles`. */
export function solvePalette(roles: Roles, isDark: boolean): Palette {
  const value = (role: Role): ColorValue => ({ ...roles.value<ColorValue>(role), alpha: 1 });
  const hex = (role: Role): string => colorToCss(value(role)).css;
  const color = (role: Role): Oklch => toColor(value(role));
  const canvas = color('canvas');
  const readable = (start: Oklch): string => readableOn(canvas, start);
  const brand = [color('accent'), color('support')];
  const named = {
    red: color('danger'),
    green: color('success'),
    yellow: color('warning'),
    blue: color('info'),
    magenta: nearHue(brand, hues.magenta, color('info')),
    cyan: nearHue(brand, hues.cyan, color('info')),
  };
  const colors = Object.entries(named) as [keyof typeof named, Oklch][];
  const brighter = (start: Oklch): Oklch => ({ ...start, l: start.l + (isDark ? BRIGHTER : -BRIGHTER) });
  const normal = Object.fromEntries(colors.map(([name, start]) => [name, readable(start)]));
  const bright = Object.fromEntries(
    colors.map(([name, start]) => [name, readable(brighter(toColor(hexValue(readable(start)))))]),
  );
  const muted = readable(color('text-muted'));
  // Black in a dark terminal and white in a light one are backgrounds of bars, not text.
  const [near, text] = [hex('sunken'), hex('text')];
  const ends = isDark
    ? { normal: { black: near, white: readable(color('text')) }, bright: { black: muted, white: text } }
    : { normal: { black: text, white: near }, bright: { black: muted, white: hex('surface') } };
  return {
    isDark,
    background: hex('canvas'),
    foreground: text,
    muted,
    accent: readable(color('accent-text')),
    onAccent: hex('on-accent'),
    selection: hex('accent-soft'),
    surface: hex('surface'),
    sunken: near,
    border: hex('border'),
    focus: hex('focus'),
    normal: { ...(normal as Record<keyof typeof named, string>), ...ends.normal },
    bright: { ...(bright as Record<keyof typeof named, string>), ...ends.bright },
  };
}

/** A colour with the nearest lightness that is read on a background. */
function readableOn(background: Oklch, start: Oklch): string {
  const requirement = { need: 'all', target: SOLVED, against: [luminanceOf(background)] } as const;
  return hexOf(solveLightness(start, [requirement]).color);
}

/** The colour of the brand with about a hue, or another colour in that hue. */
function nearHue(brand: readonly Oklch[], hue: number, other: Oklch): Oklch {
  const distance = ({ h }: Oklch): number => Math.abs(((h - hue + 540) % 360) - 180);
  const nearest = brand.toSorted((a, b) => distance(a) - distance(b))[0]!;
  return distance(nearest) <= NEAR && nearest.c > 0.04 ? nearest : { l: other.l, c: Math.max(other.c, 0.1), h: hue };
}

function hexValue(hex: string): ColorValue {
  const components = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { colorSpace: 'srgb', components } as unknown as ColorValue;
}
