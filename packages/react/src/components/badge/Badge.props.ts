import type { ComponentProps } from 'react';
import { colors, type Color, type PropsDoc } from '../../system/props.js';

export const badgeProps = {
  variants: { variant: ['solid', 'soft', 'outline'], color: colors },
  defaults: { variant: 'soft', color: 'neutral', asChild: false },
} as const satisfies PropsDoc;

export type BadgeVariant = (typeof badgeProps.variants.variant)[number];

export interface BadgeProps extends Omit<ComponentProps<'span'>, 'color'> {
  /**
   * The form. `solid` attracts attention, so use it for few badges; `outline` is for badges on a soft background.
   * @default 'soft'
   */
  variant?: BadgeVariant;
  /**
   * The role of the state. The text says it too: colour alone is not enough.
   * @default 'neutral'
   */
  color?: Color;
  /**
   * Renders the only child (a link, a `<time>`) with the look of the badge.
   * @default false
   */
  asChild?: boolean;
}
