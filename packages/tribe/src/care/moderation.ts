import { accepted, refused, type Instant, type Outcome } from '../outcome.js';

/** A rule of the tribe. Its name says what it asks; a number alone explains nothing. */
export interface Rule {
  readonly id: string;
  readonly name: string;
}

export const moderationActions = ['warned', 'hidden', 'removed', 'locked', 'paused'] as const;
export type ModerationAction = (typeof moderationActions)[number];

/** A decision, as hosts keep it. Readers get {@link ModeratorNote}. */
export interface Decision {
  readonly id: string;
  readonly post: string;
  /** The member whose post it is: the only one who can appeal. */
  readonly member: string;
  readonly moderator: string;
  readonly action: ModerationAction;
  readonly rule: string;
  readonly words: string;
  readonly at: Instant;
  readonly appeal?: Appeal;
}

export interface Appeal {
  readonly words: string;
  readonly at: Instant;
  /** When an answer is promised. */
  readonly until: Instant;
  readonly outcome?: AppealOutcome;
}

export interface AppealOutcome {
  readonly by: string;
  readonly at: Instant;
  readonly result: 'upheld' | 'reversed';
  readonly words: string;
}

/** What everybody sees: a named rule and an unnamed moderator. */
export interface ModeratorNote {
  readonly post: string;
  readonly action: ModerationAction;
  readonly rule: Rule;
  readonly words: string;
  readonly at: Instant;
  readonly appeal: 'possible' | 'waiting' | AppealOutcome['result'];
  /** Whether the decision still has effect. */
  readonly inForce: boolean;
}

export type ModerationRefusal =
  | 'no such rule'
  | 'a rule without a name'
  | 'no words'
  | 'their own post'
  | 'not their post'
  | 'already appealed'
  | 'no appeal'
  | 'same host as before'
  | 'already decided'
  | 'no time given'
  | 'before the last step';

/** Checks a decision before it is kept. */
export function decide(decision: Decision, rules: readonly Rule[]): Outcome<Decision, ModerationRefusal> {
  const rule = rules.find(({ id }) => id === decision.rule);
  if (!rule) return refused('no such rule');
  if (!/\p{L}{2}/u.test(rule.name) || /^\p{L}+\s*[\p{Nd}.]+$/u.test(rule.name.trim()))
    return refused('a rule without a name');
  if (decision.words.trim() === '') return refused('no words');
  if (decision.moderator === decision.member) return refused('their own post');
  return accepted(decision);
}

/** The appeal of the member whose post it is, once. */
export function appeal(
  decision: Decision,
  member: string,
  given: Omit<Appeal, 'outcome'>,
): Outcome<Decision, ModerationRefusal> {
  if (member !== decision.member) return refused('not their post');
  if (decision.appeal) return refused('already appealed');
  if (given.words.trim() === '') return refused('no words');
  if (!(given.at >= decision.at)) return refused('before the last step');
  if (!(given.until > given.at)) return refused('no time given');
  return accepted({ ...decision, appeal: { words: given.words, at: given.at, until: given.until } });
}

/** The answer to an appeal, by another host than the one who decided. */
export function decideAppeal(decision: Decision, outcome: AppealOutcome): Outcome<Decision, ModerationRefusal> {
  if (!decision.appeal) return refused('no appeal');
  if (decision.appeal.outcome) return refused('already decided');
  if (outcome.by === decision.moderator) return refused('same host as before');
  if (outcome.by === decision.member) return refused('their own post');
  if (outcome.words.trim() === '') return refused('no words');
  if (!(outcome.at >= decision.appeal.at)) return refused('before the last step');
  return accepted({ ...decision, appeal: { ...decision.appeal, outcome } });
}

/** A decision without anybody's name. */
export function noteOf(decision: Decision, rules: readonly Rule[]): ModeratorNote | undefined {
  const rule = rules.find(({ id }) => id === decision.rule);
  if (!rule) return undefined;
  const { post, action, words, at } = decision;
  const outcome = decision.appeal?.outcome?.result;
  const state = outcome ?? (decision.appeal ? 'waiting' : 'possible');
  return {
    post,
    action,
    rule: { id: rule.id, name: rule.name },
    words,
    at,
    appeal: state,
    inForce: outcome !== 'reversed',
  };
}
