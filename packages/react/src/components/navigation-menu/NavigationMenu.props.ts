import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { aligns, type Align, type PropsDoc } from '../../system/props.js';

export const navigationMenuProps = {
  variants: { align: aligns },
  defaults: { defaultValue: '', align: 'start', current: false, asChild: false },
} as const satisfies PropsDoc;

/** Why a panel opens or closes. `item-press`: a link in it was followed. */
export type NavigationMenuChangeReason =
  | 'trigger-press'
  | 'trigger-hover'
  | 'keyboard'
  | 'item-press'
  | 'escape-key'
  | 'outside-press'
  | 'focus-out';

export type NavigationMenuChangeDetails = ChangeDetails<NavigationMenuChangeReason>;

export interface NavigationMenuRootProps extends Omit<ComponentProps<'nav'>, 'defaultValue'> {
  /** The value of the item whose panel is open (controlled); an empty string where none is. */
  value?: string;
  /**
   * The value of the item whose panel is open at first (uncontrolled). It is shown after hydration.
   * @default ''
   */
  defaultValue?: string;
  /** Called when a panel opens or closes. `details.event.preventDefault()` keeps it as it is. */
  onValueChange?: (value: string, details: NavigationMenuChangeDetails) => void;
}

export interface NavigationMenuItemProps extends ComponentProps<'li'> {
  /** Names the panel of this item. Not needed for an item that is a link alone. */
  value?: string;
}

export type NavigationMenuTriggerProps = ComponentProps<'button'>;

export interface NavigationMenuPanelProps extends ComponentProps<'div'> {
  /**
   * Which edge of the panel is in line with that of its button, in reading direction.
   * @default 'start'
   */
  align?: Align;
}

export interface NavigationMenuLinkProps extends ComponentProps<'a'> {
  /**
   * The link leads to the page that is open.
   * @default false
   */
  current?: boolean;
  /**
   * Renders the only child (a router's link) with the look of the link.
   * @default false
   */
  asChild?: boolean;
}
