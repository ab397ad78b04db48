import type { ComponentProps, ReactNode } from 'react';
import type { Instant } from '../../outcome.js';
import type { CoCreator } from '../co-creators/CoCreators.props.js';
import type { StoryOnSurface } from '../show.js';

export const storyPageProps = { variants: { headingLevel: [1, 2] }, defaults: { headingLevel: 1 } } as const;

export interface StoryPageProps<Surface extends string = string> extends Omit<ComponentProps<'article'>, 'children'> {
  /** The story with consent for this surface: from `showOn`. Nothing else compiles, and nothing else is rendered. */
  story: StoryOnSurface<NoInfer<Surface>>;
  /** The surface that the page is. */
  surface: Surface;
  /**
   * The level of the title in the outline of the page.
   * @default 1
   */
  headingLevel?: (typeof storyPageProps.variants.headingLevel)[number];
  /** Above the title: a call that the story answers, a place, a year. */
  eyebrow?: ReactNode;
  /** Others who worked on it, besides the storyteller. */
  people?: readonly CoCreator[];
  /** No person has checked the translation; readers see a note. */
  isMachineTranslation?: boolean;
  /** Below the story: its versions, an answer, the way to write one's own. */
  children?: ReactNode;
  /** Instead of the clock, when consent is compared with the time. */
  now?: Instant;
}
