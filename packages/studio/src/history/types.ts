import type { JsonValue } from '../intents/index.js';

/** A commit that changed files of a brand. */
export interface BrandCommit {
  readonly id: string;
  readonly author: string;
  /** ISO 8601, with the time zone of the author. */
  readonly date: string;
  readonly subject: string;
}

/** Why there is no history: git is not installed, the folder is in no repository, or git refuses one of another user. */
export type NoHistory = 'no-git' | 'no-repository' | 'not-owned';

/** Reply of `GET history?brand=`. */
export interface HistoryReply {
  readonly none?: NoHistory;
  /** The newest first. */
  readonly commits: readonly BrandCommit[];
  /** Whether there are older ones. */
  readonly hasMore: boolean;
}

/** What happened to an entry in a commit. Without `before` it was added, without `after` removed. */
export interface EntryChange {
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** Reply of `GET history?brand=&commit=`. */
export interface CommitReply {
  readonly changes: readonly EntryChange[];
  /** Whether there are more than the listed ones. */
  readonly hasMore: boolean;
}
