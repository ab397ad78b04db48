'use client';

import { milestoneMessages } from '@wusum/contract/messages/milestone';
import { DateText } from '@wusum/react/date-text';
import { useMessagesOf } from '@wusum/react/message';
import { Sign, type SignName } from '../sign/index.js';
import type { MilestoneKind, MilestoneProps } from './Milestone.props.js';
import { Day, Root, Words } from './Milestone.styles.js';

const signs: Readonly<Record<MilestoneKind, SignName>> = { welcome: 'door', 'first-story': 'line', year: 'ring' };

/**
 * A day that a member and the tribe remember: sign, words and date. Renders one `<div>`. It has no score and no count of
 * what a member did.
 *
 * Use it on the page of a member, or in a letter of thanks.
 * Do not use it as a reward, nor to compare members.
 */
export function Milestone({ kind, date, years = 1, ...rest }: MilestoneProps) {
  const message = useMessagesOf(milestoneMessages);
  return (
    <Root data-kind={kind} {...rest}>
      <Sign name={signs[kind]} />
      <Words>
        {kind === 'year' ? message('milestone.year', { count: years }) : message(`milestone.${kind}`)}
        <Day>
          <DateText value={date} dateStyle="long" />
        </Day>
      </Words>
    </Root>
  );
}
