/** Models of stories, for servers: consent for each use, credit, status, and what a withdrawal removes. */
export { isCallOpen, type StoryCall } from './call.js';
export {
  grantFaults,
  grantFor,
  grantRefusal,
  isLive,
  uses,
  type ConsentRefusal,
  type Grant,
  type GrantFault,
  type Licence,
  type Use,
  type Wish,
} from './consent.js';
export { creditOf, shownCredit, type Credit, type CreditChange } from './credit.js';
export { assertShown, showOn, type ShowRefusal, type StoryOnSurface } from './show.js';
export { standingOf, withdraw, type Standing } from './standing.js';
export {
  actionsOn,
  advance,
  draftOf,
  isOverdue,
  statusNames,
  type ActionName,
  type ActionOn,
  type Actor,
  type Receipt,
  type StatusName,
  type StatusRefusal,
  type StoryAction,
  type StoryState,
} from './status.js';
export type { Photo, Story, StoryText, StoryTranslation } from './story.js';
export { pendingPurges, purgeKey, withdrawals, type ConsentEvent, type Purge } from './withdrawals.js';
export type { Instant, Outcome } from '../outcome.js';
