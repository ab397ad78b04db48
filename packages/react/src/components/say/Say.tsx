'use client';

import { useVoice } from '../../internal/use-voice.js';
import type { SayProps } from './Say.props.js';

/**
 * A message of the brand in the reader's language. Renders text alone, no element: it takes the type of what it stands in.
 *
 * Use it for words that the tribe says on its own.
 * Do not use it for the page's content, nor to join a sentence of pieces: the message holds the whole sentence.
 */
export function Say({ message, values }: SayProps) {
  return useVoice()(message, values);
}
