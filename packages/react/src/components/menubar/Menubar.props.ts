import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';
import type { MenuOpenChangeDetails } from '../menu/Menu.props.js';

export const menubarProps = {
  variants: {},
  defaults: { loop: true, defaultOpen: false, disabled: false },
} as const satisfies PropsDoc;

export interface MenubarRootProps extends ComponentProps<'div'> {
  /** Names the menubar. Needed, except with `aria-labelledby`. */
  'aria-label'?: string;
  /**
   * Whether the first item follows the last one.
   * @default true
   */
  loop?: boolean;
}

export interface MenubarMenuProps {
  /** Whether this menu is open (controlled). */
  open?: boolean;
  /**
   * Whether this menu is open at first (uncontrolled). It is shown after hydration.
   * @default false
   */
  defaultOpen?: boolean;
  /**
   * Called when a person opens or closes this menu. `trigger-hover`: the pointer or the arrow keys come from the menu next
   * to it.
   */
  onOpenChange?: (open: boolean, details: MenuOpenChangeDetails) => void;
  /** Trigger and content. */
  children?: ReactNode;
}

export interface MenubarTriggerProps extends ComponentProps<'button'> {
  /**
   * The item is shown, is not reached by the arrow keys and does not open.
   * @default false
   */
  disabled?: boolean;
}

/** The menu is below its item, with the start in line. */
export type MenubarContentProps = ComponentProps<'div'>;
