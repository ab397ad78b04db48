import type { ComponentProps, ReactNode } from 'react';
import { colors, sizes, type Color, type PropsDoc, type Size } from '../../system/props.js';

export const progressProps = {
  variants: { color: colors, size: sizes },
  defaults: { color: 'neutral', size: 'md', max: 1 },
} as const satisfies PropsDoc;

export interface ProgressProps extends Omit<ComponentProps<'div'>, 'color' | 'children'> {
  /** How much is done, from 0 to `max`. Without a value nobody knows, and the bar moves. */
  value?: number;
  /**
   * The value when all is done.
   * @default 1
   */
  max?: number;
  /** What is in progress, above the bar: the accessible name. Without it set `aria-label` or `aria-labelledby`. */
  label?: ReactNode;
  /**
   * The value as a text, next to the label and for assistive technology: "3 of 12 pictures".
   * @default the share in percent, in the digits of the reader's language
   */
  valueText?: string;
  /**
   * The colour role of what is done.
   * @default 'neutral'
   */
  color?: Color;
  /**
   * The thickness of the bar.
   * @default 'md'
   */
  size?: Size;
}
