import { accepted, refused, type Instant, type Outcome } from '../outcome.js';

/** Each status with the actions that it allows, and where each action leads. */
const transitions = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { read: 'in review', withdraw: 'withdrawn' },
  'in review': {
    publish: 'published',
    'request changes': 'changes requested',
    decline: 'declined',
    withdraw: 'withdrawn',
  },
  'changes requested': { submit: 'submitted', withdraw: 'withdrawn' },
  published: { withdraw: 'withdrawn' },
  declined: { appeal: 'appealed', withdraw: 'withdrawn' },
  appealed: { read: 'in review', withdraw: 'withdrawn' },
  withdrawn: { reopen: 'draft' },
} as const;

type Transitions = typeof transitions;
export type StatusName = keyof Transitions;
export type ActionName = { [S in StatusName]: keyof Transitions[S] }[StatusName];
export const statusNames = Object.keys(transitions) as readonly StatusName[];

/** The person that acts: the member whose story it is, or a host. */
export interface Actor {
  readonly role: 'member' | 'host';
  readonly id: string;
}

interface Common {
  readonly by: Actor;
  readonly at: Instant;
}
/** Until when somebody answers. */
interface Promised extends Common {
  readonly until: Instant;
}
/** A named rule or need, and words for the member. */
interface Reasoned extends Common {
  readonly reason: { readonly rule: string; readonly words: string };
}

export type StoryAction =
  | ({ readonly kind: 'submit' | 'appeal' | 'read' } & Promised)
  | ({ readonly kind: 'request changes' | 'decline' } & Reasoned)
  | ({ readonly kind: 'publish' | 'withdraw' | 'reopen' } & Common);

/** The actions that a status allows. */
export type ActionOn<S extends StatusName> = S extends StatusName
  ? Extract<StoryAction, { kind: unknown }> & { readonly kind: keyof Transitions[S] }
  : never;

export interface StoryState<S extends StatusName = StatusName> {
  readonly story: string;
  readonly member: string;
  readonly status: S;
  /** Every step so far, oldest first. */
  readonly receipts: readonly Receipt[];
}

/** What a member gets after each step: what happens next, who reads, until when. */
export interface Receipt {
  readonly number: number;
  readonly story: string;
  readonly action: ActionName;
  readonly from: StatusName;
  readonly to: StatusName;
  readonly by: Actor;
  readonly at: Instant;
  /** The next person to act. */
  readonly waitsFor: 'hosts' | 'reader' | 'another host' | 'member' | 'nobody';
  readonly until?: Instant;
  readonly reason?: { readonly rule: string; readonly words: string };
  /** What the member can do now. */
  readonly memberActions: readonly ActionName[];
}

export type StatusRefusal =
  | 'not allowed in this status'
  | 'not theirs to do'
  | 'no reason given'
  | 'no time given'
  | 'same host as before'
  | 'before the last step';

const ofMember: readonly ActionName[] = ['submit', 'appeal', 'withdraw', 'reopen'];

/** A new story: a draft of a member. */
export function draftOf(story: string, member: string): StoryState<'draft'> {
  return { story, member, status: 'draft', receipts: [] };
}

/**
 * The state after an action, or the reason why it is refused. The types refuse what a known status does not allow; this
 * also refuses it at run time. An appeal is read by another host than the one who declined.
 */
export function advance<S extends StatusName>(
  state: StoryState<S>,
  action: ActionOn<NoInfer<S>>,
): Outcome<StoryState, { readonly reason: StatusRefusal; readonly allowed: readonly ActionName[] }> {
  const step = action as StoryAction;
  const reason = refusalOf(state, step);
  if (reason) return refused({ reason, allowed: actionsOn(state.status) });
  const to = targetOf(state.status, step.kind)!;
  const receipts = [...state.receipts, receiptOf(state, step, to)];
  return accepted({ story: state.story, member: state.member, status: to, receipts });
}

/** The actions that a status allows, of everybody. */
export function actionsOn(status: StatusName): readonly ActionName[] {
  return Object.keys(transitions[status]) as ActionName[];
}

/** Whether somebody has promised an answer that is late. */
export function isOverdue({ receipts }: StoryState, now: Instant): boolean {
  const until = receipts.at(-1)?.until;
  return until !== undefined && until < now;
}

function targetOf(status: StatusName, action: ActionName): StatusName | undefined {
  const targets: Partial<Record<ActionName, StatusName>> = transitions[status];
  return Object.hasOwn(targets, action) ? targets[action] : undefined;
}

function isPromised(action: StoryAction): action is Extract<StoryAction, Promised> {
  return action.kind === 'submit' || action.kind === 'appeal' || action.kind === 'read';
}

function isReasoned(action: StoryAction): action is Extract<StoryAction, Reasoned> {
  return action.kind === 'decline' || action.kind === 'request changes';
}

function refusalOf(state: StoryState, action: StoryAction): StatusRefusal | undefined {
  if (!targetOf(state.status, action.kind)) return 'not allowed in this status';
  const theirs = ofMember.includes(action.kind)
    ? action.by.role === 'member' && action.by.id === state.member
    : action.by.role === 'host' && action.by.id !== state.member;
  if (!theirs) return 'not theirs to do';
  if (!(action.at >= (state.receipts.at(-1)?.at ?? -Infinity))) return 'before the last step';
  if (isReasoned(action)) {
    const { rule, words }: Partial<Reasoned['reason']> = action.reason ?? {};
    if (!rule?.trim() || !words?.trim()) return 'no reason given';
  }
  if (isPromised(action) && !(action.until > action.at)) return 'no time given';
  const decliner = state.receipts.findLast((receipt) => receipt.action === 'decline');
  if (state.status === 'appealed' && action.kind === 'read' && decliner?.by.id === action.by.id)
    return 'same host as before';
  return undefined;
}

function receiptOf(state: StoryState, action: StoryAction, to: StatusName): Receipt {
  const { kind, by, at } = action;
  const memberActions = actionsOn(to).filter((name) => ofMember.includes(name));
  // Only what belongs to the action: data from elsewhere can hold more.
  const extra = {
    ...(isPromised(action) && { until: action.until }),
    ...(isReasoned(action) && { reason: action.reason }),
  };
  const step = { number: state.receipts.length + 1, story: state.story, action: kind, from: state.status, to, by, at };
  return { ...step, waitsFor: waitsFor[to], ...extra, memberActions };
}

const waitsFor: Readonly<Record<StatusName, Receipt['waitsFor']>> = {
  draft: 'member',
  submitted: 'hosts',
  'in review': 'reader',
  'changes requested': 'member',
  published: 'nobody',
  declined: 'nobody',
  appealed: 'another host',
  withdrawn: 'nobody',
};
