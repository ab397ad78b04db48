/** A number field without its elements: what it accepts, how it steps, and how it is written. */
import { evenSpaces } from '../../internal/digits.js';
import { readNumber } from './read-number.js';

export interface NumberLimits {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly step: number | undefined;
}

/** Without the noise of fractions: 0.1 + 0.2 is 0.3. */
const exact = (value: number): number => Number(value.toPrecision(15));

/** The nearest value that the field accepts: a step from `min` or 0, and within the limits. */
export function accepted(value: number, { min, max, step }: NumberLimits): number {
  const low = min ?? -Infinity;
  const high = max ?? Infinity;
  if (step === undefined) return Math.min(Math.max(value, low), high);
  const base = min ?? 0;
  const index = Math.round((Math.min(Math.max(value, low), high) - base) / step);
  const on = exact(base + index * step);
  // The last step may be before the largest value.
  return on > high ? exact(base + Math.floor((high - base) / step + 1e-9) * step) : Math.max(on, low);
}

/** The value after a number of steps, from the nearest one in that direction; an empty field begins at a limit or 0. */
export function steppedBy(value: number | null, steps: number, limits: NumberLimits, unit: number): number {
  const step = limits.step ?? unit;
  if (value === null) return accepted(limits.min ?? Math.min(0, limits.max ?? 0), limits);
  const base = limits.min ?? 0;
  const index = (value - base) / step;
  const on = Math.abs(index - Math.round(index)) < 1e-9;
  // A value between two steps goes to the next one; without a step it keeps its fraction.
  const from =
    on || limits.step === undefined ? value : base + (steps > 0 ? Math.floor(index) : Math.ceil(index)) * step;
  return accepted(exact(from + steps * step), limits);
}

/** Numbers in a locale, in a format. */
export function numberModel(locale: string, format: Intl.NumberFormatOptions | undefined) {
  const isPercent = format?.style === 'percent';
  const isPlain = format?.style === undefined || format.style === 'unit' || format.style === 'decimal';
  // Of a plain number no digit is lost, unless the page says so.
  const digits = isPlain && format?.maximumFractionDigits === undefined ? { maximumFractionDigits: 12 } : {};
  const shown = new Intl.NumberFormat(locale, { ...digits, ...format });
  const { maximumFractionDigits = 0 } = shown.resolvedOptions();
  const typed = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits });
  const places = maximumFractionDigits + (isPercent ? 2 : 0);
  return {
    /** The step of an arrow key without `step`. */
    unit: isPercent ? 0.01 : 1,
    /** The whole phrase, with its unit, currency or sign of percent. */
    show: (value: number): string => evenSpaces(shown.format(value)),
    /** The number alone, as people type it. */
    type: (value: number): string => evenSpaces(typed.format(isPercent ? exact(value * 100) : value)),
    read: (text: string): number | undefined => readNumber(text, locale, format),
    /** As many digits as are shown: the form sends what people see. */
    round: (value: number): number => Number(value.toFixed(Math.min(places, 20))),
    /** An example for a text that is no number. */
    example: evenSpaces(typed.format(maximumFractionDigits > 0 ? 12.5 : 12)),
  };
}

export type NumberModel = ReturnType<typeof numberModel>;
