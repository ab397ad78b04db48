export { ModeratorNote } from './ModeratorNote.js';
export type { ModeratorNoteProps } from './ModeratorNote.props.js';
