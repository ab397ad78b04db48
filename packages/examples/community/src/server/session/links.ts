import type { Database } from '../db/database.ts';
import { hashOf, newSecret } from '../ids.ts';

export const linkMinutes = 15;

/** A new link for an address. @returns its secret, which is nowhere else: the database has a hash of it */
export function newLink(db: Database, email: string, language: string, now: number): string {
  const secret = newSecret();
  db.run('DELETE FROM links WHERE expires <= ?', now - 86_400_000);
  db.run(
    'INSERT INTO links (hash, email, language, expires) VALUES (?, ?, ?, ?)',
    hashOf(secret),
    email,
    language,
    now + linkMinutes * 60_000,
  );
  return secret;
}

/** Uses a link up. @returns the address that it was sent to; nothing for one that is unknown, used or too old */
export function takeLink(db: Database, secret: string, now: number): { email: string; language: string } | undefined {
  return db.get(
    'UPDATE links SET used = ? WHERE hash = ? AND used IS NULL AND expires > ? RETURNING email, language',
    now,
    hashOf(secret),
    now,
  );
}
