import type { ReactNode } from 'react';
import { Row } from './ListeningBoard.styles.js';
import { Step, StepName, Steps } from './Thread.styles.js';

export interface QuestionProps {
  /** The question, usually a heading. */
  question: ReactNode;
  /** The steps in order: the name of each, and what was done or is due. */
  steps: readonly { name: string; text: ReactNode }[];
  /** How many steps are done, from the first. */
  done: number;
}

/** A question with its steps: a solid line to those that are done, a dashed line to those that are due. */
export function Question({ question, steps, done }: QuestionProps) {
  return (
    <Row as="article">
      {question}
      <Steps>
        {steps.map(({ name, text }, index) => (
          <Step
            key={name}
            data-state={stateOf(index, done, steps.length)}
            data-line={index + 1 < done ? 'done' : 'due'}
          >
            <StepName>{name}</StepName>
            {text}
          </Step>
        ))}
      </Steps>
    </Row>
  );
}

function stateOf(index: number, done: number, all: number): 'open' | 'done' | 'acted' {
  if (index >= done) return 'open';
  return index === all - 1 ? 'acted' : 'done';
}
