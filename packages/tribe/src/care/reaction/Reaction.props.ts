import type { ComponentProps } from 'react';
import type { People } from '../people.js';

/** A gesture that a community has a name for: *heard*, *with you*, *I learned*. */
export interface Gesture {
  readonly id: string;
  /** Its name, in the reader's language. */
  readonly label: string;
}

export interface ReactionProps extends Omit<ComponentProps<'div'>, 'children' | 'onChange'> {
  gesture: Gesture;
  /** The ids of the members who made it, the first one first. */
  members: readonly string[];
  people: People;
  /** The id of the reader. Without it, the gesture can be read and not made. */
  viewerId?: string;
  /**
   * Called when the reader makes the gesture or takes it back. The button changes at once; if the promise is rejected, it
   * is as before, and the reader sees a message.
   */
  onMadeChange?: (made: boolean) => Promise<void> | void;
  /**
   * How many names are shown before “others”, which opens the list of all.
   * @default 2
   */
  maxNames?: number;
}

export interface ReactionsProps extends Omit<ComponentProps<'div'>, 'children' | 'onChange'> {
  /** The gestures of the community, in order. */
  gestures: readonly Gesture[];
  /** The ids of members by the id of a gesture. */
  made?: Readonly<Record<string, readonly string[]>>;
  people: People;
  /** The id of the reader. Without it, gestures can be read and not made. */
  viewerId?: string;
  /** Called when the reader makes a gesture or takes it back: see `Reaction`. */
  onMadeChange?: (gesture: string, made: boolean) => Promise<void> | void;
}
