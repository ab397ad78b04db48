import type { ComponentProps } from 'react';
import type { Correction } from '../data.js';

export const correctionProps = { variants: {}, defaults: {} } as const;

export interface CorrectionProps extends Omit<ComponentProps<'div'>, 'children' | 'color'> {
  /** What was wrong, and when it was corrected. */
  correction: Correction;
  /** The language of its words, if it is not that around it. */
  language?: string;
}

export interface CorrectedProps extends Omit<ComponentProps<'span'>, 'children' | 'id'> {
  /** The words that the text had, and those that it has now. */
  correction: Correction;
}
