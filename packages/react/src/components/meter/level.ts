import type { MeterProps } from './Meter.props.js';

export type Level = 'good' | 'fair' | 'poor';

type Bounds = Required<Pick<MeterProps, 'value' | 'min' | 'max'>> & Pick<MeterProps, 'low' | 'high' | 'optimum'>;

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

/**
 * The part of a value, by the rules of HTML's `<meter>`: good in the part of the optimum, poor in the part that is two
 * away, fair otherwise. `undefined` where there is one part alone.
 */
export function levelOf({ value, min, max, low, high, optimum = (min + max) / 2 }: Bounds): Level | undefined {
  if (low === undefined && high === undefined) return undefined;
  const lower = clamp(low ?? min, min, max);
  const upper = clamp(high ?? max, lower, max);
  const part = (each: number) => (each < lower ? 0 : each > upper ? 2 : 1);
  const distance = Math.abs(part(clamp(value, min, max)) - part(clamp(optimum, min, max)));
  return (['good', 'fair', 'poor'] as const)[distance];
}
