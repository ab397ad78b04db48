import { cleanName } from '../content/names.js';
import type { Instant } from '../outcome.js';

/** How a member asked to be named. `none` is a choice, not a missing name. */
export type Credit = { readonly kind: 'name' | 'pen name'; readonly name: string } | { readonly kind: 'none' };

export interface CreditChange {
  readonly at: Instant;
  readonly credit: Credit;
}

/**
 * The credit that was asked for last. Nothing returns an earlier one: a name that a member no longer uses is not shown
 * again, not even as history. Before a member has been asked there is no name.
 */
export function creditOf(changes: readonly CreditChange[]): Credit {
  let last: CreditChange | undefined;
  for (const change of changes) if (!last || change.at >= last.at) last = change;
  return last ? shownCredit(last.credit) : { kind: 'none' };
}

/** A credit without characters that hide or reverse text. A name without anything to see is none. */
export function shownCredit(credit: Credit): Credit {
  if (credit.kind === 'none') return { kind: 'none' };
  const { name } = cleanName(credit.name);
  return name === '' ? { kind: 'none' } : { kind: credit.kind, name };
}
