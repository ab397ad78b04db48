import type { ComponentProps } from 'react';

export const badgeTones = ['neutral', 'accent', 'support', 'success', 'warning', 'danger', 'info'] as const;
export const badgeDefaults = { tone: 'neutral' } as const;

export type BadgeTone = (typeof badgeTones)[number];

export interface BadgeProps extends ComponentProps<'span'> {
  /**
   * What kind of state it names. The words must say it too: colour alone tells nothing.
   * @default 'neutral'
   */
  tone?: BadgeTone;
  /**
   * Gives the look to the only child (a link, a `<time>`) and renders no `<span>`.
   * @default false
   */
  asChild?: boolean;
}
