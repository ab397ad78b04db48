import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const lockupProps = {
  variants: { script: ['latin', 'arabic', 'both'], arrangement: ['start', 'end', 'stacked'], size: sizes },
  defaults: { arrangement: 'start', size: 'md', decorative: false },
} as const satisfies PropsDoc;

export type LockupScript = (typeof lockupProps.variants.script)[number];
export type LockupArrangement = (typeof lockupProps.variants.arrangement)[number];

export interface LockupProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** The id of the brand. Without it, the brand of the scope. */
  brand?: string;
  /**
   * The script of the name; `both` has the mark in the middle, where both names begin. Without it, the script of the language
   * of the scope.
   */
  script?: LockupScript;
  /**
   * Where the mark is: at the start of the name in its reading direction, at its end, or above it.
   * @default 'start'
   */
  arrangement?: LockupArrangement;
  /**
   * The height of a line; a stacked lockup is twice as high.
   * @default 'md'
   */
  size?: Size;
  /**
   * Hides it from assistive technology, where the name is next to it.
   * @default false
   */
  decorative?: boolean;
}
