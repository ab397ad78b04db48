import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const breadcrumbsProps = {
  variants: {},
  defaults: { max: 4, current: false, asChild: false },
} as const satisfies PropsDoc;

/** Without `aria-label` or `aria-labelledby` its name is the brand's word for it. */
export interface BreadcrumbsRootProps extends ComponentProps<'nav'> {
  /**
   * The largest number of pages that are shown at first, at least 2. Of a longer path those in the middle are behind a
   * button; the first one and the last ones stay.
   * @default 4
   */
  max?: number;
}

export interface BreadcrumbsItemProps extends ComponentProps<'a'> {
  /**
   * This is the page that people are on. With it the text is no link unless it has an address.
   * @default false
   */
  current?: boolean;
  /**
   * Renders the only child (a router's link) with the look of the link.
   * @default false
   */
  asChild?: boolean;
}
