import { join } from 'node:path';
import { brandIds, brandNamesIn } from '../brands.ts';
import { Database } from './db/database.ts';
import { folderOutbox, type Outbox } from './mail/outbox.ts';
import { seedIfEmpty } from '../seed/seed.ts';

/** Everything that an action needs from outside. */
export interface Community {
  readonly db: Database;
  readonly outbox: Outbox;
  /** The time, in milliseconds. */
  readonly now: () => number;
  /** Where the application is reached: links in mails begin with it. */
  readonly origin: string;
}

/** Modules are loaded more than once: for pages, for actions, after each edit. The database is opened once. */
const opened = globalThis as typeof globalThis & { openedCommunity?: Community };

/**
 * The community of this process. The first call opens the database, brings it to the newest version, and fills it if nobody
 * is in it.
 *
 * `COMMUNITY_DATA` is its folder (`.data`), `COMMUNITY_ORIGIN` its address, `COMMUNITY_MAX_PAGES` a quota.
 */
export function community(): Community {
  opened.openedCommunity ??= open(process.env);
  return opened.openedCommunity;
}

function open(env: NodeJS.ProcessEnv): Community {
  const folder = env['COMMUNITY_DATA'] ?? '.data';
  const maxPages = env['COMMUNITY_MAX_PAGES'];
  const db = new Database(join(folder, 'community.db'), maxPages === undefined ? {} : { maxPages: Number(maxPages) });
  const origin = env['COMMUNITY_ORIGIN'] ?? `http://localhost:${env['PORT'] ?? 3000}`;
  // A form is sent twice within minutes, not months.
  db.run('DELETE FROM receipts WHERE at < ?', Date.now() - 30 * 86_400_000);
  seedIfEmpty(db, Date.now());
  const sender = { name: brandNamesIn('en')[brandIds[0]!]!, address: 'hello@community.example' };
  return { db, outbox: folderOutbox(join(folder, 'outbox'), sender), now: Date.now, origin };
}
