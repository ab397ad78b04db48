import type { ComponentProps, ReactNode } from 'react';
import type { NumberedNote } from '../numbering.js';

export const notesProps = {
  variants: { kind: ['notes', 'sources'] },
  defaults: { kind: 'notes' },
} as const;

export type NotesKind = (typeof notesProps.variants.kind)[number];

export interface NotesProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The notes, numbered by `numberNotes`. */
  notes: readonly NumberedNote[];
  /**
   * What they are, which is the message of their heading.
   * @default 'notes'
   */
  kind?: NotesKind;
  /** Instead of the message. */
  heading?: ReactNode;
  /**
   * The level of the heading.
   * @default 2
   */
  level?: 2 | 3 | 4;
}

export interface NoteRefProps extends Omit<ComponentProps<'a'>, 'children' | 'href' | 'id' | 'color'> {
  /** The note, numbered by `numberNotes`. */
  note: NumberedNote;
  /**
   * Which of the places that refer to this note it is, from 1.
   * @default 1
   */
  place?: number;
}
