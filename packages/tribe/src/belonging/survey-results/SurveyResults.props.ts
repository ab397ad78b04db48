import type { ComponentProps } from 'react';
import type { PropsDoc } from '@wusum/react/props';
import type { Scale } from '../scales.js';
import type { SurveyResult } from '../survey.js';

export const surveyResultsProps = { variants: {}, defaults: {} } as const satisfies PropsDoc;

export interface SurveyResultsProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The questions that were asked. */
  scale: Scale;
  /** What `surveyResult` returns: answers of at least ten people together. */
  result: SurveyResult;
}
