import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  pendingPurges,
  purgeKey,
  showOn,
  uses,
  withdrawals,
  type ConsentEvent,
  type Grant,
  type Use,
} from '../../src/stories/index.js';
import { day, grant, start, story } from './fixtures.js';

const now = start + 10 * day;
const given = (changes?: Partial<Grant>): ConsentEvent => ({ kind: 'given', grant: grant(changes) });
const withdrawn = (id: string, use: Use = 'publish', at = start + day): ConsentEvent => {
  return { kind: 'withdrawn', grant: id, story: 'story-1', use, at };
};
const lines = (feed: readonly ConsentEvent[], at = now) =>
  withdrawals(feed, at).map((purge) => `${purge.use}@${purge.surface} ${purge.reason}: ${purge.action}`);

const cases: [string, ConsentEvent[], string[]][] = [
  ['consent alone purges nothing', [given()], []],
  [
    'photos withdrawn',
    [given(), given({ use: 'photo' }), withdrawn('photo-page', 'photo')],
    ['photo@page withdrawn: remove'],
  ],
  [
    'publishing withdrawn takes photos and translations along, not quotations',
    [given(), given({ use: 'photo' }), given({ use: 'quotation' }), withdrawn('publish-page')],
    [
      'photo@page story no longer published: remove',
      'publish@page withdrawn: remove',
      'translation@page story no longer published: remove',
    ],
  ],
  [
    'another grant is live',
    [given(), given({ id: 'again', given: start + 2 * day }), withdrawn('publish-page')],
    [
      'photo@page story no longer published: remove',
      'publish@page withdrawn: rebuild',
      'translation@page story no longer published: remove',
    ],
  ],
  ['a grant that has not arrived', [withdrawn('photo-page', 'photo')], ['photo@* withdrawn: remove']],
  ['a grant that arrives withdrawn', [given({ use: 'photo', withdrawn: start })], ['photo@page withdrawn: remove']],
  ['expired', [given({ use: 'training', expires: now })], ['training@page expired: remove']],
  ['not expired yet', [given({ use: 'training', expires: now + 1 })], []],
  [
    'a story withdrawn',
    [given({ use: 'quotation' }), { kind: 'story withdrawn', story: 'story-1', at: start }],
    ['quotation@page story withdrawn: remove'],
  ],
  ['another story withdrawn', [given(), { kind: 'story withdrawn', story: 'story-2', at: start }], []],
  [
    'a name changed: copies with the old one are made again',
    [given({ surfaces: ['page', 'wall'] }), { kind: 'credit changed', story: 'story-1', at: start + day }],
    ['publish@page credit changed: rebuild', 'publish@wall credit changed: rebuild'],
  ],
];

test.each(cases)('%s', (_, feed, want) => {
  expect(lines(feed)).toEqual(want);
});

test('keys of different stories and surfaces never meet', () => {
  expect(purgeKey('a:photo@b', 'photo', 'c')).not.toBe(purgeKey('a', 'photo', 'b:photo@c'));
  expect(purgeKey('a', 'photo', '%2A')).not.toBe(purgeKey('a', 'photo', '*'));
});

const surface = fc.constantFrom('page', 'wall', 'archive');
const time = fc.integer({ min: 0, max: 12 }).map((days) => start + days * day);
const stories = fc.constantFrom('story-1', 'story-2');
// Ten grants, so that withdrawals meet them; the parts of a grant follow from its number, since it never changes.
const grants = fc.integer({ min: 0, max: 9 }).chain((number) =>
  fc.constant(
    grant({
      id: `grant-${number}`,
      story: number % 3 === 0 ? 'story-2' : 'story-1',
      use: uses[number % uses.length]!,
      surfaces: number % 2 === 0 ? ['page', 'wall'] : ['archive', 'page'],
      given: start + (number % 4) * day,
      expires: number % 5 === 0 ? start + 8 * day : undefined,
    }),
  ),
);
const event: fc.Arbitrary<ConsentEvent> = fc.oneof(
  grants.map((each): ConsentEvent => ({ kind: 'given', grant: each })),
  fc.record({ each: grants, at: time }).map(({ each, at }): ConsentEvent => {
    return { kind: 'withdrawn', grant: each.id, story: each.story, use: each.use, at };
  }),
  fc.record({ kind: fc.constant('story withdrawn' as const), story: stories, at: time }),
  fc.record({ kind: fc.constant('credit changed' as const), story: stories, at: time }),
);
const feeds = fc.array(event, { maxLength: 25 });

test('order and repetition change nothing', () => {
  const shuffled = feeds.chain((feed) =>
    fc.tuple(fc.constant(feed), fc.shuffledSubarray([...feed, ...feed], { minLength: feed.length * 2 })),
  );
  fc.assert(
    fc.property(shuffled, ([feed, again]) => {
      expect(withdrawals(again, now)).toEqual(withdrawals(feed, now));
    }),
  );
});

test('a purge that is done is not done again, however often the feed is read', () => {
  fc.assert(
    fc.property(feeds, (feed) => {
      const purges = withdrawals(feed, now);
      const done = new Set(purges.map(({ id }) => id));
      expect(done.size).toBe(purges.length);
      expect(pendingPurges(withdrawals([...feed, ...feed], now), done)).toEqual([]);
    }),
  );
});

test('more time and more grants never make a purge unnecessary', () => {
  fc.assert(
    fc.property(feeds, time, time, (feed, a, b) => {
      const early = withdrawals(feed, Math.min(a, b)).map(({ id }) => id);
      expect(withdrawals(feed, Math.max(a, b)).map(({ id }) => id)).toEqual(expect.arrayContaining(early));
    }),
  );
});

test('it agrees with showOn: what is removed cannot be shown, what is rebuilt can', () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(feeds, surface, (feed, where) => {
      const held = feed.flatMap((each) => (each.kind === 'given' ? [each.grant] : []));
      const ended = new Map(
        feed.flatMap((each) => (each.kind === 'withdrawn' ? [[each.grant, each.at] as const] : [])),
      );
      const withdrawnStory = feed.some((each) => each.kind === 'story withdrawn' && each.story === 'story-1');
      const kept = story({
        status: withdrawnStory ? 'withdrawn' : 'published',
        grants: held.map((each) => ({ ...each, withdrawn: ended.get(each.id) })),
      });
      const purges = withdrawals(feed, now).filter((purge) => purge.key === purgeKey('story-1', 'publish', where));
      const expected = showOn(kept, where, now).ok ? 'rebuild' : 'remove';
      expect(purges.filter(({ action }) => action !== expected)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
