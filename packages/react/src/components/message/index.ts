export { Message } from './Message.js';
export { defineMessages, type AppMessages } from './define-messages.js';
export type { MessageProps } from './Message.props.js';
export {
  useMessages,
  type FormatMessage,
  type MessageKey,
  type MessageValues,
  type MessageValuesOf,
} from '../../internal/use-messages.js';
