'use client';

import { useMessages } from '../../internal/use-messages.js';
import { Hint } from './Link.styles.js';

/** Tells readers of the page's text that a link opens elsewhere, in the brand's words. */
export function ExternalHint() {
  return <Hint>{` (${useMessages()('link.external')})`}</Hint>;
}
