import type { ComponentProps } from 'react';
import type { Instant } from '../../outcome.js';

/** One rule of a community, as its members would say it. */
export interface Guideline {
  readonly id: string;
  /** What it asks, in a few words: the name that moderators use. */
  readonly name: string;
  /** What it means, in a sentence or two. */
  readonly text: string;
}

/** A version of the rules. */
export interface Guidelines {
  readonly version: string;
  /** When it came into force. */
  readonly since: Instant;
  readonly language: string;
  readonly rules: readonly Guideline[];
}

export interface GuidelinesAcceptanceProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The version in force, which the member reads and accepts. */
  guidelines: Guidelines;
  /** The version that the member has accepted before: what has changed since is marked, with its earlier words. */
  accepted?: Guidelines;
  /** When the member accepted this version. Then there is no button. */
  acceptedAt?: Instant;
  /** Keeps the answer. While it runs, it is not sent again; if the promise is rejected, the member sees a message. */
  onAccept: (version: string) => Promise<void>;
  /**
   * The level of the headings of rules.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4;
  /**
   * The time zone of dates.
   * @default 'UTC'
   */
  timeZone?: string;
}
