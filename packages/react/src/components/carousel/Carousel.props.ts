import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const carouselProps = {
  variants: { perView: [1, 2, 3] },
  defaults: { perView: 1, defaultValue: 0, loop: false },
} as const satisfies PropsDoc;

export type CarouselPerView = (typeof carouselProps.variants.perView)[number];

/**
 * `trigger-press`: the button that goes on or back. `item-press`: the mark of a slide. `drag`: by finger or pointer.
 */
export type CarouselChangeReason = 'trigger-press' | 'item-press' | 'drag';

/** Give it an `aria-label` or `aria-labelledby`: what the slides are about. Its role is in the reader's language. */
export interface CarouselProps extends Omit<ComponentProps<'section'>, 'defaultValue' | 'children'> {
  /** The slides: each child is one. */
  children: ReactNode;
  /** The index of the first slide in view, from 0, controlled. */
  value?: number;
  /**
   * The index of the first slide in view at first, uncontrolled.
   * @default 0
   */
  defaultValue?: number;
  /** Called when a person goes to another slide. */
  onValueChange?: (value: number, details: ChangeDetails<CarouselChangeReason>) => void;
  /**
   * How many slides are side by side. Below 640 px of its place there is one.
   * @default 1
   */
  perView?: CarouselPerView;
  /**
   * Whether the first slide follows the last one.
   * @default false
   */
  loop?: boolean;
}
