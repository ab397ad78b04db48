import { Heading } from '@wusum/react';
import { useCopy } from '../copy/use-copy.js';
import { HeadRow, Heads, Note, Questions } from './ListeningBoard.styles.js';
import { Question } from './Question.js';

/** The questions, with the number of steps that are done. */
const questions = [
  { key: 'question-1', done: 4 },
  { key: 'question-2', done: 3 },
  { key: 'question-3', done: 2 },
] as const;

/** The four steps of a question, in order. */
const steps = ['asked', 'heard', 'answered', 'acted'] as const;

/** Questions that the community was asked, open and answered, with the progress of each. */
export function ListeningBoard() {
  const { t } = useCopy();
  return (
    <div>
      <HeadRow aria-hidden="true">
        <span />
        <Heads>
          {steps.map((step) => (
            <span key={step}>{t(`board.${step}`)}</span>
          ))}
        </Heads>
      </HeadRow>
      <Questions>
        {questions.map(({ key, done }) => (
          <Question
            key={key}
            question={
              <Heading level={3} size={2}>
                {t(`board.${key}.question`)}
              </Heading>
            }
            done={done}
            steps={steps.map((step) => ({ name: t(`board.${step}`), text: t(`board.${key}.${step}`) }))}
          />
        ))}
      </Questions>
      <Note>{t('board.note')}</Note>
    </div>
  );
}
