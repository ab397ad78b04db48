import type { ComponentProps, ReactNode } from 'react';
import type { Instant } from '../../outcome.js';
import type { Author, Viewer } from '../anonymity.js';
import type { People } from '../people.js';
import type { Gesture } from '../reaction/Reaction.props.js';
import type { ConversationThread, ThreadPost } from '../threads.js';

export interface PostProps extends Omit<ComponentProps<'article'>, 'children' | 'content'> {
  /** The post: its words, with their language and time. */
  post: ThreadPost;
  /** The writer, as far as the reader may know: from `authorsOf`. */
  author: Author;
  /** The names of members, by id. */
  people: People;
  /** The time to count from, so that a server and a browser render the same. */
  now: Instant;
  /** The writer of the post that it answers, where it is not directly below it. */
  answers?: Author;
  /** The post is the answer of its thread. */
  isAnswer?: boolean;
  /** Gestures and actions below it: `Reactions`, a button to reply. */
  actions?: ReactNode;
  /**
   * The time zone of dates.
   * @default 'UTC'
   */
  timeZone?: string;
}

export interface ThreadProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** The conversation: its title, its state and its posts. */
  thread: ConversationThread;
  /** The names of members, by id. */
  people: People;
  /** The reader. Hosts see the names of anonymous writers, too. */
  viewer: Viewer;
  /** The ids of the hosts, who can reach anonymous writers. */
  hosts: readonly string[];
  /** The time to count from, so that a server and a browser render the same. */
  now: Instant;
  /**
   * How many levels of replies are nested. Deeper replies follow in one line, and name whom they answer.
   * @default 1
   */
  depth?: number;
  /** The gestures that the community knows. */
  gestures?: readonly Gesture[];
  /** Called when the reader makes a gesture or takes it back: see `Reaction`. */
  onGesture?: (post: ThreadPost, gesture: string, made: boolean) => Promise<void> | void;
  /** Actions of a post: a button to reply or to report. */
  postActions?: (post: ThreadPost) => ReactNode;
  /**
   * The level of the heading.
   * @default 2
   */
  headingLevel?: 1 | 2 | 3 | 4;
  /**
   * The time zone of dates.
   * @default 'UTC'
   */
  timeZone?: string;
  /** After the posts, while the thread takes replies: a `ReplyComposer`. */
  children?: ReactNode;
}
