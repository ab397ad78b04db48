import type { ReactNode } from 'react';
import { Knot, Row, Thread } from './ListeningBoard.styles.js';

export interface QuestionThreadProps {
  /** The question as it was asked, usually a heading. */
  question: ReactNode;
  /** The knots in order: what the step is called and what happened or is owed there. */
  steps: readonly { name: string; text: ReactNode }[];
  /** How many knots have happened, from the first. */
  happened: number;
}

/** A question as a thread of knots: solid yarn has happened, dashed yarn is owed. */
export function QuestionThread({ question, steps, happened }: QuestionThreadProps) {
  return (
    <Row>
      {question}
      <Thread>
        {steps.map(({ name, text }, index) => (
          <Knot
            key={name}
            data-state={stateOf(index, happened, steps.length)}
            data-yarn={index + 1 < happened ? 'spun' : 'owed'}
          >
            <b>{name}</b>
            {text}
          </Knot>
        ))}
      </Thread>
    </Row>
  );
}

function stateOf(index: number, happened: number, all: number): 'open' | 'happened' | 'acted' {
  if (index >= happened) return 'open';
  return index === all - 1 ? 'acted' : 'happened';
}
