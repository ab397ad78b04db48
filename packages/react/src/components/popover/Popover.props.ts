import type { ComponentProps, ReactNode, RefObject } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { aligns, sides, spaces, type Align, type PropsDoc, type Side, type Space } from '../../system/props.js';
import type { ButtonProps } from '../button/Button.props.js';

export const popoverProps = {
  variants: { side: sides, align: aligns, offset: spaces },
  defaults: { defaultOpen: false, side: 'block-end', align: 'center', offset: 2, asChild: false },
} as const satisfies PropsDoc;

/**
 * Why a popover opens or closes. `outside-press`: a press outside of it and of its trigger; `focus-out`: focus moves to
 * something else in the page.
 */
export type PopoverChangeReason = 'trigger-press' | 'close-press' | 'escape-key' | 'outside-press' | 'focus-out';

export type PopoverChangeDetails = ChangeDetails<PopoverChangeReason>;

export interface PopoverRootProps {
  /** Whether the popover is open (controlled). */
  open?: boolean;
  /**
   * Whether the popover is open at first (uncontrolled). It is shown after hydration.
   * @default false
   */
  defaultOpen?: boolean;
  /**
   * Called when a person opens or closes the popover. `details.event.preventDefault()` keeps an uncontrolled popover as
   * it is.
   */
  onOpenChange?: (open: boolean, details: PopoverChangeDetails) => void;
  /** Trigger and content, at any depth. */
  children?: ReactNode;
}

/** The child keeps its own look and gets the behaviour alone. */
interface AsChildProps extends Omit<ComponentProps<'button'>, 'color'> {
  asChild: true;
}

/** The props of a `Button`, or `asChild`. */
export type PopoverTriggerProps = (ButtonProps & { asChild?: false }) | AsChildProps;

/** The props of a `Button`, or `asChild`. Without children, the brand's message for "close". */
export type PopoverCloseProps = PopoverTriggerProps;

export interface PopoverContentProps extends ComponentProps<'div'> {
  /**
   * The side of the trigger, in reading direction. The opposite side is used if there is not enough space.
   * @default 'block-end'
   */
  side?: Side;
  /**
   * Which edge of the popover is in line with that of the trigger, in reading direction.
   * @default 'center'
   */
  align?: Align;
  /**
   * The distance from the trigger, a step of the space scale.
   * @default 2
   */
  offset?: Space;
  /** The element that gets focus when the popover opens. By default the first field, else the popover itself. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** The element that gets focus when the popover closes, if focus is in it. By default the trigger. */
  finalFocus?: RefObject<HTMLElement | null>;
}

export interface PopoverTitleProps extends ComponentProps<'h2'> {
  /**
   * Gives id and look to the only child, e.g. to an `<h3>`.
   * @default false
   */
  asChild?: boolean;
}

export interface PopoverDescriptionProps extends ComponentProps<'p'> {
  /**
   * Gives id and look to the only child, e.g. to a `<div>` with several paragraphs.
   * @default false
   */
  asChild?: boolean;
}
