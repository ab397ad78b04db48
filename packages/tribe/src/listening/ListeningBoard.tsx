import { Heading } from '@wusum/react';
import { useSample } from '../sample/use-sample.js';
import { HeadRow, Heads, Note } from './ListeningBoard.styles.js';
import { QuestionThread } from './QuestionThread.js';

/** How many of the four knots of each question have happened. */
const questions = [
  { key: 'question-1', happened: 4 },
  { key: 'question-2', happened: 3 },
  { key: 'question-3', happened: 2 },
] as const;

/** The four knots of a question's thread. */
const steps = ['asked', 'heard', 'answered', 'acted'] as const;

/** What the community was asked, and what came of it. Open questions stand beside answered ones. */
export function ListeningBoard() {
  const { say } = useSample();
  return (
    <div>
      <HeadRow aria-hidden="true">
        <span />
        <Heads>
          {steps.map((step) => (
            <span key={step}>{say(`board.${step}`)}</span>
          ))}
        </Heads>
      </HeadRow>
      {questions.map(({ key, happened }) => (
        <QuestionThread
          key={key}
          question={
            <Heading level={3} size={2}>
              {say(`board.${key}.question`)}
            </Heading>
          }
          happened={happened}
          steps={steps.map((step) => ({ name: say(`board.${step}`), text: say(`board.${key}.${step}`) }))}
        />
      ))}
      <Note>{say('board.note')}</Note>
    </div>
  );
}
