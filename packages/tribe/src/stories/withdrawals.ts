import type { Instant } from '../outcome.js';
import { isLive, uses, usesOfPublished, type Grant, type Use } from './consent.js';

/** What has happened to the consent of stories. Events may arrive late, twice and in any order. */
export type ConsentEvent =
  | { readonly kind: 'given'; readonly grant: Grant }
  | {
      readonly kind: 'withdrawn';
      readonly grant: string;
      readonly story: string;
      readonly use: Use;
      readonly at: Instant;
    }
  | { readonly kind: 'story withdrawn'; readonly story: string; readonly at: Instant }
  | { readonly kind: 'credit changed'; readonly story: string; readonly at: Instant };

/** Copies of a use of a story on a surface that must go: pages, caches, feeds, indexes, builds, data for training. */
export interface Purge {
  /** The same for the same loss of consent: a purge that is done is not done again. */
  readonly id: string;
  /** The key under which copies are kept: `story:use@surface`, each part encoded as in an address. */
  readonly key: string;
  readonly story: string;
  readonly use: Use;
  /** `*` if the grant has not arrived yet: every surface. */
  readonly surface: string;
  readonly since: Instant;
  readonly reason: 'withdrawn' | 'expired' | 'story withdrawn' | 'story no longer published' | 'credit changed';
  /** `rebuild`: another grant is live, so the copies are made again. `remove`: nothing may be left. */
  readonly action: 'rebuild' | 'remove';
}

/** The key of the copies of a use of a story on a surface. */
export function purgeKey(story: string, use: Use, surface: string): string {
  return `${encodeURIComponent(story)}:${use}@${surface === '*' ? '*' : encodeURIComponent(surface)}`;
}

/**
 * Everything that had to be purged up to now, sorted by time. It depends on the set of events only: order and
 * repetition change nothing, and a grant that is withdrawn before it arrives stays withdrawn.
 */
export function withdrawals(feed: Iterable<ConsentEvent>, now: Instant): Purge[] {
  const facts = factsOf(feed);
  const purges = new Map<string, Purge>();
  const add = (loss: Loss) => {
    const purge = purgeOf(loss, facts, now);
    purges.set(purge.id, purge);
  };
  for (const grant of facts.grants.values()) lossesOfGrant(grant, facts, now).forEach(add);
  for (const loss of facts.unknown) add(loss);
  return [...purges.values()].toSorted((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));
}

/** The purges that are not done yet; `done` holds their ids. */
export function pendingPurges(purges: readonly Purge[], done: ReadonlySet<string>): Purge[] {
  return purges.filter(({ id }) => !done.has(id));
}

type Loss = Pick<Purge, 'story' | 'use' | 'surface' | 'since' | 'reason'>;

interface Facts {
  /** Each with its withdrawal, if one has arrived. */
  readonly grants: ReadonlyMap<string, Grant>;
  readonly storiesWithdrawn: ReadonlyMap<string, Instant>;
  readonly creditChanges: ReadonlyMap<string, ReadonlySet<Instant>>;
  /** Withdrawals of grants that have not arrived. */
  readonly unknown: readonly Loss[];
}

function factsOf(feed: Iterable<ConsentEvent>): Facts {
  const given = new Map<string, Grant>();
  const withdrawn = new Map<string, Extract<ConsentEvent, { kind: 'withdrawn' }>>();
  const storiesWithdrawn = new Map<string, Instant>();
  const creditChanges = new Map<string, Set<Instant>>();
  for (const event of feed) {
    if (event.kind === 'given') {
      const { withdrawn: at, ...grant } = event.grant;
      keepFirst(given, grant.id, grant, (each) => each.given);
      // A grant that arrives withdrawn is two facts.
      const { id, story, use } = grant;
      if (at !== undefined) keepFirst(withdrawn, id, { kind: 'withdrawn', grant: id, story, use, at }, timeOf);
    } else if (event.kind === 'withdrawn') keepFirst(withdrawn, event.grant, event, timeOf);
    else if (event.kind === 'story withdrawn') keepFirst(storiesWithdrawn, event.story, event.at, (at) => at);
    else creditChanges.set(event.story, (creditChanges.get(event.story) ?? new Set()).add(event.at));
  }
  const grants = new Map([...given].map(([id, grant]) => [id, { ...grant, withdrawn: withdrawn.get(id)?.at }]));
  const unknown = [...withdrawn.values()].flatMap(({ grant, story, use, at }): Loss[] =>
    given.has(grant) ? [] : [{ story, use, surface: '*', since: at, reason: 'withdrawn' }],
  );
  return { grants, storiesWithdrawn, creditChanges, unknown };
}

function timeOf({ at }: { readonly at: Instant }): Instant {
  return at;
}

/** Of two reports of the same fact the earlier counts; of two at the same time, the one that sorts first. */
function keepFirst<Value>(map: Map<string, Value>, id: string, value: Value, when: (value: Value) => Instant): void {
  const other = map.get(id);
  const first =
    other === undefined ||
    when(value) < when(other) ||
    (when(value) === when(other) && JSON.stringify(value) < JSON.stringify(other));
  if (first) map.set(id, value);
}

function lossesOfGrant(grant: Grant, facts: Facts, now: Instant): Loss[] {
  const { story, use } = grant;
  const ends: [Instant | undefined, Purge['reason']][] = [
    [grant.withdrawn, 'withdrawn'],
    [grant.expires !== undefined && grant.expires <= now ? grant.expires : undefined, 'expired'],
    [facts.storiesWithdrawn.get(story), 'story withdrawn'],
    ...[...(facts.creditChanges.get(story) ?? [])].map((at): [Instant, Purge['reason']] => [at, 'credit changed']),
  ];
  return grant.surfaces.flatMap((surface) =>
    ends.flatMap(([since, reason]): Loss[] => {
      if (since === undefined) return [];
      const loss: Loss = { story, use, surface, since, reason };
      return use === 'publish' && reason !== 'credit changed' ? [loss, ...dependentLosses(loss)] : [loss];
    }),
  );
}

/** Photos and translations are shown with the story: when it goes, they go. */
function dependentLosses(loss: Loss): Loss[] {
  const reason = loss.reason === 'story withdrawn' ? loss.reason : 'story no longer published';
  return usesOfPublished.map((use) => ({ ...loss, use, reason }));
}

function purgeOf(loss: Loss, facts: Facts, now: Instant): Purge {
  const key = purgeKey(loss.story, loss.use, loss.surface);
  const id = `${key}#${loss.since}#${loss.reason}`;
  return { id, key, ...loss, action: isCovered(loss, facts, now) ? 'rebuild' : 'remove' };
}

function isCovered({ story, use, surface }: Loss, facts: Facts, now: Instant): boolean {
  if (facts.storiesWithdrawn.has(story)) return false;
  const needed = usesOfPublished.includes(use) ? [use, uses[0]] : [use];
  const grants = [...facts.grants.values()];
  return needed.every((wanted) =>
    grants.some((grant) => {
      if (grant.story !== story || grant.use !== wanted || !isLive(grant, now)) return false;
      return surface === '*' || grant.surfaces.includes(surface);
    }),
  );
}
