import { createHash } from 'node:crypto';
import type { Community } from '../community.ts';
import { isDiskFull } from '../db/database.ts';
import type { Member } from '../members/members.ts';
import { attempt } from '../session/limits.ts';
import { sessionMember } from '../session/sessions.ts';
import type { Action, Doing, DoingOfMember, Done, Refusal } from './action.ts';
import { actions, type ActionName } from './actions.ts';
import { InvalidInputError, type FieldFault, type Sent } from './input.ts';
import { mayDo, type NotAllowed } from './policy.ts';

/** A request, as far as actions need it. */
export interface Asking {
  /** The header `Origin`. */
  readonly origin: string | null;
  /** The header `Host`. */
  readonly host: string | null;
  /** The secret of the session, from its cookie. */
  readonly session: string | undefined;
}

export type Answer =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>>; readonly session?: Done['session'] }
  | { readonly ok: false; readonly reason: Reason; readonly fields?: Readonly<Record<string, FieldFault>> };

export type Reason =
  | NotAllowed
  | 'no such action'
  | 'another site'
  | 'invalid'
  | 'too many'
  | 'other words under the same key'
  | 'disk full'
  | 'failed'
  | (string & {});

/** Most writes of a member in a minute. */
export const writesPerMinute = 120;
const KEY = /^[\w-]{8,64}$/u;

/**
 * Does something for a request: the only way to write. In this order: is it from our own pages, is there such an action, may
 * this person do it, is it within the limit, has the same form been sent before, is it valid. All that it writes, and the
 * receipt that makes a second sending harmless, is one transaction.
 */
export function perform(community: Community, name: string, sent: Sent, asking: Asking): Answer {
  if (!isOwnPage(asking)) return { ok: false, reason: 'another site' };
  if (!isAction(name)) return { ok: false, reason: 'no such action' };
  const at = community.now();
  let after: Done['after'];
  try {
    const answer = community.db.write((): Answer => {
      const result = once(community, name, sent, asking, at);
      if ('refused' in result) throw new Refused(result);
      after = result.after;
      return { ok: true, value: result.value ?? {}, ...(result.session ? { session: result.session } : {}) };
    });
    after?.();
    return answer;
  } catch (error) {
    return answerTo(error);
  }
}

/** A refusal ends the transaction: nothing that an action wrote before it is kept. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

function answerTo(error: unknown): Answer {
  if (error instanceof Refused) return { ok: false, reason: error.refusal.refused };
  if (error instanceof InvalidInputError) return { ok: false, reason: 'invalid', fields: error.fields };
  if (isDiskFull(error)) return { ok: false, reason: 'disk full' };
  // oxlint-disable-next-line no-console -- the log of the server is where its owner looks
  console.error(error);
  return { ok: false, reason: 'failed' };
}

/** A form of another site sends its own origin. Programs without a browser send none, and no cookie of anybody. */
function isOwnPage({ origin, host }: Asking): boolean {
  if (origin === null) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

const isAction = (name: string): name is ActionName => Object.hasOwn(actions, name);

function once(community: Community, name: ActionName, sent: Sent, asking: Asking, at: number): Done | Refusal {
  const { db } = community;
  const { session } = asking;
  const member = sessionMember(db, session, at);
  const action = actions[name] as Action;
  const given = { ...community, at, session, member: member! } satisfies Doing & { member: Member };
  const refused = mayDo(action, sent, given as DoingOfMember);
  if (refused) return { refused };
  if (member && !attempt(db, `writes ${member.id}`, { times: writesPerMinute, within: 60_000 }, at))
    return { refused: 'too many' };
  const key = typeof sent['key'] === 'string' && KEY.test(sent['key']) ? sent['key'] : undefined;
  if (key === undefined) return action.run(sent, given as DoingOfMember);
  return withReceipt(given, { actor: member?.id ?? 'visitor', name, key }, action, sent);
}

interface ReceiptKey {
  readonly actor: string;
  readonly name: string;
  readonly key: string;
}

/** Does it, or returns what it returned when the same form was sent before. */
function withReceipt(
  given: DoingOfMember,
  { actor, name, key }: ReceiptKey,
  action: Action,
  sent: Sent,
): Done | Refusal {
  const { db, at } = given;
  const input = action.secret === true ? null : digestOf(sent);
  const before = db.get<{ input: string | null; value: string }>(
    'SELECT input, value FROM receipts WHERE actor = ? AND action = ? AND key = ?',
    actor,
    name,
    key,
  );
  if (before && before.input !== input) return { refused: 'other words under the same key' };
  if (before) return { value: JSON.parse(before.value) as Readonly<Record<string, unknown>> };
  const done = action.run(sent, given);
  if ('refused' in done) return done;
  // A session is a secret: it is not kept, and a second sending of that form gets none.
  db.run(
    'INSERT INTO receipts (actor, action, key, input, value, at) VALUES (?, ?, ?, ?, ?, ?)',
    actor,
    name,
    key,
    input,
    JSON.stringify(done.value ?? {}),
    at,
  );
  return done;
}

function digestOf(sent: Sent): string {
  const sorted = Object.entries(sent).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url');
}
