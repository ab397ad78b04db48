import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const stepperProps = {
  variants: {
    orientation: ['horizontal', 'vertical'],
    state: ['complete', 'current', 'upcoming', 'error'],
  },
  defaults: { orientation: 'horizontal', state: 'upcoming', asChild: false },
} as const satisfies PropsDoc;

export type StepperOrientation = (typeof stepperProps.variants.orientation)[number];
export type StepperState = (typeof stepperProps.variants.state)[number];

/** Without `aria-label` or `aria-labelledby` its name is the brand's word for steps. */
export interface StepperRootProps extends ComponentProps<'ol'> {
  /**
   * `horizontal`: steps beside each other where there is space, else below each other. `vertical`: always below each other.
   * @default 'horizontal'
   */
  orientation?: StepperOrientation;
}

export interface StepperStepProps extends Omit<ComponentProps<'li'>, 'title'> {
  /** The number of the step, from 1. */
  step: number;
  /**
   * Its state, which assistive technology reads in the brand's words.
   * @default 'upcoming'
   */
  state?: StepperState;
  /** One sentence about the step. */
  description?: ReactNode;
  /**
   * Renders the only child, a link or a button that leads to the step, as its name.
   * @default false
   */
  asChild?: boolean;
}
