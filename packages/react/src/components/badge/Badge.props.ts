import type { ComponentProps } from 'react';
import { colors, type Color, type PropsDoc } from '../../system/props.js';

export const badgeProps = {
  variants: { variant: ['solid', 'soft', 'outline'], color: colors },
  defaults: { variant: 'soft', color: 'neutral', max: 99, asChild: false },
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
   * Shows a number, in the digits of the reader's language. The children then are its unit, for assistive technology only:
   * `<Badge count={3}>unread messages</Badge>`.
   */
  count?: number;
  /**
   * The largest number that is shown; a larger `count` is shown as `99+`.
   * @default 99
   */
  max?: number;
  /**
   * Renders the only child (a link, a `<time>`) with the look of the badge.
   * @default false
   */
  asChild?: boolean;
}
