'use client';

import { consentFormMessages } from '@wusum/contract/messages/consent-form';
import { standingPageMessages } from '@wusum/contract/messages/standing-page';
import { storyMessages } from '@wusum/contract/messages/story';
import { Button, Callout, Status, Text, useMessagesOf, useScope } from '@wusum/react';
import { useEffect, useRef } from 'react';
import type { Instant } from '../../outcome.js';
import type { Grant } from '../consent.js';
import { licenceAttributes, licenceName } from '../credit-line/licence-name.js';
import { useAction } from '../shared/use-action.js';
import { Facts, Item } from './StandingPage.styles.js';
import { WithdrawDialog } from './WithdrawDialog.js';

export interface Line {
  readonly grant: Grant;
  readonly state: 'live' | 'waiting' | 'withdrawn';
}

interface StandingLineProps {
  readonly line: Line;
  readonly places: readonly string[];
  readonly by: Instant;
  readonly onWithdraw: (grant: Grant) => Promise<void>;
  readonly onUndo: ((grant: Grant) => Promise<void>) | undefined;
}

const colors = { live: 'success', waiting: 'info', withdrawn: 'neutral' } as const;

/** One consent with its terms, and the way out of it. Renders one `<li>`. */
export function StandingLine({ line: { grant, state }, places, by, onWithdraw, onUndo }: StandingLineProps) {
  const message = useMessagesOf(consentFormMessages, standingPageMessages);
  const answer = useMessagesOf(storyMessages);
  const { lang = 'en' } = useScope();
  const withdrawal = useAction(onWithdraw);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(places);
  return (
    <Item>
      <Facts>
        <Text weight="strong">
          {message('consent-form.use', { use: grant.use === 'training' ? 'other' : grant.use })}
        </Text>
        <Status color={colors[state]} size="sm">
          {message('standing-page.state', { state: state === 'withdrawn' ? 'other' : state })}
        </Status>
        {state === 'withdrawn' ? (
          <Text role="status">{message('standing-page.gone', { by })}</Text>
        ) : (
          <Terms grant={grant} list={list} />
        )}
        {withdrawal.state === 'failed' && (
          <Callout color="danger" live="assertive">
            {answer('story.failed')}
          </Callout>
        )}
      </Facts>
      {state === 'withdrawn' ? (
        onUndo && <Undo grant={grant} onUndo={onUndo} />
      ) : (
        <WithdrawDialog {...{ grant, list, by }} onConfirm={() => void withdrawal.run(grant)} />
      )}
    </Item>
  );
}

function Terms({ grant, list }: { readonly grant: Grant; readonly list: string }) {
  const message = useMessagesOf(standingPageMessages);
  return (
    <Text size="caption" color="muted">
      <span>{list}</span>
      {' · '}
      <span>
        {message('standing-page.until', {
          kind: grant.expires === undefined ? 'other' : 'date',
          until: grant.expires ?? 0,
        })}
      </span>
      {' · '}
      <bdi {...licenceAttributes(grant.licence)}>{licenceName(grant.licence)}</bdi>
    </Text>
  );
}

/** It takes the focus of the button that it replaces. */
function Undo({ grant, onUndo }: { readonly grant: Grant; readonly onUndo: (grant: Grant) => Promise<void> }) {
  const message = useMessagesOf(standingPageMessages, storyMessages);
  const button = useRef<HTMLButtonElement>(null);
  const { state, run } = useAction(onUndo);
  useEffect(() => button.current?.focus(), []);
  return (
    <div>
      <Button ref={button} size="sm" loading={state === 'waiting'} onClick={() => void run(grant)}>
        {message('standing-page.undo')}
      </Button>
      {state === 'failed' && (
        <Text role="alert" size="caption">
          {message('story.failed')}
        </Text>
      )}
    </div>
  );
}
