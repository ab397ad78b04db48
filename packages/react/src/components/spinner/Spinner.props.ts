import type { ComponentProps } from 'react';
import { colors, sizes, type Color, type PropsDoc, type Size } from '../../system/props.js';

export const spinnerProps = {
  variants: { color: colors, size: sizes },
  defaults: { color: 'neutral', size: 'md', announced: false, decorative: false },
} as const satisfies PropsDoc;

export interface SpinnerProps extends Omit<ComponentProps<'span'>, 'color' | 'children'> {
  /**
   * What is loading: the accessible name.
   * @default the brand's message `state.loading`, in its plain text
   */
  label?: string;
  /**
   * The colour role of the arc.
   * @default 'neutral'
   */
  color?: Color;
  /**
   * The width and height. `sm` is for a line of text.
   * @default 'md'
   */
  size?: Size;
  /**
   * Announces the label when the spinner appears. Announce one spinner of a page, and only for what takes seconds.
   * @default false
   */
  announced?: boolean;
  /**
   * Hides the spinner from assistive technology: for one next to a text that says the same.
   * @default false
   */
  decorative?: boolean;
}
