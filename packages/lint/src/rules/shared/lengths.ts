import type { DimensionValue, DurationValue } from '@wusum/dtcg';

/** Pixels of a dimension; a rem is 16 px. `undefined` for any other value. */
export function pixelsOf(value: unknown): number | undefined {
  if (!isMeasure(value)) return undefined;
  const { value: count, unit } = value as DimensionValue;
  return unit === 'rem' ? count * 16 : unit === 'px' ? count : undefined;
}

/** Milliseconds of a duration. `undefined` for any other value. */
export function millisecondsOf(value: unknown): number | undefined {
  if (!isMeasure(value)) return undefined;
  const { value: count, unit } = value as DurationValue;
  return unit === 's' ? count * 1000 : unit === 'ms' ? count : undefined;
}

function isMeasure(value: unknown): value is { readonly value: number; readonly unit: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unit' in value &&
    'value' in value &&
    typeof value.value === 'number'
  );
}

/** A number as text with at most two decimals. */
export const shown = (value: number): string => String(Math.round(value * 100) / 100);
