import { isoOf, readDate } from '../../internal/dates.js';
import type { DatePreset, NamedDay } from './DatePicker.props.js';

const offsets: Readonly<Record<NamedDay, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** A word such as "tomorrow" or "this month" in the language of the locale, as a label: with a capital where it has them. */
export function relativeWord(value: number, unit: Intl.RelativeTimeFormatUnit, locale: string): string {
  const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(value, unit);
  const [first = ''] = word;
  return first.toLocaleUpperCase(locale) + word.slice(first.length);
}

/** The label and the ISO date of a preset. */
export function readPreset(preset: DatePreset, today: string, locale: string) {
  if (typeof preset === 'string') {
    const days = offsets[preset];
    return { label: relativeWord(days, 'day', locale), value: isoOf(readDate(today)!.add({ days })) };
  }
  const { label, value } = preset;
  return { label, value: typeof value === 'function' ? value(today) : value };
}

interface Limits {
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly unavailable: ((date: string) => boolean | string) | undefined;
}

/** Whether an ISO date cannot be chosen. ISO dates sort as text. */
export function isBlockedDay(iso: string, { min, max, unavailable }: Limits): boolean {
  return (min && iso < min) || (max && iso > max) ? true : Boolean(unavailable?.(iso));
}
