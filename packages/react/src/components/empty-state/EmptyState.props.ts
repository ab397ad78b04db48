import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const emptyStateProps = {
  variants: { situation: ['start', 'search', 'error'], headingLevel: [2, 3, 4, 5, 6] },
  defaults: { situation: 'start', headingLevel: 2, announced: false },
} as const satisfies PropsDoc;

export type EmptyStateSituation = (typeof emptyStateProps.variants.situation)[number];
export type EmptyStateHeadingLevel = (typeof emptyStateProps.variants.headingLevel)[number];

export interface EmptyStateProps extends ComponentProps<'div'> {
  /**
   * Why it is empty: nothing is there yet, a search found nothing, or it did not load. The brand has words for each.
   * @default 'start'
   */
  situation?: EmptyStateSituation;
  /**
   * What is the case, in a few words.
   * @default the brand's words for the situation
   */
  heading?: ReactNode;
  /**
   * The level of the heading.
   * @default 2
   */
  headingLevel?: EmptyStateHeadingLevel;
  /**
   * What people can do about it.
   * @default the brand's words for the situation
   */
  children?: ReactNode;
  /** Above the heading: a picture or a mark. Hide it from assistive technology. */
  picture?: ReactNode;
  /** One button or link, or two. */
  actions?: ReactNode;
  /**
   * Announces the heading when it appears, for a search that people type into.
   * @default false
   */
  announced?: boolean;
}
