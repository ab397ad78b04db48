import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const lockupProps = {
  variants: { script: ['latin', 'arabic'], size: sizes },
  defaults: { size: 'md', decorative: false },
} as const satisfies PropsDoc;

export type LockupScript = (typeof lockupProps.variants.script)[number];

export interface LockupProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** The id of the brand. Without it, the brand of the scope. */
  brand?: string;
  /** The script of the name. Without it, that of the language of the scope. */
  script?: LockupScript;
  /**
   * The height.
   * @default 'md'
   */
  size?: Size;
  /**
   * Hides it from assistive technology, where the name is next to it.
   * @default false
   */
  decorative?: boolean;
}
