'use client';

import { notesMessages } from '@wusum/contract/messages/notes';
import { HoverCard, NumberText, useMessagesOf } from '@wusum/react';
import { useRef, useState, type MouseEvent } from 'react';
import { noteId, placeId } from '../numbering.js';
import type { NoteRefProps } from './Notes.props.js';
import { Card, Raised, Ref } from './Notes.styles.js';
import { SourceLine } from './SourceLine.js';

/** How long the pointer or focus rests on the number before the note opens, in milliseconds. */
const delay = 250;

/**
 * The number of a note, at its place in the text. Renders one `<sup>` with a link to the note in `Notes`; the note itself
 * opens beside it on hover, on focus, and on the first touch. Without JavaScript, the link is all there is.
 *
 * Use it in a sentence, after the word that it is about.
 * Do not use it without `Notes` on the same page, nor in a heading.
 */
export function NoteRef({ note, place = 1, ...rest }: NoteRefProps) {
  const message = useMessagesOf(notesMessages);
  const [open, setOpen] = useState(false);
  const touched = useRef(false);
  const press = (event: MouseEvent) => {
    if (!touched.current || open) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <Raised>
      <HoverCard.Root open={open} onOpenChange={setOpen} delay={delay}>
        <HoverCard.Trigger asChild>
          <Ref
            role="doc-noteref"
            {...rest}
            href={`#${noteId(note)}`}
            id={placeId(note, place)}
            aria-label={message('notes.note', { number: note.number })}
            data-open={open ? '' : undefined}
            onPointerDown={({ pointerType }) => {
              touched.current = pointerType === 'touch';
            }}
            onClick={press}
          >
            <NumberText value={note.number} />
          </Ref>
        </HoverCard.Trigger>
        <HoverCard.Content asChild>
          <Card>
            {note.text === undefined ? null : <span>{note.text}</span>}
            {note.source && <SourceLine {...note.source} />}
          </Card>
        </HoverCard.Content>
      </HoverCard.Root>
    </Raised>
  );
}
