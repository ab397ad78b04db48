/** A DTCG 2025.10 colour value as CSS, or `undefined` for other values. `hex` is not used, because it is limited to sRGB. */
export function cssColor(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { colorSpace, components, alpha } = value as { colorSpace?: unknown; components?: unknown; alpha?: unknown };
  if (typeof colorSpace !== 'string' || !Array.isArray(components)) return undefined;
  const channels = components
    .map((part, index) => (typeof part === 'number' ? trim(part) + percent(colorSpace, index) : 'none'))
    .join(' ');
  const opacity = typeof alpha === 'number' && alpha < 1 ? ` / ${trim(alpha)}` : '';
  const named = ['oklch', 'oklab', 'lch', 'lab', 'hsl', 'hwb'].includes(colorSpace);
  return named ? `${colorSpace}(${channels}${opacity})` : `color(${colorSpace} ${channels}${opacity})`;
}

/** In HSL and HWB the last two components are percentages. */
function percent(colorSpace: string, index: number): string {
  return (colorSpace === 'hsl' || colorSpace === 'hwb') && index > 0 ? '%' : '';
}

const trim = (number: number): string => String(Math.round(number * 10000) / 10000);
