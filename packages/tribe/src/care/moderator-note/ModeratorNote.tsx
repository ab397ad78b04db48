'use client';

import { moderatorNoteMessages } from '@wusum/contract/messages/moderator-note';
import { Callout, DateText, useMessagesOf } from '@wusum/react';
import type { ModeratorNote as Note } from '../moderation.js';
import type { ModeratorNoteProps } from './ModeratorNote.props.js';
import { Facts, Words } from './ModeratorNote.styles.js';

/** The model of the same name, so that one import has both. */
export type ModeratorNote = Note;

/**
 * What hosts decided about a post: the rule by its name, the reason in words, and no moderator. Renders one `<div>`.
 *
 * Use it where the post was, or below it.
 * Do not use it to inform hosts who decided: they have the decision itself.
 */
export function ModeratorNote({ note, language, appeal, timeZone = 'UTC', ...rest }: ModeratorNoteProps) {
  const message = useMessagesOf(moderatorNoteMessages);
  const heading = (
    <>
      {message(`moderator-note.${note.action}`)}: <bdi>{note.rule.name}</bdi>
    </>
  );
  return (
    <Callout variant="outline" color={note.inForce ? 'warning' : 'neutral'} heading={heading} {...rest}>
      <Words lang={language} dir="auto">
        {note.words}
      </Words>
      <Facts>
        <span>{message('moderator-note.by')}</span>
        <DateText value={new Date(note.at).toISOString()} dateStyle="long" timeZone={timeZone} />
        {note.appeal === 'possible' ? null : <span>{message(`moderator-note.${note.appeal}`)}</span>}
      </Facts>
      {note.appeal === 'possible' ? appeal : null}
    </Callout>
  );
}
