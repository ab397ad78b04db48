export { Message } from './Message.js';
export { defineMessages, type AppMessages } from './define-messages.js';
export type { MessageProps } from './Message.props.js';
export { useMessages } from './use-messages.js';
export { useMessages as useMessagesOf } from '../../internal/use-messages.js';
export type { FormatMessage, MessageKey, MessageValues, MessageValuesOf } from '../../internal/use-messages.js';
