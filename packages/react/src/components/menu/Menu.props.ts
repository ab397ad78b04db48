import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { aligns, sides, spaces, type Align, type PropsDoc, type Side, type Space } from '../../system/props.js';
import type { ButtonProps } from '../button/Button.props.js';

export const menuProps = {
  variants: { side: sides, align: aligns, offset: spaces, color: ['neutral', 'danger'] },
  defaults: {
    defaultOpen: false,
    side: 'block-end',
    align: 'start',
    offset: 2,
    color: 'neutral',
    disabled: false,
    defaultChecked: false,
    asChild: false,
  },
} as const satisfies PropsDoc;

export type MenuItemColor = (typeof menuProps.variants.color)[number];

/**
 * Why a menu opens or closes. `item-press`: an item is activated, also by keyboard; `trigger-hover`: the pointer is on the
 * trigger of a submenu; `focus-out`: Tab, or focus that moves to something else.
 */
export type MenuOpenChangeReason =
  | 'trigger-press'
  | 'trigger-hover'
  | 'keyboard'
  | 'item-press'
  | 'escape-key'
  | 'outside-press'
  | 'focus-out';

export type MenuOpenChangeDetails = ChangeDetails<MenuOpenChangeReason>;

/** Details of a change of a checkbox or radio item. */
export type MenuItemChangeDetails = ChangeDetails<'item-press'>;

export interface MenuRootProps {
  /** Whether the menu is open (controlled). */
  open?: boolean;
  /**
   * Whether the menu is open at first (uncontrolled). It is shown after hydration.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when a person opens or closes the menu. `details.event.preventDefault()` keeps an uncontrolled menu as it is. */
  onOpenChange?: (open: boolean, details: MenuOpenChangeDetails) => void;
  /** Trigger and content, at any depth. */
  children?: ReactNode;
}

export type MenuSubProps = MenuRootProps;

/** The child keeps its own look and gets the behaviour alone. */
interface AsChildProps extends Omit<ComponentProps<'button'>, 'color'> {
  asChild: true;
}

/** The props of a `Button`, or `asChild`. */
export type MenuTriggerProps = (ButtonProps & { asChild?: false }) | AsChildProps;

export interface MenuContentProps extends ComponentProps<'div'> {
  /**
   * The side of the trigger, in reading direction. The opposite side is used if there is not enough space.
   * @default 'block-end'
   */
  side?: Side;
  /**
   * Which edge of the menu is in line with that of the trigger, in reading direction.
   * @default 'start'
   */
  align?: Align;
  /**
   * The distance from the trigger, a step of the space scale.
   * @default 2
   */
  offset?: Space;
}

/** A submenu is at the end of its item, in reading direction. */
export type MenuSubContentProps = ComponentProps<'div'>;

interface ItemContent extends Omit<ComponentProps<'div'>, 'color' | 'role'> {
  /** Content before the text, in reading direction: an icon. Decorative: hide it from assistive technology. */
  start?: ReactNode;
  /** The keys that do the same, as text at the end: `Ctrl+K`. The page handles the keys. */
  shortcut?: ReactNode;
  /**
   * The item is shown, takes no focus and cannot be activated.
   * @default false
   */
  disabled?: boolean;
}

export interface MenuItemProps extends ItemContent {
  /**
   * `danger` is for an action that cannot be undone.
   * @default 'neutral'
   */
  color?: MenuItemColor;
  /**
   * Renders the only child, a link or a router's link, with the look and behaviour of the item.
   * @default false
   */
  asChild?: boolean;
  /** Whether the menu closes when the item is activated. By default it does. */
  closeOnClick?: boolean;
}

export type MenuSubTriggerProps = Omit<ItemContent, 'shortcut'>;

export interface MenuCheckboxItemProps extends ItemContent {
  /** Whether the item is checked (controlled). */
  checked?: boolean;
  /**
   * Whether the item is checked at first (uncontrolled).
   * @default false
   */
  defaultChecked?: boolean;
  /** Called when a person checks or clears the item. */
  onCheckedChange?: (checked: boolean, details: MenuItemChangeDetails) => void;
  /**
   * Keeps an uncontrolled value while the menu is closed. By default the text of the item: needed where two items of a
   * menu have the same text, or where the text is no plain string.
   */
  name?: string;
  /** Whether the menu closes when the item is activated. By default it stays open. */
  closeOnClick?: boolean;
}

export interface MenuRadioGroupProps extends Omit<ComponentProps<'div'>, 'defaultValue'> {
  /** The value of the chosen item (controlled). */
  value?: string;
  /** The value of the item chosen at first (uncontrolled). */
  defaultValue?: string;
  /** Called when a person chooses another item. */
  onValueChange?: (value: string, details: MenuItemChangeDetails) => void;
  /** Keeps an uncontrolled value while the menu is closed. Needed where a menu has several uncontrolled groups. */
  name?: string;
}

export interface MenuRadioItemProps extends ItemContent {
  /** The value of the item. */
  value: string;
  /** Whether the menu closes when the item is activated. By default it stays open. */
  closeOnClick?: boolean;
}

export type MenuGroupProps = ComponentProps<'div'>;

export type MenuGroupLabelProps = ComponentProps<'div'>;

export type MenuSeparatorProps = ComponentProps<'div'>;
