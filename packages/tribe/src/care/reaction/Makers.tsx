'use client';

import { reactionMessages } from '@wusum/contract/messages/reaction';
import { Popover, useMessagesOf } from '@wusum/react';
import { Names, Who, WhoButton } from './Reaction.styles.js';

interface MakersProps {
  /** The names of those who made the gesture, the reader first. */
  names: readonly string[];
  maxNames: number;
  /** The name of the gesture, which names the list. */
  gesture: string;
}

/** The people of a gesture: all names, or the first ones as a button that opens the list of all. */
export function Makers({ names, maxNames, gesture }: MakersProps) {
  const message = useMessagesOf(reactionMessages);
  if (names.length === 0) return null;
  if (names.length <= maxNames) return <Who>{message('reaction.who', { names })}</Who>;
  const first = [...names.slice(0, maxNames), message('reaction.others')];
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <WhoButton type="button">{message('reaction.who', { names: first })}</WhoButton>
      </Popover.Trigger>
      <Popover.Content align="start">
        <Popover.Title asChild>
          <b>{gesture}</b>
        </Popover.Title>
        <Names role="list">
          {/* Two members may have the same name. */}
          {names.map((name, index) => (
            <li key={index}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </Names>
      </Popover.Content>
    </Popover.Root>
  );
}
