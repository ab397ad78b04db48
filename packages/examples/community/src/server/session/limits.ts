import type { Database } from '../db/database.ts';

export interface Limit {
  readonly times: number;
  readonly within: number;
}

/** Counts an attempt. @returns whether it is within the limit; one that is not is not counted, so that waiting helps */
export function attempt(db: Database, key: string, { times, within }: Limit, now: number): boolean {
  db.run('DELETE FROM attempts WHERE key = ? AND at <= ?', key, now - within);
  const { made } = db.get<{ made: number }>('SELECT count(*) AS made FROM attempts WHERE key = ?', key)!;
  if (made >= times) return false;
  db.run('INSERT INTO attempts (key, at) VALUES (?, ?)', key, now);
  return true;
}
