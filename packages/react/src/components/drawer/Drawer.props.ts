import type { ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { DialogChangeReason, DialogContentProps } from '../dialog/Dialog.props.js';

export const drawerProps = {
  variants: { side: ['inline-start', 'inline-end', 'block-end'], size: sizes },
  defaults: { side: 'inline-end', size: 'md', defaultOpen: false, closeButton: true },
} as const satisfies PropsDoc;

export type DrawerSide = (typeof drawerProps.variants.side)[number];

/** Why a drawer opens or closes. `swipe`: a finger moved it towards its side. */
export type DrawerChangeReason = DialogChangeReason | 'swipe';

export type DrawerChangeDetails = ChangeDetails<DrawerChangeReason>;

export interface DrawerRootProps {
  /** Whether the drawer is open (controlled). */
  open?: boolean;
  /**
   * Whether the drawer is open at first (uncontrolled). On a server the drawer is rendered without a backdrop, and
   * becomes modal after hydration.
   * @default false
   */
  defaultOpen?: boolean;
  /**
   * Called when a person opens or closes the drawer. `details.event.preventDefault()` keeps an uncontrolled drawer as
   * it is: look at `details.reason` to keep it open on `swipe` or `outside-press`.
   */
  onOpenChange?: (open: boolean, details: DrawerChangeDetails) => void;
  /** Trigger and content, at any depth. */
  children?: ReactNode;
}

export interface DrawerContentProps extends Omit<DialogContentProps, 'alert' | 'size'> {
  /**
   * The edge of the window, in reading direction. The drawer slides in from it, and is swiped away towards it.
   * @default 'inline-end'
   */
  side?: DrawerSide;
  /**
   * Maximum width, and of a drawer at the bottom maximum height.
   * @default 'md'
   */
  size?: Size;
  /**
   * Shows a close button in the corner.
   * @default true
   */
  closeButton?: boolean;
}
