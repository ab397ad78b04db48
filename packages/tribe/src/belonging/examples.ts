import { agree, disagree, opinionMap, pass, type Votes } from './opinions.js';
import type { Scale } from './scales.js';
import type { Answers } from './survey.js';
import { reportOf } from './report.js';
import { seeded } from './statistics.js';
import { tableOf, type CommunityEvent } from './events.js';

export const exampleWindow = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 6, 1) };
const kinds = ['post', 'reply', 'reply', 'reply', 'reaction', 'contribution'] as const;

/** Half a year of a made-up community: a few do most, and a program greets. */
export function exampleEvents(count: number, members: number): CommunityEvent[] {
  const random = seeded(11);
  const opened: { thread: string; at: number; member: string }[] = [];
  const start = Date.UTC(2025, 8, 1);
  return Array.from({ length: count }, (_, index): CommunityEvent => {
    const at = start + ((index + random()) / count) * (exampleWindow.until - start);
    const joined = Math.floor(members * (0.35 + (0.65 * (at - start)) / (exampleWindow.until - start)));
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
export const exampleReport = () => reportOf(tableOf(exampleEvents(2400, 220), ['greeter']), exampleWindow);
export const smallReport = () => reportOf(tableOf(exampleEvents(60, 7), ['greeter']), exampleWindow);

const [yes, no] = [agree, disagree];
/** What each of three camps holds of six statements. */
const camps = [
  { people: 46, votes: [yes, yes, yes, yes, no, no] },
  { people: 24, votes: [yes, yes, no, no, yes, no] },
  { people: 15, votes: [yes, no, yes, no, yes, yes] },
];

/** A made-up vote on statements: three camps, one in six votes otherwise. */
export const exampleOpinions = (statements: readonly string[], people = 1) =>
  opinionMap(exampleVotes(statements, people));

export function exampleVotes(statements: readonly string[], people = 1): Votes {
  const random = seeded(3);
  const rows = camps.flatMap(({ people: count, votes }) =>
    Array.from({ length: Math.ceil(count * people) }, () =>
      Int8Array.from(votes, (vote) => (random() < 1 / 6 ? pass : vote)),
    ),
  );
  return { statements, rows };
}

/** Answers of made-up members: most belong, some do not, and some leave a question out. */
export function exampleAnswers(scale: Scale, people: number): Answers[] {
  const random = seeded(7);
  return Array.from({ length: people }, () => {
    const own = 1 + random() * (scale.answers.length - 1);
    const given = scale.items.map(({ id }) => [id, own + (random() - 0.4) * 2.4] as const);
    const within = (value: number) => Math.min(scale.answers.length, Math.max(1, Math.round(value)));
    return Object.fromEntries(given.filter(() => random() > 0.03).map(([id, value]) => [id, within(value)]));
  });
}
