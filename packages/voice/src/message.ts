/** The small door for the browser: one function, no dependency. Everything else is for build time. */
export { formatMessage, type MessageValues } from './messages/format-message.js';
export type { Language, Message, Messages, PluralCategory, PluralMessage } from './types.js';
