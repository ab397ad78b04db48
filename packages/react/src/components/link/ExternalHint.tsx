'use client';

import { useVoice } from '../../internal/use-voice.js';
import { Hint } from './Link.styles.js';

/** Tells readers of the page's text that a link opens elsewhere, in the brand's words. */
export function ExternalHint() {
  return <Hint>{` (${useVoice()('link.external')})`}</Hint>;
}
