'use client';

import { messages } from '@wusum/contract/messages';
import { useMessages as useMessagesOf, type FormatMessage } from '../../internal/use-messages.js';

/**
 * The messages of the nearest brand: from `Brand`, else from the attributes of `<html>`, else the first one registered.
 * A message that the brand does not have is the neutral one of the contract, in the reader's language. Numbers and dates
 * are those of the reader's locale, and a message that differs by `address` is in the form that the reader chose.
 *
 * A server sees no attributes: put `<Brand asChild lang brand>` around `<html>` there.
 */
export function useMessages(): FormatMessage {
  return useMessagesOf(messages);
}
