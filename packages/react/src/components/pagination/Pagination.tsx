'use client';
import { paginationMessages } from '@wusum/contract/messages/pagination';
import type { MouseEvent, ReactNode } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import { pagesAround } from './pages.js';
import type { PaginationProps } from './Pagination.props.js';
import { Arrow, Entry, List, Page, Root, Word } from './Pagination.styles.js';

/**
 * Goes from page to page of a long list. Renders one `<nav>`; below 640 px of its place, the number of the page is in a
 * sentence. Focus stays on the control that was pressed.
 *
 * Use it where people look for a place in a list and come back to it.
 * Do not use it for the steps of a task (`Stepper`).
 */
export function Pagination({
  count,
  page,
  defaultPage = 1,
  onPageChange,
  href,
  siblings = 1,
  ...rest
}: PaginationProps) {
  const message = useMessages(paginationMessages);
  const digits = new Intl.NumberFormat(useLocale());
  const [value, setPage] = useControlled(page, defaultPage, onPageChange);
  const last = Math.max(1, Math.floor(count));
  const current = Math.min(Math.max(1, Math.floor(value)), last);
  const label = rest['aria-label'] ?? (rest['aria-labelledby'] ? undefined : message('pagination.name'));
  const to = (target: number) => toPage(target, { href, isDisabled: target < 1 || target > last }, setPage);
  const arrow = (side: 'previous' | 'next', target: number) => (
    <Entry>
      <Page {...to(target)} rel={href ? (side === 'next' ? 'next' : 'prev') : undefined}>
        {side === 'previous' ? <Arrow aria-hidden="true" data-to={side} /> : null}
        <Word>{message(`pagination.${side}`)}</Word>
        {side === 'next' ? <Arrow aria-hidden="true" data-to={side} /> : null}
      </Page>
    </Entry>
  );
  const summary = message('pagination.of', { page: digits.format(current), count: digits.format(last) });
  return (
    <Root data-frame="" {...rest} aria-label={label}>
      <List role="list">
        {arrow('previous', current - 1)}
        <Entry data-part="summary">{summary}</Entry>
        {pagesAround(current, last, siblings).map((each) =>
          each < 0 ? (
            <Gap key={each} />
          ) : (
            <Entry key={each} data-part="page">
              <Page
                {...to(each)}
                aria-label={message('pagination.page', { page: digits.format(each) })}
                aria-current={each === current ? 'page' : undefined}
              >
                {digits.format(each)}
              </Page>
            </Entry>
          ),
        )}
        {arrow('next', current + 1)}
      </List>
    </Root>
  );
}

function Gap(): ReactNode {
  return (
    <Entry data-part="gap" aria-hidden="true">
      …
    </Entry>
  );
}

interface Target {
  readonly href: PaginationProps['href'];
  readonly isDisabled: boolean;
}

type SetPage = (page: number, details: { reason: 'item-press'; event: Event }) => void;

/** The props of a control that goes to a page. A disabled one keeps its focus. */
function toPage(page: number, { href, isDisabled }: Target, setPage: SetPage) {
  const onClick = (event: MouseEvent) => {
    if (isDisabled) return event.preventDefault();
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!(href && isElsewhere)) setPage(page, { reason: 'item-press', event: event.nativeEvent });
  };
  const common = { 'aria-disabled': isDisabled || undefined, onClick };
  if (!href) return { type: 'button' as const, ...common };
  return {
    as: 'a' as const,
    href: isDisabled ? undefined : href(page),
    role: isDisabled ? 'link' : undefined,
    ...common,
  };
}
