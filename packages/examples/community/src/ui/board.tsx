'use client';

import {
  BoardQuestion,
  boardOrder,
  ListeningBoard,
  type Board as Questions,
  type BoardFilter,
  type Viewer,
} from '@wusum/tribe/care';
import type { ReactNode } from 'react';

interface BoardProps {
  readonly board: Questions;
  readonly people: Readonly<Record<string, string>>;
  readonly viewer: Viewer;
  readonly now: number;
  readonly language: string;
  /** Only the first ones that wait. */
  readonly most?: number;
  readonly filter?: BoardFilter;
  readonly emptyActions?: ReactNode;
}

/** The questions, the overdue first, then the longest unheard. */
export function Board({ board, language, most, filter = 'all', emptyActions, ...shared }: BoardProps) {
  const questionHref = (id: string) => `/${language}/listening/${id}`;
  if (most === undefined)
    return (
      <ListeningBoard
        {...shared}
        board={board}
        filter={filter}
        filterHref={(name) => `/${language}/listening?questions=${name}`}
        questionHref={questionHref}
        headingLevel={2}
        emptyActions={emptyActions}
      />
    );
  const waiting = boardOrder(board, shared.now).filter(({ status }) => status !== 'acted' && status !== 'declined');
  return (
    <>
      {waiting.slice(0, most).map(({ id }) => (
        <BoardQuestion key={id} {...shared} board={board} question={id} questionHref={questionHref} />
      ))}
    </>
  );
}

/** One question on a page of its own. */
export function OneQuestion({
  language,
  question,
  ...shared
}: Omit<BoardProps, 'most' | 'filter' | 'emptyActions'> & { readonly question: string }) {
  return (
    <BoardQuestion
      {...shared}
      question={question}
      headingLevel={2}
      questionHref={(id) => `/${language}/listening/${id}`}
    />
  );
}
