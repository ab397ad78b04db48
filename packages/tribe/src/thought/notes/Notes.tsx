'use client';

import { notesMessages } from '@wusum/contract/messages/notes';
import { Heading, NumberText, useMessagesOf } from '@wusum/react';
import { useId } from 'react';
import { noteId, placeId, type NumberedNote } from '../numbering.js';
import type { NotesProps } from './Notes.props.js';
import { Back, Item, List, Place, Root } from './Notes.styles.js';
import { SourceLine } from './SourceLine.js';

/**
 * The notes or the sources of a text, each with links back to the places that refer to it. Renders one `<section>`. They are
 * in the page for everybody: on paper and without JavaScript too.
 *
 * Use it below the text. Two lists on a page share one numbering: give each a part of what `numberNotes` returns.
 * Do not use it for links to other pages that the text does not refer to (`List`).
 */
export function Notes({ notes, kind = 'notes', heading, level = 2, ...rest }: NotesProps) {
  const message = useMessagesOf(notesMessages);
  const id = useId();
  if (notes.length === 0) return null;
  return (
    <Root role="doc-endnotes" aria-labelledby={id} {...rest}>
      <Heading level={level} size={5} id={id}>
        {heading ?? message(`notes.${kind}`)}
      </Heading>
      <List role="list">
        {notes.map((note) => (
          <Item key={note.id} id={noteId(note)} tabIndex={-1}>
            <Place aria-hidden="true">
              <NumberText value={note.number} />
            </Place>
            <div>
              {note.text === undefined ? null : <span>{note.text} </span>}
              {note.source && <SourceLine {...note.source} />}
            </div>
            <div>
              <BackLinks note={note} />
            </div>
          </Item>
        ))}
      </List>
    </Root>
  );
}

/** A link to each place of the text. The arrow points up, so it is the same in both directions. */
function BackLinks({ note }: { note: NumberedNote }) {
  const message = useMessagesOf(notesMessages);
  const { number, places } = note;
  return Array.from({ length: places }, (_, index) => (
    <Back
      key={index}
      role="doc-backlink"
      href={`#${placeId(note, index + 1)}`}
      aria-label={
        places === 1 ? message('notes.back', { number }) : message('notes.back-place', { number, place: index + 1 })
      }
    >
      <span aria-hidden="true">↑{places === 1 ? null : <NumberText value={index + 1} />}</span>
    </Back>
  ));
}
