'use client';

import { standingPageMessages } from '@wusum/contract/messages/standing-page';
import { EmptyState, useMessagesOf } from '@wusum/react';
import { useState } from 'react';
import { uses, type Grant } from '../consent.js';
import { standingOf } from '../standing.js';
import type { StandingPageProps } from './StandingPage.props.js';
import { Lines } from './StandingPage.styles.js';
import { StandingLine, type Line } from './StandingLine.js';

/**
 * Where a member's story stands: each consent with its places, its end and its licence. Each is withdrawn alone, after the
 * page has said what will happen and by when; what was withdrawn stays on the page, and can be taken back. Renders one
 * `<div>`.
 *
 * Use it for the member whose story it is.
 * Do not use it for hosts: they cannot withdraw for somebody else.
 */
export function StandingPage({ story, surfaces, now, goneBy, onWithdraw, onUndo, ...rest }: StandingPageProps) {
  const message = useMessagesOf(standingPageMessages);
  // The application removes a grant from the story; here it stays visible, with the way back.
  const [withdrawn, setWithdrawn] = useState<readonly Grant[]>([]);
  const lines = linesOf(standingOf(story, now), withdrawn);
  const without = (grant: Grant) => (before: readonly Grant[]) => before.filter(({ id }) => id !== grant.id);
  const withdraw = async (grant: Grant) => {
    setWithdrawn((before) => [...before, grant]);
    try {
      await onWithdraw(grant);
    } catch (error) {
      setWithdrawn(without(grant));
      throw error;
    }
  };
  const undo = async (grant: Grant) => {
    await onUndo?.(grant);
    setWithdrawn(without(grant));
  };
  return (
    <div {...rest}>
      {lines.length === 0 ? (
        <EmptyState heading={message('standing-page.empty')} headingLevel={3}>
          {message('standing-page.empty-text')}
        </EmptyState>
      ) : (
        <Lines>
          {lines.map((line) => (
            <StandingLine
              key={line.grant.id}
              line={line}
              places={line.grant.surfaces.map((id) => surfaces.find(({ value }) => value === id)?.label ?? id)}
              by={goneBy(line.grant)}
              onWithdraw={withdraw}
              onUndo={onUndo && undo}
            />
          ))}
        </Lines>
      )}
    </div>
  );
}

/** One line for each grant, in the order of the uses. What has been withdrawn keeps its place. */
function linesOf(standing: ReturnType<typeof standingOf>, withdrawn: readonly Grant[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { grant, state } of standing) {
    if (lines.get(grant.id)?.state !== 'live') lines.set(grant.id, { grant, state });
  }
  // Consent that is given again is another grant: it takes the line of the former one.
  const isGivenAgain = (grant: Grant) =>
    [...lines.values()].some(
      (line) =>
        line.grant.id !== grant.id &&
        line.grant.use === grant.use &&
        String(line.grant.surfaces) === String(grant.surfaces),
    );
  for (const grant of withdrawn) if (!isGivenAgain(grant)) lines.set(grant.id, { grant, state: 'withdrawn' });
  return [...lines.values()].toSorted(
    (a, b) => uses.indexOf(a.grant.use) - uses.indexOf(b.grant.use) || a.grant.given - b.grant.given,
  );
}
