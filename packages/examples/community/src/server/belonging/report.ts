import { reportOf, tableOf, type BelongingReport, type CommunityEvent } from '@wusum/tribe/belonging/model';
import type { Database } from '../db/database.ts';

interface EventRow {
  readonly at: number;
  readonly kind: CommunityEvent['kind'];
  readonly member: string;
  readonly to: string | null;
  readonly thread: string | null;
}

/** What members did with each other: conversations, replies, gestures, stories, questions. Reading is not counted. */
const events = `
  SELECT p.at, CASE WHEN p.id = first.id THEN 'post' ELSE 'reply' END AS kind, p.member,
         CASE WHEN p.id = first.id THEN NULL ELSE coalesce(parent.member, first.member) END AS "to", p.thread
    FROM posts p
    JOIN posts first ON first.id = (SELECT id FROM posts WHERE thread = p.thread ORDER BY at, id LIMIT 1)
    LEFT JOIN posts parent ON parent.id = p.reply_to
  UNION ALL
  SELECT g.at, 'reaction', g.member, p.member, NULL FROM gestures g JOIN posts p ON p.id = g.post
  UNION ALL
  SELECT v.at, 'contribution', s.member, NULL, NULL FROM story_versions v JOIN stories s ON s.id = v.story
  UNION ALL
  SELECT at, 'contribution', member, NULL, NULL FROM voices`;

/** The measures of the last months. They are of the community, never of one person. */
export function communityReport(db: Database, now: number, months = 6): BelongingReport {
  const rows = db.all<EventRow>(events).map(({ at, kind, member, to, thread }): CommunityEvent => ({
    at,
    kind,
    member,
    ...(to === null ? {} : { to }),
    ...(thread === null ? {} : { thread }),
  }));
  const date = new Date(now);
  const from = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1);
  return reportOf(tableOf(rows), { from, until: now });
}
