'use client';

import { careMessages } from '@wusum/contract/messages/care';
import { useMessagesOf } from '@wusum/react';
import { nameIn, type People } from '../people.js';

export interface PersonNameProps {
  people: People;
  /** The id of a member, a host or a circle. */
  id: string;
}

/** A name in its own direction. Renders one `<bdi>`. */
export function PersonName({ people, id }: PersonNameProps) {
  const message = useMessagesOf(careMessages);
  return <bdi>{nameIn(people, id) ?? message('care.member')}</bdi>;
}
