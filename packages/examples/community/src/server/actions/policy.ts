import { guidelinesVersion } from '../care/rules.ts';
import type { Action, DoingOfMember } from './action.ts';
import type { Sent } from './input.ts';

export type NotAllowed = 'sign in' | 'guidelines' | 'hosts only' | 'not yours';

/**
 * The one place that says who may do what. Something that does not exist is
 * `not yours`, too: the answer does not show what exists.
 */
export function mayDo(action: Action, sent: Sent, given: DoingOfMember): NotAllowed | undefined {
  const { who, own } = action;
  const member = given.member as typeof given.member | undefined;
  if (who === 'anyone') return undefined;
  if (!member) return 'sign in';
  if (who !== 'signed in' && member.accepted !== guidelinesVersion) return 'guidelines';
  if (who === 'host' && member.role !== 'host') return 'hosts only';
  if (own && !own(sent, given)) return 'not yours';
  return undefined;
}
