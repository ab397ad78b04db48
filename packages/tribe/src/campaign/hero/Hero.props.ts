import type { ComponentProps, ReactNode } from 'react';

export const heroProps = { variants: {}, defaults: { level: 1 } } as const;

export interface HeroProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The promise of the page, in a few words. */
  heading: ReactNode;
  /** One or two sentences below it. */
  lead?: ReactNode;
  /** The main action, and at most one next to it. */
  actions?: ReactNode;
  /** Beside the words: `Cover`, a picture, a video. In a narrow frame it is below them. */
  media?: ReactNode;
  /**
   * The level of the heading in the outline of the page.
   * @default 1
   */
  level?: 1 | 2;
}
