'use client';

import { useMessages } from '../../internal/use-messages.js';
import { Note } from './Link.styles.js';

/** Adds, for assistive technology, that a link opens a new tab, in the brand's words. */
export function NewTabNote() {
  return <Note>{` (${useMessages()('link.external')})`}</Note>;
}
