'use client';

import { useMessages } from '../../internal/use-messages.js';
import { Hint } from './Link.styles.js';

/** Says to assistive technology that a link opens in a new window, in the brand's words. */
export function ExternalHint() {
  return <Hint>{` (${useMessages()('link.external')})`}</Hint>;
}
