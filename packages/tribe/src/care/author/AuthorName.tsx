'use client';

import { careMessages } from '@wusum/contract/messages/care';
import { useMessagesOf } from '@wusum/react';
import type { Author } from '../anonymity.js';
import type { People } from '../people.js';
import { Hidden } from './AuthorName.styles.js';
import { PersonName } from './PersonName.js';

export interface AuthorNameProps {
  people: People;
  /** From `authorsOf`: the writer, as far as the reader of the page may know. */
  author: Author;
}

/** The name of a writer, or what replaces it. Renders one `<bdi>`, and for hosts what readers do not see. */
export function AuthorName({ people, author }: AuthorNameProps) {
  const message = useMessagesOf(careMessages);
  if (author.kind === 'anonymous') {
    return (
      <bdi>{author.own ? message('care.anonymous-own') : message('care.anonymous', { number: author.number })}</bdi>
    );
  }
  return (
    <>
      <PersonName people={people} id={author.member} />
      {author.hiddenFromReaders ? <Hidden>{message('care.name-hidden')}</Hidden> : null}
    </>
  );
}
