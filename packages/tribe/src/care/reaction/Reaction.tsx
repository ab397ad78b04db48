'use client';

import { careMessages } from '@wusum/contract/messages/care';
import { reactionMessages } from '@wusum/contract/messages/reaction';
import { Toggle, useMessagesOf } from '@wusum/react';
import { useRef, useState } from 'react';
import { nameIn } from '../people.js';
import { Makers } from './Makers.js';
import type { ReactionProps } from './Reaction.props.js';
import { Failed, Root } from './Reaction.styles.js';

/**
 * A gesture under a post, with the names of those who made it: who, not how many. Renders one `<div>`.
 *
 * Where they are many, the first names are a button that opens the list of all.
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
  return (
    <Root {...rest}>
      {viewerId === undefined ? (
        names.length > 0 && <b>{gesture.label}</b>
      ) : (
        <Toggle size="sm" variant="ghost" pressed={made} onPressedChange={(next) => void change(next)}>
          {gesture.label}
        </Toggle>
      )}
      <Makers names={names} maxNames={maxNames} gesture={gesture.label} />
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
