'use client';

import { listeningBoardMessages } from '@wusum/contract/messages/listening-board';
import { EmptyState, TabNav, Text, useMessagesOf } from '@wusum/react';
import { useState, type MouseEvent } from 'react';
import { boardOrder } from '../questions.js';
import { BoardQuestion } from './BoardQuestion.js';
import { boardFilters, type BoardFilter, type ListeningBoardProps } from './ListeningBoard.props.js';
import { Questions, Root } from './ListeningBoard.styles.js';

/**
 * Questions that the community was asked, with the way of each: asked, heard, answered, acted on or declined with a reason.
 * The overdue are first, then the longest unheard. Renders one `<section>`.
 *
 * Use it where a community promises to listen: everybody sees what was asked and what came of it.
 * Do not use it for a conversation (`Thread`), nor for what hosts have to do (`CareQueue`).
 */
export function ListeningBoard(props: ListeningBoardProps) {
  const { board, now, people, viewer, questionHref, timeZone, headingLevel = 3, questionActions, ...own } = props;
  const { filter, defaultFilter = 'all', onFilterChange, filterHref = addressOf, emptyActions, ...rest } = own;
  const message = useMessagesOf(listeningBoardMessages);
  const [chosen, setChosen] = useState(defaultFilter);
  const current = filter ?? chosen;
  const all = boardOrder(board, now);
  const shown = all.filter(({ status }) => current === 'all' || status === current);
  const choose = (next: BoardFilter) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (onFilterChange || props.filterHref === undefined) event.preventDefault();
    setChosen(next);
    onFilterChange?.(next, { event });
  };
  const shared = { board, now, people, viewer, questionHref, timeZone, headingLevel };
  return (
    <Root aria-label={message('listening-board.name')} data-frame="" {...rest}>
      {all.length === 0 ? (
        <EmptyState heading={message('listening-board.empty')} headingLevel={headingLevel} actions={emptyActions}>
          {message('listening-board.empty-text')}
        </EmptyState>
      ) : (
        <TabNav.Root aria-label={message('listening-board.filters')}>
          {boardFilters.map((each) => (
            <TabNav.Item key={each} href={filterHref(each)} current={each === current} onClick={choose(each)}>
              {message(`listening-board.${each}`)}
            </TabNav.Item>
          ))}
        </TabNav.Root>
      )}
      {all.length > 0 && shown.length === 0 ? <Text color="muted">{message('listening-board.none')}</Text> : null}
      <Questions role="list" hidden={shown.length === 0}>
        {shown.map(({ id }) => (
          <li key={id}>
            <BoardQuestion {...shared} question={id} actions={questionActions?.(id)} />
          </li>
        ))}
      </Questions>
    </Root>
  );
}

const addressOf = (filter: BoardFilter): string => `?questions=${filter}`;
