'use client';

import { linkMessages } from '@wusum/contract/messages/link';
import { useMessages } from '../../internal/use-messages.js';
import { Note } from './Link.styles.js';

/** Adds, for assistive technology, that a link opens a new tab, in the brand's words. */
export function NewTabNote() {
  return <Note>{` (${useMessages(linkMessages)('link.external')})`}</Note>;
}
