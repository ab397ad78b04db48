import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const paginationProps = {
  variants: { siblings: [0, 1, 2] },
  defaults: { defaultPage: 1, siblings: 1 },
} as const satisfies PropsDoc;

export type PaginationSiblings = (typeof paginationProps.variants.siblings)[number];

/** `item-press`: the member pressed a page, the previous or the next one. */
export type PaginationChangeReason = 'item-press';

/** Without `aria-label` or `aria-labelledby` its name is the brand's word for pages. */
export interface PaginationProps extends Omit<ComponentProps<'nav'>, 'children'> {
  /** The number of pages. */
  count: number;
  /** The current page, from 1, controlled. */
  page?: number;
  /**
   * The page that is current at first, uncontrolled.
   * @default 1
   */
  defaultPage?: number;
  /** Called when another page is pressed. */
  onPageChange?: (page: number, details: ChangeDetails<PaginationChangeReason>) => void;
  /** The address of a page. With it the pages are links. A press with a modifier opens it elsewhere and changes nothing here. */
  href?: (page: number) => string;
  /**
   * How many pages are shown on each side of the current one.
   * @default 1
   */
  siblings?: PaginationSiblings;
}
