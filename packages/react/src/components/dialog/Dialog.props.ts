import type { ComponentProps, ReactNode, RefObject } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { ButtonProps } from '../button/Button.props.js';

export const dialogProps = {
  variants: { size: sizes },
  defaults: { defaultOpen: false, size: 'md', alert: false, closeButton: true },
} as const satisfies PropsDoc;

export type DialogSize = Size;

/**
 * Why a dialog opens or closes. `escape-key` includes the other close requests of the system, such as Android's back
 * gesture; `none` is a form with `method="dialog"`.
 */
export type DialogChangeReason = 'trigger-press' | 'close-press' | 'outside-press' | 'escape-key' | 'none';

export type DialogChangeDetails = ChangeDetails<DialogChangeReason>;

export interface DialogRootProps {
  /** Whether the dialog is open (controlled). */
  open?: boolean;
  /**
   * Whether the dialog is open at first (uncontrolled). On a server the dialog is rendered without a backdrop, and
   * becomes modal after hydration.
   * @default false
   */
  defaultOpen?: boolean;
  /**
   * Called when a person opens or closes the dialog. `details.event.preventDefault()` keeps an uncontrolled dialog as
   * it is: look at `details.reason` to keep it open on `escape-key` or `outside-press`.
   */
  onOpenChange?: (open: boolean, details: DialogChangeDetails) => void;
  /** Trigger and content, at any depth. */
  children?: ReactNode;
}

/** The child keeps its own look and gets the behaviour alone. */
interface AsChildProps extends Omit<ComponentProps<'button'>, 'color'> {
  asChild: true;
}

/** The props of a `Button`, or `asChild`. */
export type DialogTriggerProps = (ButtonProps & { asChild?: false }) | AsChildProps;

/** The props of a `Button`, or `asChild`. Without children, the brand's message for "close". */
export type DialogCloseProps = DialogTriggerProps;

export interface DialogContentProps extends ComponentProps<'dialog'> {
  /** A `Dialog.Title` first, then a `Dialog.Description`, a `Dialog.Body` and a `Dialog.Footer` where needed. */
  children?: ReactNode;
  /**
   * Maximum width.
   * @default 'md'
   */
  size?: DialogSize;
  /**
   * The dialog interrupts and needs an answer: a press outside does not close it, it has no close button in the corner,
   * and focus starts on the first `Dialog.Close`, the answer that changes nothing.
   * @default false
   */
  alert?: boolean;
  /**
   * Shows a close button in the corner. An alert has none.
   * @default true
   */
  closeButton?: boolean;
  /** The element that gets focus when the dialog opens. By default the first field, else the dialog itself. */
  initialFocus?: RefObject<HTMLElement | null>;
  /**
   * Elements outside of the dialog that stay usable while it is open, such as the suggestions of an address field that a
   * library appends to `<body>`. Each function returns one; what is appended while the dialog is open needs none. With
   * this prop, also an empty list, the dialog is not in the top layer, where it would cover them: it is a fixed part of the
   * page above what is sticky, and everything else is inert. Do not put it into an element with a transform.
   */
  persistentElements?: readonly (() => Element | null)[];
  /** The element that gets focus when the dialog closes. By default the one that had it before, or the nearest left. */
  finalFocus?: RefObject<HTMLElement | null>;
}

export interface DialogTitleProps extends ComponentProps<'h2'> {
  /**
   * Gives id and look to the only child, e.g. to an `<h3>`.
   * @default false
   */
  asChild?: boolean;
}

export interface DialogDescriptionProps extends ComponentProps<'p'> {
  /**
   * Gives id and look to the only child, e.g. to a `<div>` with several paragraphs.
   * @default false
   */
  asChild?: boolean;
}

export type DialogBodyProps = ComponentProps<'div'>;

export type DialogFooterProps = ComponentProps<'div'>;
