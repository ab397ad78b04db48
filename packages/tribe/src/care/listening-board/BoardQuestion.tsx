'use client';

import { listeningBoardMessages } from '@wusum/contract/messages/listening-board';
import { Callout, Heading, Link, useMessagesOf } from '@wusum/react';
import { useId } from 'react';
import { viewOf, type QuestionView } from '../questions.js';
import type { BoardQuestionProps } from './ListeningBoard.props.js';
import { Asked, Columns, Question } from './ListeningBoard.styles.js';
import { QuestionSteps } from './QuestionSteps.js';
import { QuestionVoices } from './QuestionVoices.js';
import { wordingsOf } from './wordings.js';

const anybody = { id: '', role: 'reader' } as const;
const placeOf = (id: string): string => `#question-${id}`;

/**
 * One question of a board with its way and all its voices. Renders one `<article>`, named by the question;
 * nothing if the board does not have it.
 *
 * Use it on the page of a question. `ListeningBoard` renders it for each of its questions.
 */
export function BoardQuestion(props: BoardQuestionProps) {
  const { board, question, now, people, viewer = anybody, questionHref, timeZone = 'UTC', ...own } = props;
  const { headingLevel = 3, actions, ...rest } = own;
  const heading = useId();
  const view = viewOf(board, question, now);
  if (!view) return null;
  const wordings = wordingsOf(view, viewer);
  const first = wordings.find((each) => each.question === view.id)!;
  const words = (
    <bdi lang={first.language} dir="auto">
      {first.words}
    </bdi>
  );
  return (
    <Question
      id={placeOf(question).slice(1)}
      aria-labelledby={heading}
      data-status={view.status}
      {...rest}
      data-frame=""
    >
      <Columns>
        <Asked>
          <Heading id={heading} level={headingLevel} size={3}>
            {questionHref ? (
              <Link underline="hover" href={questionHref(question)}>
                {words}
              </Link>
            ) : (
              words
            )}
          </Heading>
          <MergedInto view={view} board={board} href={questionHref ?? placeOf} now={now} />
          {actions}
        </Asked>
        <QuestionSteps view={view} asked={first} now={now} people={people} timeZone={timeZone} />
      </Columns>
      {wordings.length > 1 ? (
        <QuestionVoices wordings={wordings} view={view} people={people} timeZone={timeZone} href={questionHref} />
      ) : null}
    </Question>
  );
}

interface MergedIntoProps extends Pick<BoardQuestionProps, 'board' | 'now'> {
  view: QuestionView;
  href: (id: string) => string;
}

/** Where a question that was merged goes on. */
function MergedInto({ view: { mergedInto }, board, href, now }: MergedIntoProps) {
  const message = useMessagesOf(listeningBoardMessages);
  const target = mergedInto === undefined ? undefined : viewOf(board, mergedInto, now);
  const first = target?.voices.flatMap(({ wordings }) => wordings).find(({ question }) => question === mergedInto);
  if (!first) return null;
  return (
    <Callout variant="outline" icon={null} heading={message('listening-board.merged-into')}>
      <Link href={href(first.question)}>
        <bdi lang={first.language} dir="auto">
          {first.words}
        </bdi>
      </Link>
    </Callout>
  );
}
