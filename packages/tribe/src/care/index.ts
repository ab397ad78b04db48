/** Care: the models of `./model`, and components for them. */
export * from './model.js';
export { AuthorName, type AuthorNameProps } from './author/AuthorName.js';
export { PersonName, type PersonNameProps } from './author/PersonName.js';
export * from './listening-board/index.js';
export type { People } from './people.js';
