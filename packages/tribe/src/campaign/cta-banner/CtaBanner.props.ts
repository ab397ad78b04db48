import type { ComponentProps, ReactNode } from 'react';

export const ctaBannerProps = { variants: {}, defaults: { level: 2 } } as const;

export interface CtaBannerProps extends ComponentProps<'section'> {
  /** The invitation, in a few words. */
  heading: ReactNode;
  /** One action, and at most one next to it. */
  actions: ReactNode;
  /**
   * The level of the heading in the outline of the page.
   * @default 2
   */
  level?: 2 | 3;
}
