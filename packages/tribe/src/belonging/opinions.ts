import { smallestGroup } from './measure.js';
import { clusters, silhouette, type Clusters } from './clusters.js';
import { principalPlane } from './plane.js';
import { seeded, wilson, type Interval } from './statistics.js';

/** One vote on one statement. Passing is a vote too; a statement that a member has not seen has none. */
export const agree = 1;
export const pass = 0;
export const disagree = -1;
export const unseen = 2;

/** Votes of members on statements, a row for each member. */
export interface Votes {
  readonly statements: readonly string[];
  readonly rows: readonly Int8Array[];
}

/** What one group holds of one statement. */
export interface GroupOpinion {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly seen: number;
  /** (1 + agree) / (2 + seen): half without votes, so that a few votes prove little. */
  readonly probability: number;
  /** Share of those who saw it that agree, 95 %. */
  readonly interval: Interval;
}

export interface StatementOpinion {
  readonly statement: string;
  /** In the order of the groups. */
  readonly groups: readonly GroupOpinion[];
  /** Product of the probabilities of all groups: high only if no group objects. */
  readonly consensus: number;
  /** The same for disagreeing. */
  readonly rejection: number;
  /** What most hold, and the group that is furthest from it: shown beside each other. */
  readonly majority: 'agree' | 'disagree' | 'none';
  readonly minority?: { readonly group: number; readonly opinion: GroupOpinion };
}

export type OpinionMap =
  | { readonly suppressed: true; readonly fewerThan: typeof smallestGroup; readonly doesNotShow: string }
  | {
      readonly suppressed: false;
      readonly people: number;
      /** Size of each group, largest first. One group: no division that is clearer than chance. */
      readonly groups: readonly { readonly people: number; readonly centre: readonly [number, number] }[];
      readonly silhouette?: number;
      /** Sorted by consensus. */
      readonly statements: readonly StatementOpinion[];
      readonly doesNotShow: 'belonging.opinions.does-not-show';
    };

const mostGroups = 5;
const shuffles = 19;

/**
 * Groups of members who vote alike, and what all of them agree on, as Polis shows it (Small et al. 2021). The same votes
 * give the same map. A division is shown only if every group has ten people and if it is clearer than all divisions of
 * the same votes shuffled; the map holds no member.
 */
export function opinionMap(votes: Votes, seed = 1): OpinionMap {
  const doesNotShow = 'belonging.opinions.does-not-show';
  const rows = votes.rows.filter((row) => row.some((vote) => vote !== unseen));
  if (rows.length < smallestGroup) return { suppressed: true, fewerThan: smallestGroup, doesNotShow };
  const found = divide(rows, seed);
  const groupOf = found?.groupOf ?? new Uint8Array(rows.length);
  const centres = found?.centres ?? [[0, 0] as const];
  const groups = centres.map((centre, group) => ({ people: groupOf.filter((each) => each === group).length, centre }));
  const statements = votes.statements.map((statement, column) => {
    return opinionOf(
      statement,
      groups.map((_, group) => groupOpinion(rows, groupOf, group, column)),
    );
  });
  const sorted = statements.toSorted((a, b) => b.consensus - a.consensus);
  const base = { suppressed: false, people: rows.length, groups, statements: sorted, doesNotShow } as const;
  return found ? { ...base, silhouette: found.silhouette } : base;
}

/** The clearest division, if there is one that chance does not give. */
function divide(rows: readonly Int8Array[], seed: number): (Clusters & { silhouette: number }) | undefined {
  const best = clearest(rows, seed);
  if (!best) return undefined;
  const random = seeded(seed);
  for (let shuffle = 0; shuffle < shuffles; shuffle += 1) {
    const chance = clearest(shuffled(rows, random), seed);
    if (chance && chance.silhouette >= best.silhouette) return undefined;
  }
  return best;
}

function clearest(rows: readonly Int8Array[], seed: number): (Clusters & { silhouette: number }) | undefined {
  const points = principalPlane(rows, seeded(seed));
  let best: (Clusters & { silhouette: number }) | undefined;
  for (let count = 2; count <= mostGroups; count += 1) {
    const found = clusters(points, count);
    if (!found || found.sizes.some((size) => size < smallestGroup)) continue;
    const clarity = silhouette(points, found);
    if (!best || clarity > best.silhouette) best = { ...found, silhouette: clarity };
  }
  return best;
}

/** The votes on each statement, given to other members who voted on it: what is left is chance. */
function shuffled(rows: readonly Int8Array[], random: () => number): Int8Array[] {
  const result = rows.map((row) => row.slice());
  for (const column of rows[0]!.keys()) {
    const voters = [...rows.keys()].filter((row) => rows[row]![column] !== unseen);
    for (let last = voters.length - 1; last > 0; last -= 1) {
      const a = result[voters[last]!]!;
      const b = result[voters[Math.floor(random() * (last + 1))]!]!;
      [a[column], b[column]] = [b[column]!, a[column]!];
    }
  }
  return result;
}

function groupOpinion(rows: readonly Int8Array[], groupOf: Uint8Array, group: number, column: number): GroupOpinion {
  const of = (vote: number) => rows.filter((row, index) => groupOf[index] === group && row[column] === vote).length;
  const counts = { agree: of(agree), disagree: of(disagree), pass: of(pass) };
  const seen = counts.agree + counts.disagree + counts.pass;
  return { ...counts, seen, probability: (1 + counts.agree) / (2 + seen), interval: wilson(counts.agree, seen) };
}

function opinionOf(statement: string, groups: readonly GroupOpinion[]): StatementOpinion {
  const sum = (key: 'agree' | 'disagree') => groups.reduce((all, group) => all + group[key], 0);
  const majority = sum('agree') === sum('disagree') ? 'none' : sum('agree') > sum('disagree') ? 'agree' : 'disagree';
  const against = ({ probability, disagree: no, seen }: GroupOpinion) =>
    majority === 'agree' ? 1 - probability : 1 - (1 + no) / (2 + seen);
  const furthest = groups.reduce((far, group, index) => (against(group) > against(groups[far]!) ? index : far), 0);
  return {
    statement,
    groups,
    consensus: groups.reduce((product, { probability }) => product * probability, 1),
    rejection: groups.reduce((product, { disagree: no, seen }) => (product * (1 + no)) / (2 + seen), 1),
    majority,
    ...(groups.length > 1 && majority !== 'none' && { minority: { group: furthest, opinion: groups[furthest]! } }),
  };
}
