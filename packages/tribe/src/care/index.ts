/** Care: the models of `./model`, and components for them. */
export * from './model.js';
export { AuthorName, type AuthorNameProps } from './author/AuthorName.js';
export { PersonName, type PersonNameProps } from './author/PersonName.js';
export * from './appeal-form/index.js';
export * from './care-queue/index.js';
export * from './conversation/index.js';
export * from './feed/index.js';
export * from './guidelines/index.js';
export * from './listening-board/index.js';
export { ModeratorNote } from './moderator-note/ModeratorNote.js';
export type { ModeratorNoteProps } from './moderator-note/ModeratorNote.props.js';
export * from './reaction/index.js';
export * from './reply-composer/index.js';
export * from './report-dialog/index.js';
export * from './thread/index.js';
export * from './welcome/index.js';
export type { People } from './people.js';
