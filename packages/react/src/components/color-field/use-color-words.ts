'use client';
import { useLocale } from '../../internal/use-locale.js';

/** Numbers of a color as the reader writes them. */
export function useColorWords() {
  const locale = useLocale();
  const number = (options: Intl.NumberFormatOptions) => (value: number) =>
    new Intl.NumberFormat(locale, options).format(value);
  return {
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    chroma: number({ minimumFractionDigits: 3, maximumFractionDigits: 3 }),
    degrees: number({ style: 'unit', unit: 'degree', unitDisplay: 'narrow', maximumFractionDigits: 0 }),
  };
}
