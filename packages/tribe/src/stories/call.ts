import type { Instant } from '../outcome.js';
import type { Use } from './consent.js';

/** A call that members answer with stories of their own. */
export interface StoryCall {
  readonly id: string;
  /** What is asked, in one sentence. */
  readonly question: string;
  /** Why it is asked, and what becomes of the answers. */
  readonly about?: string;
  /** The language of question and explanation, a BCP 47 tag. */
  readonly language: string;
  /** Names of the people who read what is sent. */
  readonly readers: readonly string[];
  /** The uses that members are asked to agree to. Each can be refused. */
  readonly uses: readonly Use[];
  /** From this moment on, no story is taken. */
  readonly until: Instant;
}

/** Whether stories are still taken. */
export function isCallOpen(call: Pick<StoryCall, 'until'>, now: Instant): boolean {
  return now < call.until;
}
