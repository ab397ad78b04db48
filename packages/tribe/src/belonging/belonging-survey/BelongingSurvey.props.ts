import type { ComponentProps } from 'react';
import type { PropsDoc } from '@wusum/react/props';
import type { Scale } from '../scales.js';
import type { Answers } from '../survey.js';

export const belongingSurveyProps = {
  variants: { layout: ['one', 'all'] },
  defaults: { layout: 'one' },
} as const satisfies PropsDoc;

/** `one`: a question at a time. `all`: below each other. */
export type BelongingSurveyLayout = (typeof belongingSurveyProps.variants.layout)[number];

export interface BelongingSurveyProps extends Omit<ComponentProps<'form'>, 'children' | 'onSubmit'> {
  /** The questions: `senseOfCommunity`, `challengedBelonging`, `circlesOfInclusion`, or your own. */
  scale: Scale;
  /**
   * One question at a time, or all below each other.
   * @default 'one'
   */
  layout?: BelongingSurveyLayout;
  /** The answers, controlled. */
  answers?: Answers;
  /** The answers at first, uncontrolled: a draft. */
  defaultAnswers?: Answers;
  /** Called when an answer is given or taken back. */
  onAnswersChange?: (answers: Answers) => void;
  /** Sends the answers, without a name. While its promise waits, nothing is sent again; if it fails, the answers stay. */
  onSend: (answers: Answers) => Promise<void>;
  /** The day on which members see the results: `2026-12-20`. */
  resultsOn?: string;
}
