export { Message } from './Message.js';
export type { MessageProps } from './Message.props.js';
export {
  useMessages,
  type AnyMessageKey,
  type FormatMessage,
  type MessageValues,
} from '../../internal/use-messages.js';
