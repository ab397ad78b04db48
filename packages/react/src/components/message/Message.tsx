'use client';

import type { MessageKey, MessageValues } from '../../internal/use-messages.js';
import type { MessageProps } from './Message.props.js';
import { useMessages } from './use-messages.js';

/**
 * A message of the brand in the reader's language. Renders one `<span>`: a page translator may replace its text.
 *
 * Use it for messages that the brand's catalogue has.
 * Do not use it for the content of the page, nor to build a sentence from parts: a message is a whole sentence. Where only
 * text is allowed (a title, an attribute, an `<option>`), use `useMessages`.
 */
export function Message<K extends MessageKey>({ message, values }: MessageProps<K>) {
  const format = useMessages() as (key: string, values?: MessageValues) => string;
  return <span>{format(message, values)}</span>;
}
