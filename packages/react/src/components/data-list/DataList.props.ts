import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const dataListProps = {
  variants: { orientation: ['horizontal', 'vertical'], size: sizes },
  defaults: { orientation: 'horizontal', size: 'md' },
} as const satisfies PropsDoc;

export type DataListOrientation = (typeof dataListProps.variants.orientation)[number];

export interface DataListRootProps extends ComponentProps<'dl'> {
  /**
   * `horizontal`: the term is before its value where there is space, and above it where there is not. `vertical`: always
   * above it.
   * @default 'horizontal'
   */
  orientation?: DataListOrientation;
  /**
   * The space between items.
   * @default 'md'
   */
  size?: Size;
}

export type DataListItemProps = ComponentProps<'div'>;
export type DataListTermProps = ComponentProps<'dt'>;
/** Its text has the direction of its first letter, and is aligned with the page. `dir` sets another one. */
export type DataListValueProps = ComponentProps<'dd'>;
