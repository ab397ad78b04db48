import type { ComponentProps } from 'react';
import type { Instant } from '../../outcome.js';
import type { StoryText } from '../story.js';

export const revisionHistoryProps = { variants: {}, defaults: {} } as const;

/** A version of a story. */
export interface Revision {
  /** As in `Story.version`. */
  readonly version: number;
  readonly at: Instant;
  /** What has changed, in the words of the person who changed it. */
  readonly note?: { readonly words: string; readonly language: string };
  /** The text as it was. Omitted: it cannot be read any more. */
  readonly text?: StoryText;
}

export interface RevisionHistoryProps extends Omit<ComponentProps<'ol'>, 'children'> {
  /** The versions, in any order; the newest is shown first. */
  revisions: readonly Revision[];
  /** The version that is published: consent is to this one. */
  shown?: number;
}
