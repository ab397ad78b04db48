import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const sideNavProps = {
  variants: {},
  defaults: { defaultOpen: true, collapsible: true, current: false, asChild: false },
} as const satisfies PropsDoc;

/** Why the labels are shown or hidden. */
export type SideNavChangeReason = 'trigger-press';

export type SideNavChangeDetails = ChangeDetails<SideNavChangeReason>;

export interface SideNavRootProps extends ComponentProps<'div'> {
  /** Whether the labels are shown (controlled). Without them it is a rail of icons. */
  open?: boolean;
  /**
   * Whether the labels are shown at first (uncontrolled). A server renders this width.
   * @default true
   */
  defaultOpen?: boolean;
  /** Called when a person shows or hides the labels. */
  onOpenChange?: (open: boolean, details: SideNavChangeDetails) => void;
  /**
   * Shows the button that hides and shows the labels. Each item needs an icon for it.
   * @default true
   */
  collapsible?: boolean;
  /** Names the navigation. By default the brand's message for "sections". */
  'aria-label'?: string;
}

export interface SideNavItemProps extends ComponentProps<'a'> {
  /** An icon before the text. Decorative: hide it from assistive technology. */
  icon?: ReactNode;
  /** Content after the text: a `Badge` with a number. Hidden without labels. */
  end?: ReactNode;
  /**
   * The link leads to the page that is open.
   * @default false
   */
  current?: boolean;
  /**
   * Renders the only child (a router's link) with the look of the item.
   * @default false
   */
  asChild?: boolean;
}

export interface SideNavGroupProps extends ComponentProps<'li'> {
  /** The heading of the group. */
  label: ReactNode;
}
