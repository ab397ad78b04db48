'use client';

import { reactionMessages } from '@wusum/contract/messages/reaction';
import { useMessagesOf } from '@wusum/react';
import type { ReactionsProps } from './Reaction.props.js';
import { Reaction } from './Reaction.js';
import { Group } from './Reaction.styles.js';

/** The gestures that a community knows, under one post. Renders one `<div role="group">`. */
export function Reactions({ gestures, made = {}, people, viewerId, onMadeChange, ...rest }: ReactionsProps) {
  const message = useMessagesOf(reactionMessages);
  return (
    <Group role="group" aria-label={message('reaction.name')} {...rest}>
      {gestures.map((gesture) => (
        <Reaction
          key={gesture.id}
          gesture={gesture}
          members={made[gesture.id] ?? []}
          people={people}
          viewerId={viewerId}
          onMadeChange={(next) => onMadeChange?.(gesture.id, next)}
        />
      ))}
    </Group>
  );
}
