import type { AccordionRootProps } from '@wusum/react/accordion';
import type { ReactNode } from 'react';

export interface Question {
  /** Its id in the page: a link to `#id` opens it. */
  readonly id: string;
  readonly question: ReactNode;
  readonly answer: ReactNode;
}

export interface FaqProps extends Omit<AccordionRootProps, 'children'> {
  /** The questions, the one that is asked most first. */
  questions: readonly Question[];
}
