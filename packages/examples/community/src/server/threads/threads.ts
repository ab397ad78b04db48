import {
  noteOf,
  takesReplies,
  type ConversationThread,
  type Decision,
  type Rule,
  type ThreadPost,
  type ThreadState,
  type Viewer,
} from '@wusum/tribe/care/model';
import { contentOf, htmlOfText } from '../content.ts';
import type { Database } from '../db/database.ts';
import { newId } from '../ids.ts';
import { maskedBy } from './masked.ts';

interface ThreadRow {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly state: string;
  readonly changed: number;
}

interface PostRow {
  readonly id: string;
  readonly thread: string;
  readonly member: string;
  readonly anonymous: 0 | 1;
  readonly at: number;
  readonly language: string;
  readonly html: string;
  readonly reply_to: string | null;
}

/** The conversations, the one with the newest words first. */
export function threadList(db: Database): { id: string; title: string; language: string; changed: number }[] {
  return db.all('SELECT id, title, language, changed FROM threads ORDER BY changed DESC, id');
}

/** A conversation for one reader: what hosts have hidden has no words in it, and who left their name out no id. */
export function threadFor(
  db: Database,
  id: string,
  viewer: Viewer,
  rules: readonly Rule[],
): ConversationThread | undefined {
  const row = db.get<ThreadRow>('SELECT * FROM threads WHERE id = ?', id);
  if (!row) return undefined;
  const rows = db.all<PostRow>('SELECT * FROM posts WHERE thread = ? ORDER BY at, id', id);
  const posts = rows.map((post) => postFor(db, post, viewer, rules));
  return {
    id,
    title: row.title,
    language: row.language,
    state: JSON.parse(row.state) as ThreadState,
    posts: maskedBy(posts, viewer, id),
  };
}

function postFor(db: Database, row: PostRow, viewer: Viewer, rules: readonly Rule[]): ThreadPost {
  const { id, member, at, language, html, reply_to: replyTo } = row;
  const decision = decisionOn(db, id);
  const note = decision && noteOf(decision, rules);
  const isHidden = note?.inForce === true && (note.action === 'hidden' || note.action === 'removed');
  const mayRead = !isHidden || viewer.role === 'host' || viewer.id === member;
  return {
    id,
    member,
    at,
    language,
    anonymous: row.anonymous === 1,
    content: contentOf(mayRead ? html : ''),
    gestures: gesturesOf(db, id),
    ...(replyTo === null ? {} : { replyTo }),
    ...(note ? { note } : {}),
  };
}

/** The members that made each gesture, the first one first. */
function gesturesOf(db: Database, post: string): Record<string, string[]> {
  const rows = db.all<{ gesture: string; member: string }>(
    'SELECT gesture, member FROM gestures WHERE post = ? ORDER BY at, member',
    post,
  );
  const groups = Map.groupBy(rows, ({ gesture }) => gesture);
  return Object.fromEntries([...groups].map(([gesture, made]) => [gesture, made.map(({ member }) => member)]));
}

export function postOf(db: Database, id: string): PostRow | undefined {
  return db.get<PostRow>('SELECT * FROM posts WHERE id = ?', id);
}

/** The newest decision about a post. */
export function decisionOn(db: Database, post: string): Decision | undefined {
  const row = db.get<{ decision: string }>(
    "SELECT decision FROM decisions WHERE post = ? ORDER BY json_extract(decision, '$.at') DESC LIMIT 1",
    post,
  );
  return row && (JSON.parse(row.decision) as Decision);
}

export function keepDecision(db: Database, decision: Decision): void {
  db.run(
    'INSERT OR REPLACE INTO decisions (id, post, decision) VALUES (?, ?, ?)',
    decision.id,
    decision.post,
    JSON.stringify(decision),
  );
}

export interface NewPost {
  readonly member: string;
  readonly text: string;
  readonly language: string;
  readonly anonymous?: boolean;
  readonly replyTo?: string;
}

export function openThread(
  db: Database,
  title: string,
  first: NewPost,
  now: number,
  id = newId(),
  post = newId(),
): string {
  db.run(
    `INSERT INTO threads (id, title, language, state, changed) VALUES (?, ?, ?, '{"kind":"open"}', ?)`,
    id,
    title,
    first.language,
    now,
  );
  addPost(db, id, first, now, post);
  return id;
}

export type ReplyRefusal = 'no such thread' | 'no such post' | 'takes no replies';

/** Adds a reply. @returns its id, or why it is refused */
export function reply(
  db: Database,
  thread: string,
  post: NewPost,
  now: number,
): { id: string } | { refused: ReplyRefusal } {
  const row = db.get<ThreadRow>('SELECT * FROM threads WHERE id = ?', thread);
  if (!row) return { refused: 'no such thread' };
  if (!takesReplies(JSON.parse(row.state) as ThreadState)) return { refused: 'takes no replies' };
  if (post.replyTo !== undefined && postOf(db, post.replyTo)?.thread !== thread) return { refused: 'no such post' };
  return { id: addPost(db, thread, post, now) };
}

export function addPost(db: Database, thread: string, post: NewPost, now: number, id = newId()): string {
  db.run(
    'INSERT INTO posts (id, thread, member, anonymous, at, language, html, reply_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    thread,
    post.member,
    post.anonymous === true ? 1 : 0,
    now,
    post.language,
    htmlOfText(post.text),
    post.replyTo ?? null,
  );
  db.run('UPDATE threads SET changed = max(changed, ?) WHERE id = ?', now, thread);
  return id;
}

export function setState(db: Database, thread: string, state: ThreadState): void {
  db.run('UPDATE threads SET state = ? WHERE id = ?', JSON.stringify(state), thread);
}

/** Makes a gesture or takes it back; twice is once. */
export function gesture(db: Database, post: string, name: string, member: string, made: boolean, now: number): void {
  if (made)
    db.run('INSERT OR IGNORE INTO gestures (post, gesture, member, at) VALUES (?, ?, ?, ?)', post, name, member, now);
  else db.run('DELETE FROM gestures WHERE post = ? AND gesture = ? AND member = ?', post, name, member);
}
