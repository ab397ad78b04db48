import { agree, disagree, opinionMap, pass } from './opinions.js';
import { reportOf } from './report.js';
import { seeded } from './statistics.js';
import { tableOf, type CommunityEvent } from './events.js';

const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 6, 1) };
const kinds = ['post', 'reply', 'reply', 'reply', 'reaction', 'contribution'] as const;

/** Half a year of a made-up community: a few do most, and a program greets. */
function events(count: number, members: number): CommunityEvent[] {
  const random = seeded(11);
  const opened: { thread: string; at: number; member: string }[] = [];
  const start = Date.UTC(2025, 8, 1);
  return Array.from({ length: count }, (_, index): CommunityEvent => {
    const at = start + ((index + random()) / count) * (window.until - start);
    const joined = Math.floor(members * (0.35 + (0.65 * (at - start)) / (window.until - start)));
    // Some write who came in the last weeks; most who write have been here for long.
    const recent = Math.floor(members / 12);
    const number = random() < 0.2 ? joined - Math.floor(random() * recent) : random() ** 2 * joined;
    const member = random() < 0.04 ? 'greeter' : `m${Math.floor(number)}`;
    const kind = kinds[Math.floor(random() * kinds.length)]!;
    if (kind === 'post' || opened.length === 0) {
      opened.push({ thread: `t${index}`, at, member });
      return { at, kind: 'post', member, thread: `t${index}` };
    }
    if (kind === 'contribution') return { at, kind, member };
    // Most answer what was written in the last days.
    const post = opened.at(-1 - Math.floor(random() ** 2 * Math.min(opened.length, 40)))!;
    return { at, kind, member, to: post.member, thread: post.thread };
  });
}

/** Reports of made-up communities, for stories and tests: the same each time. */
export const exampleReport = () => reportOf(tableOf(events(2400, 220), ['greeter']), window);
export const smallReport = () => reportOf(tableOf(events(60, 7), ['greeter']), window);

const [yes, no] = [agree, disagree];
/** What each of three camps holds of six statements. */
const camps = [
  { people: 46, votes: [yes, yes, yes, yes, no, no] },
  { people: 24, votes: [yes, yes, no, no, yes, no] },
  { people: 15, votes: [yes, no, yes, no, yes, yes] },
];

/** A made-up vote on statements: three camps, one in six votes otherwise. */
export function exampleOpinions(statements: readonly string[], people = 1) {
  const random = seeded(3);
  const rows = camps.flatMap(({ people: count, votes }) =>
    Array.from({ length: Math.ceil(count * people) }, () =>
      Int8Array.from(votes, (vote) => (random() < 1 / 6 ? pass : vote)),
    ),
  );
  return opinionMap({ statements, rows });
}
