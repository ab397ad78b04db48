import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const navListProps = {
  variants: {},
  defaults: { current: false, asChild: false, defaultOpen: false },
} as const satisfies PropsDoc;

/** Without `aria-label` or `aria-labelledby` its name is the brand's word for sections. */
export type NavListRootProps = ComponentProps<'nav'>;

export interface NavListGroupProps extends Omit<ComponentProps<'li'>, 'value'> {
  /** The heading above the links. */
  label: ReactNode;
}

/** `trigger-press`: the heading was pressed. `none`: the browser opened it, for find in page. */
export type NavListChangeReason = 'trigger-press' | 'none';

export interface NavListSectionProps extends Omit<ComponentProps<'details'>, 'open' | 'onToggle'> {
  /** The text that opens and closes the links. */
  label: ReactNode;
  /** Before the label: an icon. */
  start?: ReactNode;
  /** Whether the links are shown (controlled). */
  open?: boolean;
  /**
   * Whether the links are shown at first (uncontrolled). A section with the current page opens by itself in the browser; set
   * it for a page from a server.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when it opens or closes. `event.preventDefault()` keeps an uncontrolled one as it is. */
  onOpenChange?: (open: boolean, details: ChangeDetails<NavListChangeReason>) => void;
}

export interface NavListItemProps extends ComponentProps<'a'> {
  /**
   * This is the page that people are on.
   * @default false
   */
  current?: boolean;
  /** Before the text: an icon. */
  start?: ReactNode;
  /** How many there are, in the digits of the reader. */
  count?: number;
  /** The count with what it counts, which screen readers read instead of the number: "12 stories". */
  countLabel?: string;
  /**
   * Renders the only child (a router's link) with the look of the link.
   * @default false
   */
  asChild?: boolean;
}
