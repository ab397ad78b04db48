export { entryChanges } from './entry-changes.js';
export { restoreIntents } from './restore.js';
export type * from './types.js';
