import type { Database } from '../db/database.ts';
import { hashOf, newSecret } from '../ids.ts';
import { memberOf, type Member } from '../members/members.ts';

export const sessionDays = 30;

/** A new session; the one before it ends, so that a session from before the sign-in is worth nothing. */
export function startSession(db: Database, member: string, before: string | undefined, now: number): string {
  if (before !== undefined) endSession(db, before);
  db.run('DELETE FROM sessions WHERE expires <= ?', now);
  const secret = newSecret();
  db.run(
    'INSERT INTO sessions (hash, member, made, expires) VALUES (?, ?, ?, ?)',
    hashOf(secret),
    member,
    now,
    now + sessionDays * 86_400_000,
  );
  return secret;
}

export function endSession(db: Database, secret: string): void {
  db.run('DELETE FROM sessions WHERE hash = ?', hashOf(secret));
}

/** The member of a session that has not ended. */
export function sessionMember(db: Database, secret: string | undefined, now: number): Member | undefined {
  if (secret === undefined) return undefined;
  const row = db.get<{ member: string }>(
    'SELECT member FROM sessions WHERE hash = ? AND expires > ?',
    hashOf(secret),
    now,
  );
  return row && memberOf(db, row.member);
}
