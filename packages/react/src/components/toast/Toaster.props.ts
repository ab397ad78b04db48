import type { ComponentProps, ReactNode } from 'react';
import type { NoticeColor } from '../../system/notice.js';
import type { PropsDoc } from '../../system/props.js';

export const toasterProps = {
  variants: { side: ['block-start', 'block-end'], align: ['start', 'center', 'end'] },
  defaults: { side: 'block-end', align: 'end', max: 3 },
} as const satisfies PropsDoc;

export type ToasterSide = (typeof toasterProps.variants.side)[number];
export type ToasterAlign = (typeof toasterProps.variants.align)[number];

export interface ToasterProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * The side of the window.
   * @default 'block-end'
   */
  side?: ToasterSide;
  /**
   * Where on that side, in reading direction. A toast is swiped away towards it; from the centre, in both directions.
   * @default 'end'
   */
  align?: ToasterAlign;
  /**
   * How many toasts are shown at a time. The others wait, and their time does not run.
   * @default 3
   */
  max?: number;
}

/**
 * Why a toast closed. `timeout`: its time is up. `item-press`: its action or Undo was pressed. `swipe`: it was swiped away.
 * `none`: a program closed it.
 */
export type ToastCloseReason = 'timeout' | 'item-press' | 'close-press' | 'escape-key' | 'swipe' | 'none';

export interface ToastOptions {
  /** A toast with the id of another one replaces its content. */
  readonly id?: string;
  /** A second line. */
  readonly description?: ReactNode;
  /**
   * The role.
   * @default 'neutral'
   */
  readonly color?: NoticeColor;
  /** A button. Offer the same action on the page too. A toast with an action stays until it is closed. */
  readonly action?: { readonly label: ReactNode; readonly onPress: () => void };
  /** Takes back what was done: a button with the brand's word for it. The toast shows how long that is possible. */
  readonly undo?: () => void;
  /**
   * How long it is shown, in milliseconds; at least five seconds. `Infinity` is until it is closed. Time pauses while
   * the pointer or focus is on the toasts and while the page is hidden.
   * @default five seconds or as long as the text takes to read; 20 seconds with `undo`; `Infinity` with `action` and for `danger`
   */
  readonly duration?: number;
  /**
   * `assertive` interrupts what a screen reader is reading.
   * @default 'assertive' for danger, else 'polite'
   */
  readonly priority?: 'polite' | 'assertive';
  /**
   * The toast is shown by the `Toaster` of the nearest brand around this element.
   * @default the element with focus
   */
  readonly place?: Element;
  /** Called once, when it closes. */
  readonly onClose?: (reason: ToastCloseReason) => void;
}

/** A toast that is shown or waits. */
export interface ToastHandle {
  readonly id: string;
  /** Replaces its message and options. */
  readonly update: (message: ReactNode, options?: ToastOptions) => void;
  /** Closes it, without a call of `undo`. */
  readonly close: () => void;
}
