import type { ComponentProps } from 'react';
import type { Instant } from '../../outcome.js';
import type { ActionName, StoryState } from '../status.js';

export const storyStatusProps = { variants: {}, defaults: {} } as const;

export interface StoryStatusProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The story with its receipts: from `draftOf` and `advance`. */
  state: StoryState;
  /** The time that deadlines are compared with. A server and a browser need the same one. */
  now: Instant;
  /**
   * Called when the member chooses what to do. While the promise is pending nothing else can be chosen; if it is rejected,
   * a message reports that nothing has changed. Omitted: the member can only read.
   */
  onAction?: (action: ActionName) => Promise<void> | void;
}
