export { Message } from './Message.js';
export type { MessageProps } from './Message.props.js';
export { useMessages, type MessageValues, type FormatMessage } from '../../internal/use-messages.js';
