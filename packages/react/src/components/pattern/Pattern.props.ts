import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const patternProps = {
  variants: { variant: ['cloth', 'band', 'selvedge'] },
  defaults: { variant: 'band', scale: 1 },
} as const satisfies PropsDoc;

export type PatternVariant = (typeof patternProps.variants.variant)[number];

export interface PatternProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * The form. `cloth` fills its container, `band` is a row across the page, `selvedge` a column at an edge. A brand without
   * a selvedge uses its band, rotated.
   * @default 'band'
   */
  variant?: PatternVariant;
  /** The id of the brand. Without it, the brand of the scope. */
  brand?: string;
  /**
   * A factor of the size that the brand defines. Whole numbers keep pixel patterns sharp.
   * @default 1
   */
  scale?: number;
}
