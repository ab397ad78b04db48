import { useLocale } from '@wusum/react';
import type { AnyMeasure } from '../measure.js';

type Shown = Extract<AnyMeasure, { suppressed: false }>;

/** What a measure shows: the figure and the ends of its range as text, and their places from 0 to 1 on an axis. */
export interface Figures {
  /** Nothing without a median. */
  readonly value?: string;
  readonly low: string;
  /** Nothing for a range without an end. */
  readonly high?: string;
  /** Nothing for measures without a largest value. */
  readonly places?: { readonly value: number; readonly low: number; readonly high: number };
}

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** Writes figures with the digits and units of the reader. */
export function useFigures(): (measure: Shown) => Figures {
  const locale = useLocale();
  const write = (options?: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => format.format(value).replaceAll('\u202F', '\u00A0');
  };
  const share = write({ style: 'percent' });
  return (measure) => {
    const [low, high] = measure.interval;
    switch (measure.name) {
      case 'absence factor':
        return figures(write(), measure.value, [low, high], measure.people);
      case 'gini':
        return figures(write({ minimumFractionDigits: 2, maximumFractionDigits: 2 }), measure.value, [low, high], 1);
      case 'reciprocity':
        return figures(share, measure.value.returned, [low, high], 1);
      case 'retention':
        return figures(share, measure.value, [low, high], 1);
      case 'first reply': {
        const { median } = measure.value;
        const duration = write(unitOf(median ?? low));
        const length = (time: number) => duration(time / sizeOf(median ?? low));
        return {
          ...(median !== undefined && { value: length(median) }),
          low: length(Number.isFinite(low) ? low : 0),
          ...(Number.isFinite(high) && { high: length(high) }),
        };
      }
    }
  };
}

function figures(
  write: (value: number) => string,
  value: number,
  [low, high]: readonly [number, number],
  most: number,
): Figures {
  const places = { value: value / most, low: low / most, high: high / most };
  return { value: write(value), low: write(low), high: write(high), places };
}

/** The largest unit of which there are at least two. */
const sizeOf = (time: number): number => [day, hour].find((size) => time >= 2 * size) ?? minute;

function unitOf(time: number): Intl.NumberFormatOptions {
  const size = sizeOf(time);
  const unit = size === day ? 'day' : size === hour ? 'hour' : 'minute';
  return { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: time < 10 * size ? 1 : 0 };
}
