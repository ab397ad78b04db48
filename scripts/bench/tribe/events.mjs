import { seeded } from '../../../packages/tribe/src/belonging/model.ts';

const from = Date.UTC(2025, 0, 1);
const until = Date.UTC(2026, 0, 1);
export const window = { from, until };

/** A year of a community in which a few members do most. */
export function events(count, members) {
  const random = seeded(42);
  const opened = [];
  return Array.from({ length: count }, (_, index) => {
    const at = from + random() * (until - from);
    const member = `member-${Math.floor(random() ** 3 * members)}`;
    if (index === 0 || random() < 0.2) {
      opened.push({ thread: `thread-${index}`, at, member });
      return { at, kind: 'post', member, thread: `thread-${index}` };
    }
    const post = opened[Math.floor(random() * opened.length)];
    if (random() < 0.2) return { at, kind: 'contribution', member };
    const later = post.at + random() ** 3 * 30 * 86_400_000;
    return { at: later, kind: random() < 0.7 ? 'reply' : 'reaction', member, to: post.member, thread: post.thread };
  });
}
