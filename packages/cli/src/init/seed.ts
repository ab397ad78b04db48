import { fromColor, toColor, type ColorValue } from '@wusum/dtcg';
import { UsageError } from '../terminal.js';

/** OKLCH: lightness 0…1, chroma, hue in degrees. */
export type Components = readonly [lightness: number, chroma: number, hue: number];

/**
 * Reads a colour: `#1f6feb`, `#16f` or `oklch(0.55 0.2 260)`.
 * @throws UsageError for any other text
 */
export function readSeed(text: string): Components {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/iu.exec(text.trim())?.[1];
  if (hex !== undefined) return fromHex(hex.length === 3 ? hex.replaceAll(/./gu, '$&$&') : hex);
  const parts = /^oklch\(\s*([\d.]+)(%?)\s+([\d.]+)\s+([\d.]+)(?:deg)?\s*\)$/iu.exec(text.trim());
  const [lightness, chroma, hue] = [parts?.[1], parts?.[3], parts?.[4]].map(Number);
  const scaled = lightness! / (parts?.[2] === '%' ? 100 : 1);
  if (parts === null || !(scaled >= 0 && scaled <= 1) || !(chroma! <= 0.5) || !(hue! <= 360))
    throw new UsageError(`Invalid colour "${text}". Expected #1f6feb or oklch(0.55 0.2 260).`);
  return [scaled, chroma!, hue!];
}

function fromHex(hex: string): Components {
  const components = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const { l, c, h } = toColor({ colorSpace: 'srgb', components });
  return [round(l, 4), round(c, 4), round(c < 0.002 ? 0 : h, 2)];
}

export interface Seeds {
  readonly accent: ColorValue;
  readonly support: ColorValue;
  readonly highlight: ColorValue;
  readonly paper: ColorValue;
  readonly ink: ColorValue;
}

/** Derives the five seeds of a brand from one colour: two hues at an angle to it, and greys tinted with it. */
export function seedsFrom([lightness, chroma, hue]: Components): Seeds {
  const isGrey = chroma < 0.02;
  // Not every hue has a displayable colour of this chroma.
  const color = (l: number, c: number, turn: number): ColorValue => {
    const { colorSpace, components } = fromColor({ l, c, h: round((hue + turn) % 360, 2) });
    return { colorSpace, components };
  };
  return {
    accent: { colorSpace: 'oklch', components: [lightness, chroma, hue % 360] },
    support: color(0.42, isGrey ? 0.03 : 0.11, 150),
    highlight: color(0.8, 0.13, 50),
    paper: color(0.96, isGrey ? 0 : 0.008, 0),
    ink: color(0.205, isGrey ? 0 : 0.014, 0),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
