'use client';

import { useMessages } from '../../internal/use-messages.js';
import type { MessageProps } from './Message.props.js';

/**
 * A message of the brand in the reader's language. Renders text alone, no element: it takes the type of what it stands in.
 *
 * Use it for words that the tribe says on its own.
 * Do not use it for the page's content, nor to join a sentence of pieces: the message holds the whole sentence.
 */
export function Message({ message, values }: MessageProps) {
  return useMessages()(message, values);
}
