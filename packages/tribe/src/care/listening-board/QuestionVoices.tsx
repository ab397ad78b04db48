'use client';

import { listeningBoardMessages } from '@wusum/contract/messages/listening-board';
import { Link, useMessagesOf } from '@wusum/react';
import { AuthorName } from '../author/AuthorName.js';
import type { People } from '../people.js';
import type { QuestionView } from '../questions.js';
import { Note, VoiceList, Voices } from './ListeningBoard.styles.js';
import { Day } from './QuestionSteps.js';
import type { Wording } from './wordings.js';

export interface QuestionVoicesProps {
  view: QuestionView;
  wordings: readonly Wording[];
  people: People;
  timeZone: string;
  /** The address of the page of a question. Without it, merged questions have a place here. */
  href: ((id: string) => string) | undefined;
}

/** Everybody who asks a question, each in their own words. Closed at first; find in page and links open it. */
export function QuestionVoices({ view, wordings, people, timeZone, href }: QuestionVoicesProps) {
  const message = useMessagesOf(listeningBoardMessages);
  const isFirstOf = (wording: Wording) => wordings.find(({ question }) => question === wording.question) === wording;
  return (
    <Voices>
      <summary>{message('listening-board.voices')}</summary>
      <VoiceList role="list">
        {wordings.map((wording) => {
          const merged = wording.question !== view.id && isFirstOf(wording);
          return (
            <li
              key={`${wording.question} ${wording.member}`}
              id={merged && !href ? `question-${wording.question}` : undefined}
            >
              <div lang={wording.language} dir="auto">
                {wording.words}
              </div>
              <Note>
                <AuthorName people={people} author={wording.author} />
                <Day at={wording.at} timeZone={timeZone} />
                {merged && href ? (
                  <Link href={href(wording.question)}>{message('listening-board.first-asked')}</Link>
                ) : null}
              </Note>
            </li>
          );
        })}
      </VoiceList>
    </Voices>
  );
}
