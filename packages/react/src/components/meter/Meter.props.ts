import type { ComponentProps, ReactNode } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const meterProps = {
  variants: { size: sizes },
  defaults: { size: 'md', min: 0, max: 1 },
} as const satisfies PropsDoc;

export interface MeterProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The measured value, from `min` to `max`. */
  value: number;
  /**
   * The smallest value.
   * @default 0
   */
  min?: number;
  /**
   * The largest value.
   * @default 1
   */
  max?: number;
  /** Values below are low. */
  low?: number;
  /** Values above are high. */
  high?: number;
  /**
   * Where the value is best: in the low, the middle or the high part. With `low` or `high` the part of the value has a
   * colour and a word: good, fair or poor.
   * @default the middle between `min` and `max`
   */
  optimum?: number;
  /** What is measured, above the bar: the accessible name. Without it set `aria-label` or `aria-labelledby`. */
  label?: ReactNode;
  /**
   * The value as a text: "12 of 40 places".
   * @default the share in percent, in the digits of the reader's language
   */
  valueText?: string;
  /**
   * The thickness of the bar.
   * @default 'md'
   */
  size?: Size;
}
