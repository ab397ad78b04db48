import type { ComponentProps, ReactNode } from 'react';
import type { People } from '../people.js';

/** A step of a welcome: a person says something, or asks for something. */
export interface WelcomeStep {
  readonly id: string;
  /** The person who welcomes. */
  readonly person: string;
  readonly heading: string;
  readonly words: string;
  /** What the newcomer can do here: a field for a name, a link to a person. */
  readonly action?: ReactNode;
}

export interface WelcomeRitualProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The steps of the welcome, in their order: the newcomer sees one at a time. */
  steps: readonly WelcomeStep[];
  /** The names of members, by id. */
  people: People;
  /** Called at the end, and when the newcomer leaves early. */
  onDone: (details: { readonly reason: 'finished' | 'skipped' }) => void;
  /**
   * The level of the headings.
   * @default 2
   */
  headingLevel?: 1 | 2 | 3;
}
