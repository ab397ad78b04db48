import type { ComponentProps, ReactNode } from 'react';
import type { ModeratorNote } from '../moderation.js';

export interface ModeratorNoteProps extends Omit<ComponentProps<'div'>, 'children' | 'color'> {
  /** From `noteOf`: a named rule and an unnamed moderator. */
  note: ModeratorNote;
  /** The language of the words of the note. Without it, that of the page. */
  language?: string;
  /** For the member whose post it is: a button to appeal. It is shown as long as an appeal is possible. */
  appeal?: ReactNode;
  /**
   * The time zone of dates.
   * @default 'UTC'
   */
  timeZone?: string;
}
