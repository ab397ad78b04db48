import type { ComponentProps, ReactNode } from 'react';
import type { ButtonProps } from '../button/Button.props.js';

export const dialogSizes = ['sm', 'md', 'lg'] as const;
export const dialogDefaults = { size: 'md', alert: false } as const;
export const dialogProps = { variants: { size: dialogSizes }, defaults: dialogDefaults } as const;

export type DialogSize = (typeof dialogSizes)[number];

export interface DialogRootProps {
  /** Whether it is open, held by its owner. */
  open?: boolean;
  /**
   * Whether it starts open when nobody holds it.
   * @default false
   */
  defaultOpen?: boolean;
  /** Hears it open and close. */
  onOpenChange?: (open: boolean) => void;
  /** Trigger and content, in any depth. */
  children?: ReactNode;
}

/** The child keeps its own look and only gets the behaviour. */
interface OfItsOwnLook extends Omit<ComponentProps<'button'>, 'color'> {
  asChild: true;
}

/** The props of a `Button`, or `asChild`. */
export type DialogTriggerProps = (ButtonProps & { asChild?: false }) | OfItsOwnLook;

/** The props of a `Button`, or `asChild`; without children, the tribe's word for "close". */
export type DialogCloseProps = DialogTriggerProps;

export interface DialogContentProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** What it is about, as a question or a statement. It names the dialog for readers. */
  title: ReactNode;
  /** What happens next, in a sentence or two. Readers hear it when the dialog opens. */
  description: ReactNode;
  /** What there is to do, the main action first. A `Dialog.Close` in it closes. */
  footer?: ReactNode;
  /**
   * How wide it may become.
   * @default 'md'
   */
  size?: DialogSize;
  /**
   * It interrupts and wants an answer: a click beside it does not close, it has no cross, and focus starts on the
   * `Dialog.Close`, which is the answer that changes nothing.
   * @default false
   */
  alert?: boolean;
  /** Hears the dialog open, before focus goes in. Prevent its default and set focus yourself to start elsewhere. */
  onOpenAutoFocus?: (event: Event) => void;
}
