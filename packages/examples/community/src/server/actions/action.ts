import type { Community } from '../community.ts';
import type { Member } from '../members/members.ts';
import type { Sent } from './input.ts';

/**
 * For whom it is. `anyone`: visitors too. `signed in`: also before the guidelines are accepted. `member` and `host`:
 * after it.
 */
export type Who = 'anyone' | 'signed in' | 'member' | 'host';

export type Refusal = { readonly refused: string };

/** What an action is given. */
export interface Doing extends Community {
  readonly at: number;
  readonly session: string | undefined;
}

export interface DoingOfMember extends Doing {
  readonly member: Member;
}

/** What an action gives back: data for the page that asked. */
export interface Done {
  readonly value?: Readonly<Record<string, unknown>>;
  /** A new session, or none from now on. */
  readonly session?: { readonly secret: string } | 'ended';
  /** What is done when it is kept: mail. */
  readonly after?: () => void;
}

export interface Action<Given extends Doing = DoingOfMember> {
  readonly who: Who;
  /** Whether the thing is the member’s own. Asked before anything else of the action. */
  readonly own?: (sent: Sent, given: Given) => boolean;
  readonly run: (sent: Sent, given: Given) => Done | Refusal;
  /** What was sent is not to be kept, not even as a hash: answers to a survey. */
  readonly secret?: boolean;
}

/** An action that visitors may do. */
export const forAnyone = (run: Action<Doing>['run']): Action<Doing> => ({ who: 'anyone', run });

export const refuse = (refused: string): Refusal => ({ refused });
