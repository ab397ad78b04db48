import { seeded, type CommunityEvent, type EventKind } from '../../src/belonging/model.js';

export const day = 86_400_000;
export const from = Date.UTC(2026, 0, 1);
export const until = Date.UTC(2026, 6, 1);
export const bots = ['bot-1', 'bot-2'];

/** Half of what members do is a reply. */
const kinds: readonly EventKind[] = ['post', 'reply', 'reply', 'reply', 'reaction', 'contribution'];

/** Events of a made-up community from November to August: a few members do most, bots reply at once. */
export function community(count: number, members: number, seed: number): CommunityEvent[] {
  const random = seeded(seed);
  const start = Date.UTC(2025, 10, 1);
  const end = Date.UTC(2026, 8, 1);
  const opened: { thread: string; at: number; member: string }[] = [];
  return Array.from({ length: count }, (_, index): CommunityEvent => {
    const bot = random() < 0.05;
    const member = bot ? bots[Math.floor(random() * bots.length)]! : `m${Math.floor(random() ** 3 * members)}`;
    // No two events at the same time: which of them is first would be chance.
    const at = start + Math.floor(random() * (end - start)) + index / count / 4;
    const kind = kinds[Math.floor(random() * kinds.length)]!;
    if (kind === 'post' || opened.length === 0) {
      opened.push({ thread: `t${index}`, at, member });
      return { at, kind: 'post', member, thread: `t${index}` };
    }
    if (kind === 'contribution') return { at, kind, member };
    const post = opened[Math.floor(random() * opened.length)]!;
    const later = kind === 'reply' && random() < 0.8 ? post.at + random() ** 2 * 20 * day : at;
    return { at: later, kind, member, to: post.member, thread: post.thread };
  });
}
