import type { CardProps, HeadingProps } from '@wusum/react';
import type { ReactNode } from 'react';
import type { Instant } from '../../outcome.js';
import type { StoryOnSurface } from '../show.js';

export const storyCardProps = { variants: {}, defaults: { headingLevel: 3 } } as const;

export interface StoryCardProps<Surface extends string = string> extends Omit<
  CardProps,
  'children' | 'asChild' | 'interactive' | 'padding'
> {
  /** The story with consent for this surface: from `showOn`. Nothing else compiles, and nothing else is rendered. */
  story: StoryOnSurface<NoInfer<Surface>>;
  /** The surface that the card is on. */
  surface: Surface;
  /** The address of the whole story. */
  href: string;
  /** What the member's mark is drawn from. Omitted: no mark. It is never shown for a story without a name. */
  seed?: string;
  /**
   * The level of the title in the outline of the page.
   * @default 3
   */
  headingLevel?: NonNullable<HeadingProps['level']>;
  /** Next to the credit: a call that the story answers, a place, a year. */
  note?: ReactNode;
  /** Instead of the clock, when consent is compared with the time. */
  now?: Instant;
}
