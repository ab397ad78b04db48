import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const marqueeProps = {
  variants: { speed: ['slow', 'medium', 'fast'] },
  defaults: { speed: 'medium', reverse: false, defaultPaused: false },
} as const satisfies PropsDoc;

export type MarqueeSpeed = (typeof marqueeProps.variants.speed)[number];

/** `trigger-press`: the button is pressed. */
export type MarqueeChangeDetails = ChangeDetails<'trigger-press'>;

/** Give it an `aria-label` or `aria-labelledby`: what it shows. */
export interface MarqueeProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** What moves: each child is an item. */
  children: ReactNode;
  /**
   * How fast it moves: 30, 60 or 120 px in a second.
   * @default 'medium'
   */
  speed?: MarqueeSpeed;
  /**
   * Moves against the reading direction: to the right in English.
   * @default false
   */
  reverse?: boolean;
  /** Whether it is paused (controlled). */
  paused?: boolean;
  /**
   * Whether it is paused at first (uncontrolled).
   * @default false
   */
  defaultPaused?: boolean;
  /** Called when a person pauses it, or lets it move again. */
  onPausedChange?: (paused: boolean, details: MarqueeChangeDetails) => void;
}
