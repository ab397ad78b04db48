import type { Instant } from '../outcome.js';

/** Something that a member says. */
export interface Voice {
  readonly member: string;
  readonly words: string;
  readonly language: string;
  readonly at: Instant;
  /** Anonymous to readers, reachable to hosts. */
  readonly anonymous?: boolean;
}

export interface Viewer {
  readonly id: string;
  readonly role: 'reader' | 'host';
}

/** The writer of something, as far as one viewer may know. */
export type Author =
  | { readonly kind: 'member'; readonly member: string; readonly hiddenFromReaders: boolean }
  /** `number` tells apart the anonymous writers of one thread; it is another one in every thread. */
  | {
      readonly kind: 'anonymous';
      readonly number: number;
      readonly own: boolean;
      readonly reachableBy: readonly string[];
    };

/** Below this number of people who could have written it, leaving out the name hides nobody. */
export const smallestAnonymousGroup = 10;

/**
 * The writers of a thread, in its order, as one viewer may know them. Hosts know and can reach everybody; readers see
 * who the hosts are that can. Members are numbered by their first anonymous post.
 */
export function authorsOf(
  thread: readonly Pick<Voice, 'member' | 'anonymous'>[],
  viewer: Viewer,
  hosts: readonly string[],
): Author[] {
  const numbers = new Map<string, number>();
  return thread.map(({ member, anonymous = false }): Author => {
    if (anonymous && !numbers.has(member)) numbers.set(member, numbers.size + 1);
    if (!anonymous || viewer.role === 'host') return { kind: 'member', member, hiddenFromReaders: anonymous };
    return { kind: 'anonymous', number: numbers.get(member)!, own: member === viewer.id, reachableBy: hosts };
  });
}

/** What to say before a member writes without a name: to whom the name is known, and whether it hides anybody. */
export function anonymityPromise(hosts: readonly string[], possibleWriters: number) {
  return { knownTo: hosts, hidden: possibleWriters >= smallestAnonymousGroup } as const;
}
