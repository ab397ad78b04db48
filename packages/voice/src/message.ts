/** Entry point for the browser: one function without dependencies. The other exports are for build time. */
export { formatMessage, type MessageValues } from './messages/format-message.js';
export type { ChoicePart, FormattedPart, Message, MessagePart, Messages, PlainPart, PluralCategory } from './types.js';
