import type { ComponentProps } from 'react';
import type { Instant } from '../../outcome.js';
import type { NamedSurface } from '../consent-form/ConsentForm.props.js';
import type { Grant } from '../consent.js';
import type { Story } from '../story.js';

export const standingPageProps = { variants: {}, defaults: {} } as const;

export interface StandingPageProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The member's own story, with its grants. */
  story: Story;
  /** The names of the places in the reader's language. A place without a name is shown by its id. */
  surfaces: readonly NamedSurface[];
  /** The time that consent is compared with. A server and a browser need the same one. */
  now: Instant;
  /** By when every copy is gone after a withdrawal: what your purges keep. */
  goneBy: (grant: Grant) => Instant;
  /** Called when the member has confirmed. The line is withdrawn at once; if the promise is rejected, it is live again. */
  onWithdraw: (grant: Grant) => Promise<void> | void;
  /** Called when the member takes a withdrawal back: give the same consent again, as a new grant. */
  onUndo?: (grant: Grant) => Promise<void> | void;
}
