import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const tabNavProps = {
  variants: {},
  defaults: { current: false, asChild: false },
} as const satisfies PropsDoc;

/** Without `aria-label` or `aria-labelledby` its name is the brand's word for sections. */
export type TabNavRootProps = ComponentProps<'nav'>;

export interface TabNavItemProps extends ComponentProps<'a'> {
  /**
   * This is the page that people are on.
   * @default false
   */
  current?: boolean;
  /**
   * Renders the only child (a router's link) with the look of the link.
   * @default false
   */
  asChild?: boolean;
}
