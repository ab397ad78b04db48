import type { ComponentProps } from 'react';
import type { Instant } from '../../outcome.js';
import type { ModeratorNote } from '../moderation.js';

export interface AppealFormProps extends Omit<ComponentProps<'form'>, 'children' | 'onSubmit' | 'action'> {
  /** The decision, as the member may know it: from `noteOf`. */
  note: ModeratorNote;
  /** Until when an answer is promised. */
  until: Instant;
  /** Sends the appeal. While it runs, it is not sent again; if the promise is rejected, the words are kept. */
  onAppeal: (words: string) => Promise<void>;
  /**
   * The time zone of dates.
   * @default 'UTC'
   */
  timeZone?: string;
}
