import type { EmptyStateProps } from '@wusum/react';
import type { ComponentProps, ReactNode } from 'react';
import type { Instant } from '../../outcome.js';
import type { StoryOnSurface } from '../show.js';

export const storyWallProps = { variants: {}, defaults: { headingLevel: 3 } } as const;

export interface StoryWallProps<Surface extends string = string> extends Omit<ComponentProps<'div'>, 'children'> {
  /** The stories with consent for this surface, each from `showOn`, in reading order. */
  stories: readonly StoryOnSurface<NoInfer<Surface>>[];
  /** The surface that the wall is. */
  surface: Surface;
  /** The address of a whole story. */
  hrefOf: (story: StoryOnSurface<NoInfer<Surface>>) => string;
  /** What the mark of a story's member is drawn from. Omitted: no marks. */
  seedOf?: (story: StoryOnSurface<NoInfer<Surface>>) => string | undefined;
  /** Above the title of a story: the call that it answers, a place, a year. */
  noteOf?: (story: StoryOnSurface<NoInfer<Surface>>) => ReactNode;
  /**
   * The level of the titles in the outline of the page.
   * @default 3
   */
  headingLevel?: NonNullable<EmptyStateProps['headingLevel']>;
  /** What people can do where there is no story: one button or link. */
  emptyActions?: ReactNode;
  /** Instead of the clock, when consent is compared with the time. */
  now?: Instant;
}
