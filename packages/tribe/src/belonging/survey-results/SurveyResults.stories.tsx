import preview from '@wusum/story-kit/preview';
import { exampleAnswers } from '../examples.js';
import { challengedBelonging, senseOfCommunity } from '../scales.js';
import { surveyResult } from '../survey.js';
import { SurveyResults } from './index.js';

const resultFor = (people: number) => surveyResult(senseOfCommunity, exampleAnswers(senseOfCommunity, people));

/**
 * The answers to a survey as a distribution for each question, with the mean and its range. Use it where those who answered
 * see it. Do not use it to compare groups: the smaller of them could be guessed.
 */
const meta = preview.meta({
  title: 'Tribe/Belonging/SurveyResults',
  component: SurveyResults,
  args: { scale: senseOfCommunity, result: resultFor(74) },
  argTypes: { scale: { control: false }, result: { control: false } },
});

export const Playground = meta.story({});

/** A table of frequencies: another scale. */
export const Challenged = meta.story({
  args: {
    scale: challengedBelonging,
    result: surveyResult(challengedBelonging, exampleAnswers(challengedBelonging, 52)),
  },
});

/** Eight answers: neither shares nor a mean. */
export const Few = meta.story({ args: { result: resultFor(8) } });

export const InArabic = meta.story({ globals: { lang: 'ar' } });
