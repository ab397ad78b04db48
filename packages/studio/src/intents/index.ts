export { applyIntent, applyIntents, type Applied, type AppliedAll, type Refusal } from './apply-intents.js';
export { compactIntents } from './compact.js';
export { canonicalJson, hashOf, isSameEntry } from './hash.js';
export {
  currentDraft,
  emptyJournal,
  firstDraft,
  pendingIntents,
  reduceJournal,
  replay,
  type Draft,
  type DraftEvent,
  type Journal,
  type JournalEvent,
} from './journal.js';
export { mergeIntents, settle, type Choice, type Conflict, type Merged } from './merge.js';
export { intentLimits, IntentError, parseIntents } from './parse-intents.js';
export type * from './types.js';
