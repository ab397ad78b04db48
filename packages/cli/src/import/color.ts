/** DTCG colour in sRGB. */
export interface SrgbColor {
  readonly colorSpace: 'srgb';
  readonly components: readonly number[];
  readonly alpha?: number;
  readonly hex?: string;
}

const round = (value: number): number => Number(value.toFixed(4));

/** A colour from channels 0…1. */
export function srgb(components: readonly number[], alpha = 1): SrgbColor {
  return {
    colorSpace: 'srgb',
    components: components.map(round),
    ...(alpha < 1 && { alpha: round(alpha) }),
  };
}

/** Reads `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()` and `rgba()`; `undefined` for anything else. */
export function readColor(text: string): SrgbColor | undefined {
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/iu.exec(text.trim())?.[1];
  if (hex !== undefined) {
    const long = hex.length <= 4 ? hex.replaceAll(/./gu, '$&$&') : hex;
    const [r = 0, g = 0, b = 0, a = 255] = (long.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
    return srgb([r / 255, g / 255, b / 255], a / 255);
  }
  const inner = /^rgba?\(([^()]*)\)$/iu.exec(text.trim())?.[1];
  const parts = inner?.split(/[\s,/]+/u).filter(Boolean) ?? [];
  if (parts.length < 3 || parts.length > 4) return undefined;
  const numbers = parts.map((part, index) => channel(part, index === 3 ? 1 : 255));
  if (numbers.some((value) => !(value >= 0 && value <= 1))) return undefined;
  return srgb(numbers.slice(0, 3), numbers[3] ?? 1);
}

function channel(text: string, full: number): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) / full;
}
