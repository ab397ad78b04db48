'use client';
import { evenSpaces } from '../../internal/digits.js';
import { useLocale } from '../../internal/use-locale.js';
import type { SliderProps } from './Slider.props.js';

/** The text of a value: in the words of the page, else as the reader writes numbers. Arabic says two days by the dual. */
export function useValueText({ format, getValueText }: Pick<SliderProps, 'format' | 'getValueText'>) {
  const numbers = new Intl.NumberFormat(useLocale(), format);
  return (value: number): string => getValueText?.(value) ?? evenSpaces(numbers.format(value));
}
