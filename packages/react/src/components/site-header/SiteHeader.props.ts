import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const siteHeaderProps = {
  variants: {},
  defaults: { sticky: false, asChild: false },
} as const satisfies PropsDoc;

export interface SiteHeaderRootProps extends ComponentProps<'header'> {
  /**
   * The header stays in view while the page scrolls.
   * @default false
   */
  sticky?: boolean;
  /**
   * Renders the only child with the look of the header: an `AppShell.Header`, which is a `<header>` already.
   * @default false
   */
  asChild?: boolean;
}

export type SiteHeaderBrandProps = ComponentProps<'div'>;

export type SiteHeaderNavProps = ComponentProps<'div'>;

export type SiteHeaderActionsProps = ComponentProps<'div'>;

export interface SiteHeaderMenuProps {
  /** The label of the button and the heading of the drawer. By default the brand's message for "menu". */
  label?: string;
  /** The same links as in `SiteHeader.Nav`, below one another: a `SideNav.Item` for each. */
  children?: ReactNode;
}
