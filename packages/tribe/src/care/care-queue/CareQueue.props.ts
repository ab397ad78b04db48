import type { ComponentProps, ReactNode } from 'react';
import type { Instant } from '../../outcome.js';
import type { People } from '../people.js';
import type { CareItem, CareRefusal, CareStep } from '../queue.js';

/** What a server says to a step: the item after it, or why not, with the item as it is now. */
export type CareAnswer =
  | { readonly ok: true; readonly value: CareItem }
  | { readonly ok: false; readonly refused: CareRefusal; readonly current: CareItem };

export interface CareQueueProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** What waits, in any order: the longest unheard is shown first. */
  items: readonly CareItem[];
  /** The names of members, by id. */
  people: People;
  /** The id of the host at the desk. */
  host: string;
  /** The other hosts, to whom an item can be handed. */
  hosts: readonly string[];
  /** The time to count from, so that a server and a browser render the same. */
  now: Instant;
  /** The names of the kinds of items, in the reader's language. */
  kinds: Readonly<Record<string, string>>;
  /** What an item is about: the post, the question, a link to it. */
  renderItem: (item: CareItem) => ReactNode;
  /**
   * Asks the server for a step. The desk shows it at once; if it is refused, it shows the item as it is now and says so. If
   * the promise is rejected, nothing has changed.
   */
  onStep: (item: CareItem, step: CareStep) => Promise<CareAnswer>;
  /** Asks the server to take back the last step of the host. */
  onUndo: (item: CareItem) => Promise<CareAnswer>;
  /** Called with an item as it is after a step or a refusal: put it into `items`. */
  onItemChange: (item: CareItem) => void;
  /**
   * The level of the headings of items.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4;
  /**
   * The time zone of dates.
   * @default 'UTC'
   */
  timeZone?: string;
}
