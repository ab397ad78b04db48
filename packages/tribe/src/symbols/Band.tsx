import { Pattern } from '@wusum/react';
import { Band as Root } from './Cover.styles.js';

/** A strip of the brand's pattern, between two sections. Decorative; do not put text on it. */
export function Band() {
  return (
    <Root aria-hidden="true">
      <Pattern variant="band" />
    </Root>
  );
}
