export { NoteRef } from './NoteRef.js';
export { Notes } from './Notes.js';
export { notesProps } from './Notes.props.js';
export type { NoteRefProps, NotesKind, NotesProps } from './Notes.props.js';
