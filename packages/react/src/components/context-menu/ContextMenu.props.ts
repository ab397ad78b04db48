import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';
import type { MenuOpenChangeDetails } from '../menu/Menu.props.js';

export const contextMenuProps = {
  variants: {},
  defaults: { defaultOpen: false, disabled: false, asChild: false },
} as const satisfies PropsDoc;

export interface ContextMenuRootProps {
  /** Whether the menu is open (controlled). */
  open?: boolean;
  /**
   * Whether the menu is open at first (uncontrolled), at the start of its area. It is shown after hydration.
   * @default false
   */
  defaultOpen?: boolean;
  /**
   * Called when a person opens or closes the menu. `trigger-press` is a right click or a long touch.
   * `details.event.preventDefault()` keeps an uncontrolled menu as it is.
   */
  onOpenChange?: (open: boolean, details: MenuOpenChangeDetails) => void;
  /** Trigger and content, at any depth. */
  children?: ReactNode;
}

export interface ContextMenuTriggerProps extends ComponentProps<'div'> {
  /**
   * The browser's own menu opens here.
   * @default false
   */
  disabled?: boolean;
  /**
   * Gives the behaviour to the only child, e.g. to a row.
   * @default false
   */
  asChild?: boolean;
}

/** The menu is at the pointer, or at the focus: it has no side. */
export type ContextMenuContentProps = ComponentProps<'div'>;
