import type { MemberContent } from '../content/sanitize.js';
import type { Instant } from '../outcome.js';
import type { ModeratorNote, Rule } from './moderation.js';

/** What a member wrote in a thread. */
export interface ThreadPost {
  readonly id: string;
  readonly member: string;
  /** Anonymous to readers, reachable to hosts. */
  readonly anonymous?: boolean;
  readonly at: Instant;
  readonly language: string;
  readonly content: MemberContent;
  /** The post that it replies to. Without it, it belongs to the thread. */
  readonly replyTo?: string;
  /** The ids of members by the id of a gesture. */
  readonly gestures?: Readonly<Record<string, readonly string[]>>;
  /** What hosts decided about it, as readers may know. A post that is hidden or removed is not shown. */
  readonly note?: ModeratorNote;
}

/** Whether a thread takes replies, and why not. */
export type ThreadState =
  | { readonly kind: 'open' }
  | { readonly kind: 'answered'; readonly post: string }
  | { readonly kind: 'closed'; readonly at: Instant; readonly reason: string; readonly language: string }
  | { readonly kind: 'locked'; readonly at: Instant; readonly rule: Rule };

export interface ConversationThread {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly posts: readonly ThreadPost[];
  readonly state: ThreadState;
}

/** A post with the replies below it. */
export interface PostNode {
  readonly post: ThreadPost;
  /** The post it replies to, if that is not the one directly above it. */
  readonly answers?: ThreadPost;
  readonly replies: readonly PostNode[];
}

/**
 * The posts of a thread as a tree, in order of time. Replies are nested up to a depth; deeper ones follow in one line
 * below the last level, each with the post that it answers. A reply to a post that is not here, or that is not older,
 * belongs to the thread.
 *
 * @param depth how many levels of replies are nested, at least one
 */
export function postTree(posts: readonly ThreadPost[], depth = 1): PostNode[] {
  const sorted = posts.toSorted((a, b) => a.at - b.at);
  const nodes = new Map<string, { node: Writable; level: number }>();
  const roots: Writable[] = [];
  for (const post of sorted) {
    const parent = post.replyTo === undefined ? undefined : nodes.get(post.replyTo);
    let above = parent;
    while (above && above.level >= Math.max(1, depth)) above = nodes.get(above.node.above!);
    const node: Writable = { post, replies: [], ...(above ? { above: above.node.post.id } : {}) };
    if (parent && parent !== above) node.answers = parent.node.post;
    (above ? above.node.replies : roots).push(node);
    nodes.set(post.id, { node, level: above ? above.level + 1 : 0 });
  }
  return roots.map(finished);
}

interface Writable {
  post: ThreadPost;
  above?: string;
  answers?: ThreadPost;
  replies: Writable[];
}

function finished({ post, answers, replies }: Writable): PostNode {
  return { post, ...(answers ? { answers } : {}), replies: replies.map(finished) };
}

/** Whether members can reply. */
export function takesReplies({ kind }: ThreadState): boolean {
  return kind === 'open' || kind === 'answered';
}

/** Whether readers see the content of a post: not if hosts have hidden or removed it and that is in force. */
export function isShown({ note }: ThreadPost): boolean {
  return !(note?.inForce && (note.action === 'hidden' || note.action === 'removed'));
}
