'use client';

import { careMessages } from '@wusum/contract/messages/care';
import { replyComposerMessages } from '@wusum/contract/messages/reply-composer';
import { Checkbox, useMessagesOf } from '@wusum/react';
import { anonymityPromise } from '../anonymity.js';
import { nameIn, type People } from '../people.js';

export interface AnonymousProps {
  hosts: readonly string[];
  possibleWriters: number;
  people: People;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
}

/** The choice to leave the name out: who still knows it, and whether it hides anybody. */
export function Anonymous({ hosts, possibleWriters, people, checked, onCheckedChange }: AnonymousProps) {
  const message = useMessagesOf(replyComposerMessages, careMessages);
  const { knownTo, hidden } = anonymityPromise(hosts, possibleWriters);
  const names = knownTo.map((id) => nameIn(people, id) ?? message('care.member'));
  const known = message('reply-composer.known-to', { names });
  return (
    <Checkbox
      label={message('reply-composer.anonymous')}
      description={hidden ? known : `${known} ${message('reply-composer.not-hidden')}`}
      checked={checked}
      onCheckedChange={onCheckedChange}
    />
  );
}
