'use client';

import { careMessages } from '@wusum/contract/messages/care';
import { reactionMessages } from '@wusum/contract/messages/reaction';
import { Toggle, useMessagesOf } from '@wusum/react';
import { useRef, useState } from 'react';
import { nameIn } from '../people.js';
import type { ReactionProps } from './Reaction.props.js';
import { Failed, Root, Who } from './Reaction.styles.js';

/**
 * A gesture under a post, with the names of those who made it: who, not how many. Renders one `<span>`.
 *
 * Use it for a gesture that says something without words. `Reactions` has all that a community knows.
 * Do not use it for a rating or a vote.
 */
export function Reaction(props: ReactionProps) {
  const { gesture, members, people, viewerId, onMadeChange, maxNames = 2, ...rest } = props;
  const message = useMessagesOf(reactionMessages, careMessages);
  const given = viewerId !== undefined && members.includes(viewerId);
  const [pending, setPending] = useState<boolean>();
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);
  const made = pending ?? given;
  const change = async (next: boolean) => {
    const turn = (latest.current += 1);
    setPending(next);
    setFailed(false);
    const saved = await settled(onMadeChange?.(next));
    // A later press has its own answer.
    if (turn !== latest.current) return;
    setPending(undefined);
    setFailed(!saved);
  };
  const others = members.filter((id) => id !== viewerId).map((id) => nameIn(people, id) ?? message('care.member'));
  const names = [...(made ? [message('reaction.you')] : []), ...others];
  const shown = names.length > maxNames ? [...names.slice(0, maxNames), message('reaction.others')] : names;
  const who = shown.length > 0 ? message('reaction.who', { names: shown }) : undefined;
  return (
    <Root {...rest}>
      {viewerId === undefined ? (
        who && <b>{gesture.label}</b>
      ) : (
        <Toggle size="sm" variant="ghost" pressed={made} onPressedChange={(next) => void change(next)}>
          {gesture.label}
        </Toggle>
      )}
      {who ? <Who>{who}</Who> : null}
      <Failed role="status">{failed ? message('reaction.failed') : null}</Failed>
    </Root>
  );
}

async function settled(answer: Promise<void> | void): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch {
    return false;
  }
}
