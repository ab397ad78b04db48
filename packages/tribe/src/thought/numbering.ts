import type { Note } from './data.js';

/** A note with its number and its addresses. */
export interface NumberedNote extends Note {
  /** From 1, in the order of the list. */
  readonly number: number;
  readonly places: number;
}

/**
 * Numbers the notes of a text. They are in the order in which the text refers to them.
 * @throws {RangeError} two notes with one id: their links would lead to the first
 */
export function numberNotes(notes: readonly Note[]): readonly NumberedNote[] {
  const known = new Set<string>();
  return notes.map((note, index) => {
    if (known.has(note.id)) throw new RangeError(`Two notes have the id "${note.id}".`);
    known.add(note.id);
    return { ...note, number: index + 1, places: note.places ?? 1 };
  });
}

/** The id of a note in the list. */
export const noteId = (note: Note): string => `note-${note.id}`;

/** The id of a place that refers to a note. @param place from 1 */
export const placeId = (note: Note, place: number): string => `note-${note.id}-place-${place}`;
