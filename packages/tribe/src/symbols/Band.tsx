import { Pattern } from '@wusum/react';
import { Band as Root } from './Cover.styles.js';

/** A strip of the brand's cloth. It ends one thing and begins another; nothing is written on it. */
export function Band() {
  return (
    <Root aria-hidden="true">
      <Pattern variant="band" />
    </Root>
  );
}
