'use client';

import { useMessages } from '../../internal/use-messages.js';
import type { MessageProps } from './Message.props.js';

/**
 * A message of the brand in the reader's language. Renders text and no element.
 *
 * Use it for messages that the brand's catalogue has.
 * Do not use it for the content of the page, nor to build a sentence from parts: a message is a whole sentence.
 */
export function Message({ message, values }: MessageProps) {
  return useMessages()(message, values);
}
