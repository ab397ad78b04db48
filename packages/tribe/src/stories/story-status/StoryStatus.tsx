'use client';

import { storyMessages } from '@wusum/contract/messages/story';
import { storyStatusMessages } from '@wusum/contract/messages/story-status';
import { Button, Callout, DateText, Flex, Stack, Status, Text, Timeline, useMessagesOf } from '@wusum/react';
import { isoOf } from '../shared/language.js';
import { useAction } from '../shared/use-action.js';
import { actionsOn, isOverdue, type ActionName, type Receipt, type StatusName, type StoryState } from '../status.js';
import type { StoryStatusProps } from './StoryStatus.props.js';
import { Reason, Root } from './StoryStatus.styles.js';

/**
 * Where a story is: its status, what happens next, who acts and until when, a receipt for each step so far, and what the
 * member can do. A late answer is called late. Renders one `<section>`.
 *
 * Use it on the page of a member's own story, and in the mail about it.
 * Do not use it for readers: they see published stories only.
 */
export function StoryStatus({ state, now, onAction, ...rest }: StoryStatusProps) {
  const message = useMessagesOf(storyStatusMessages);
  const until = state.receipts.at(-1)?.until ?? now;
  return (
    <Root {...rest}>
      <Stack gap={2}>
        <Status color={colors[state.status]} size="lg">
          {message('story-status.name', { status: names[state.status] })}
        </Status>
        <Text>{message('story-status.next', { status: names[state.status], until })}</Text>
      </Stack>
      {isOverdue(state, now) && <Callout color="warning">{message('story-status.overdue', { until })}</Callout>}
      {onAction && <Actions {...{ state, onAction }} />}
      {state.receipts.length > 0 && (
        <Timeline.Root aria-label={message('story-status.steps')}>
          {state.receipts.map((receipt, index) => (
            <Step key={receipt.number} receipt={receipt} isLast={index === state.receipts.length - 1} />
          ))}
        </Timeline.Root>
      )}
    </Root>
  );
}

function Step({ receipt, isLast }: { readonly receipt: Receipt; readonly isLast: boolean }) {
  const message = useMessagesOf(storyStatusMessages);
  const { action, at, reason } = receipt;
  return (
    <Timeline.Item color={isLast ? colors[receipt.to] : 'neutral'}>
      <Timeline.Title>{message('story-status.step', { action: steps[action] })}</Timeline.Title>
      <DateText value={isoOf(at)} dateStyle="long" />
      {reason && (
        <Reason dir="auto">
          <Text weight="strong">
            <bdi>{reason.rule}</bdi>
          </Text>
          <Text>{reason.words}</Text>
        </Reason>
      )}
    </Timeline.Item>
  );
}

interface ActionsProps extends Required<Pick<StoryStatusProps, 'onAction'>> {
  readonly state: StoryState;
}

/** Withdrawing is always possible, and never the first one that is offered. */
function Actions({ state, onAction }: ActionsProps) {
  const message = useMessagesOf(storyMessages, storyStatusMessages);
  const { state: running, run } = useAction(onAction);
  const allowed = actionsOn(state.status).filter(isOfMember);
  if (allowed.length === 0) return null;
  return (
    <Stack gap={3}>
      <Flex gap={3} wrap>
        {allowed.map((action) => (
          <Button
            key={action}
            variant={action === 'submit' || action === 'appeal' ? 'solid' : 'outline'}
            color={action === 'submit' || action === 'appeal' ? 'accent' : 'neutral'}
            loading={running === 'waiting'}
            onClick={() => void run(action)}
          >
            {message('story-status.action', { action: action === 'reopen' ? 'other' : action })}
          </Button>
        ))}
      </Flex>
      {running === 'failed' && (
        <Callout color="danger" live="assertive">
          {message('story.failed')}
        </Callout>
      )}
    </Stack>
  );
}

const ofMember = ['submit', 'appeal', 'withdraw', 'reopen'] as const;

function isOfMember(action: ActionName): action is (typeof ofMember)[number] {
  return (ofMember as readonly ActionName[]).includes(action);
}

/** The names of the model have spaces; those of a message have none. */
const names = {
  draft: 'draft',
  submitted: 'submitted',
  'in review': 'review',
  'changes requested': 'changes',
  published: 'published',
  declined: 'declined',
  appealed: 'appealed',
  withdrawn: 'other',
} as const satisfies Record<StatusName, string>;

const steps = {
  submit: 'submit',
  read: 'read',
  publish: 'publish',
  'request changes': 'request',
  decline: 'decline',
  appeal: 'appeal',
  withdraw: 'withdraw',
  reopen: 'other',
} as const satisfies Record<ActionName, string>;

const colors = {
  draft: 'neutral',
  submitted: 'info',
  'in review': 'info',
  'changes requested': 'warning',
  published: 'success',
  declined: 'danger',
  appealed: 'info',
  withdrawn: 'neutral',
} as const satisfies Record<StatusName, string>;
