import type { HeadingProps } from '@wusum/react';
import type { ComponentProps, ReactNode } from 'react';
import type { Instant } from '../../outcome.js';
import type { StoryCall } from '../call.js';

export const callForStoriesProps = { variants: {}, defaults: { headingLevel: 2 } } as const;

export interface CallForStoriesProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The question, the readers of the answers, the uses that need consent, and until when. */
  call: StoryCall;
  /** The address where a story is written (`StoryComposer`). */
  href: string;
  /** The time: from the end of the call on, there is no way to write. */
  now: Instant;
  /** In place of the action when the call has ended: a link to the stories that came. */
  afterwards?: ReactNode;
  /**
   * The level of the question in the outline of the page.
   * @default 2
   */
  headingLevel?: NonNullable<HeadingProps['level']>;
}
