import type { ComponentProps, ReactNode, RefObject } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { Align, PropsDoc, Side } from '../../system/props.js';

export const tourProps = {
  variants: {},
  defaults: { defaultOpen: false, defaultStep: 0 },
} as const satisfies PropsDoc;

/** Why a tour or a step changes. `close-press`: the cross, or the button of the last step. */
export type TourChangeReason = 'item-press' | 'close-press' | 'escape-key';

export type TourChangeDetails = ChangeDetails<TourChangeReason>;

export interface TourStep {
  /** The element that the step is about: a selector, or a ref. Without it, or if there is none, the step is in the middle. */
  target?: string | RefObject<Element | null>;
  /** What the step is about, in a few words. */
  title: ReactNode;
  /** A sentence or two. */
  content?: ReactNode;
  /**
   * The side of the element, in reading direction. The opposite side is used if there is not enough space.
   * @default 'block-end'
   */
  side?: Side;
  /**
   * Which edge of the step is in line with that of the element, in reading direction.
   * @default 'center'
   */
  align?: Align;
}

export interface TourProps extends Omit<ComponentProps<'div'>, 'children' | 'title' | 'content'> {
  /** The steps, in their order. */
  steps: readonly TourStep[];
  /** Whether the tour is shown (controlled). */
  open?: boolean;
  /**
   * Whether the tour is shown at first (uncontrolled). It is shown after hydration.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when a person ends the tour. `details.event.preventDefault()` keeps an uncontrolled tour. */
  onOpenChange?: (open: boolean, details: TourChangeDetails) => void;
  /** The index of the step that is shown (controlled). */
  step?: number;
  /**
   * The index of the step that is shown at first (uncontrolled).
   * @default 0
   */
  defaultStep?: number;
  /** Called when a person goes to another step. */
  onStepChange?: (step: number, details: TourChangeDetails) => void;
}
