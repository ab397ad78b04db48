import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import type { Instant } from '../../outcome.js';
import type { Viewer } from '../anonymity.js';
import type { People } from '../people.js';
import type { Board } from '../questions.js';

export const boardFilters = ['all', 'asked', 'heard', 'answered', 'acted', 'declined'] as const;

/** All questions, or those in one state. */
export type BoardFilter = (typeof boardFilters)[number];

/** What a board and each of its questions need. */
interface OfBoard {
  /** The questions with their steps and merges. */
  board: Board;
  /** The time to compare dates with, so that a server and a browser render the same. */
  now: Instant;
  /** The names of members, hosts and circles by id. */
  people: People;
  /**
   * The reader. Hosts see the names of anonymous writers, too.
   * @default a reader without an id
   */
  viewer?: Viewer;
  /** The address of the page of a question. Without it, a place on this page. */
  questionHref?: (id: string) => string;
  /**
   * The time zone of dates.
   * @default 'UTC'
   */
  timeZone?: string;
}

export interface BoardQuestionProps extends OfBoard, Omit<ComponentProps<'article'>, 'children'> {
  /** The id of the question. One that was merged into another links to it. */
  question: string;
  /**
   * The level of its heading.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | 5;
  /** Actions below the question: join it, or the next step of a host. */
  actions?: ReactNode;
}

export interface ListeningBoardProps extends OfBoard, Omit<ComponentProps<'section'>, 'children'> {
  /** The questions shown (controlled). */
  filter?: BoardFilter;
  /**
   * The questions shown at first (uncontrolled).
   * @default 'all'
   */
  defaultFilter?: BoardFilter;
  /** Called when a person chooses another state. Then the link is not followed. */
  onFilterChange?: (filter: BoardFilter, details: { readonly event: MouseEvent }) => void;
  /**
   * The address of the board with the questions in one state: also what a link that is opened in a new tab shows.
   * @default `?questions=heard`
   */
  filterHref?: (filter: BoardFilter) => string;
  /**
   * The level of the headings of questions.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | 5;
  /** Actions below a question. */
  questionActions?: (id: string) => ReactNode;
  /** On a board without questions: a link or a button to ask the first one. */
  emptyActions?: ReactNode;
}
