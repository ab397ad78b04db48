import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  absenceFactor,
  frequenciesOf,
  gini,
  medianInterval,
  medianOf,
  RefusedKindError,
  reportInSlices,
  reportOf,
  seeded,
  shareWithin,
  survivalOf,
  TableBuilder,
  tableOf,
  wilson,
  type CommunityEvent,
  type EventKind,
  type Measure,
} from '../../src/belonging/model.js';
import { contributionClasses } from '../../src/belonging/contribution-classes.js';
import { NumberSet } from '../../src/belonging/number-set.js';
import { bots, community, day, from, until } from './community.js';

const window = { from, until };

function shown<Value>(measure: Measure<Value>) {
  if (measure.suppressed) throw new Error(`${measure.name} is suppressed`);
  return measure;
}

describe('answer keys', () => {
  test.each<[string, number[], number]>([
    ['the example of CHAOSS', [1000, 202, 90, 33, 332, 343, 42, 433], 2],
    ['one who does all', [9, 0, 0, 0], 1],
    ['all the same', [1, 1, 1, 1], 2],
    ['an odd number of equals', [1, 1, 1, 1, 1], 3],
    ['exactly half', [5, 3, 2], 1],
    ['nobody', [], 0],
    ['nothing', [0, 0], 0],
  ])('contributor absence factor: %s', (_, counts, want) => {
    expect(absenceFactor(frequenciesOf(counts))).toBe(want);
  });

  test.each<[number[], number]>([
    [[1, 1, 1, 1], 0],
    [[0, 0, 0, 1], 0.75],
    [[1, 2, 3, 4, 5], 4 / 15],
    [[1, 1, 2, 2], 1 / 6],
    [[0, 0], 0],
  ])('Gini of %j is %d', (counts, want) => {
    expect(gini(frequenciesOf(counts))).toBeCloseTo(want, 12);
  });

  // Wilson's interval, as R's binom.confint(method = "wilson") and Newcombe 1998 give it.
  test.each<[number, number, number, number]>([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
  ])('Wilson: %d of %d', (successes, n, low, high) => {
    const [a, b] = wilson(successes, n);
    expect(a).toBeCloseTo(low, 4);
    expect(b).toBeCloseTo(high, 4);
  });

  test('Kaplan–Meier: remission with 6-MP (Freireich et al. 1963), as R’s survfit gives it', () => {
    const survival = survivalOf({
      happened: Float64Array.of(6, 6, 6, 7, 10, 13, 16, 22, 23),
      censored: Float64Array.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
    });
    expect([...survival.times]).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect([...survival.waiting].map((share) => share.toFixed(3))).toEqual([
      '0.857',
      '0.807',
      '0.753',
      '0.690',
      '0.627',
      '0.538',
      '0.448',
    ]);
    expect(medianOf(survival)).toBe(23);
    expect(medianInterval(survival)).toEqual([16, Infinity]);
    expect(shareWithin(survival, 6.5)).toBeCloseTo(0.143, 3);
    expect(shareWithin(survival, 1)).toBe(0);
  });

  test('nothing that ever happened has no median', () => {
    expect(medianOf(survivalOf({ happened: Float64Array.of(), censored: Float64Array.of(1, 2) }))).toBeUndefined();
    expect(medianOf(survivalOf({ happened: Float64Array.of(1, 1), censored: Float64Array.of() }))).toBe(1);
  });
});

/** Twelve members; each pair of neighbours answers each other, and everybody answers the first. */
function ring(): CommunityEvent[] {
  const name = (index: number) => `member-${index % 12}`;
  return Array.from({ length: 12 }, (_, index) => index).flatMap((index): CommunityEvent[] => [
    { at: from + index, kind: 'reply', member: name(index), to: name(index + 1) },
    { at: from + index, kind: 'reaction', member: name(index + 1), to: name(index) },
    { at: from + index, kind: 'reply', member: name(index), to: 'member-0' },
  ]);
}

describe('reciprocity', () => {
  test('is the share that is returned, corrected by what chance gives', () => {
    const { value, n, people } = shown(reportOf(tableOf(ring()), window).reciprocity);
    // 24 ties along the ring; to member 0 from members 2 to 10 are 9 more; itself and its neighbours are counted.
    expect(people).toBe(12);
    expect(n).toBe(12 + 9);
    expect(value.returned).toBeCloseTo(24 / 33, 12);
    expect(value.byChance).toBeCloseTo(33 / 132, 12);
    expect(value.corrected).toBeCloseTo((24 / 33 - 0.25) / 0.75, 12);
  });

  test('ties drawn by chance have a corrected reciprocity near 0', () => {
    const random = seeded(7);
    const events = Array.from({ length: 4000 }, (): CommunityEvent => {
      const [a, b] = [Math.floor(random() * 100), Math.floor(random() * 100)];
      return { at: from, kind: 'reply', member: `m${a}`, to: `m${b}` };
    });
    const { value } = shown(reportOf(tableOf(events), window).reciprocity);
    expect(value.returned).toBeGreaterThan(0.25);
    expect(Math.abs(value.corrected)).toBeLessThan(0.04);
  });
});

describe('first reply', () => {
  const post = (index: number): CommunityEvent => ({
    at: from,
    kind: 'post',
    member: `m${index}`,
    thread: `t${index}`,
  });
  const answer = (index: number, member: string, at: number): CommunityEvent => ({
    at,
    kind: 'reply',
    member,
    thread: `t${index}`,
  });
  const posts = Array.from({ length: 12 }, (_, index) => post(index));

  test('bots, the author and what comes after the window do not count; those who wait are stated', () => {
    const events = [
      ...posts,
      ...posts.slice(0, 8).map((_, index) => answer(index, 'host', from + (index + 1) * 1000)),
      answer(0, 'bot-1', from + 1),
      answer(11, 'm11', from + 2),
      answer(9, 'host', until),
      answer(10, 'bot-2', from + 5),
    ];
    const { value, n, leftOut } = shown(reportOf(tableOf(events, bots), window).firstReply);
    expect(n).toBe(12);
    expect(leftOut).toEqual({ bots: 2, unfinished: 4 });
    expect(value.median).toBe(6000);
    expect(value.withinDay).toBeCloseTo(8 / 12, 12);
  });

  test('the second reply and the order of the events do not matter', () => {
    const events = [
      ...posts,
      ...posts.flatMap((_, index) => [answer(index, 'a', from + 9), answer(index, 'b', from + 4)]),
    ];
    expect(shown(reportOf(tableOf(events.toReversed()), window).firstReply).value.median).toBe(4);
  });
});

describe('retention', () => {
  const at = (month: number, dayOfMonth = 5) => Date.UTC(2026, month, dayOfMonth);
  const joins = (month: number, count: number, prefix: string): CommunityEvent[] =>
    Array.from({ length: count }, (_, index) => ({ at: at(month), kind: 'contribution', member: `${prefix}${index}` }));

  test('is newcomers of a month who are active in the next; old members and unfinished months are not newcomers', () => {
    const events = [
      ...joins(-1, 30, 'old'),
      ...joins(0, 30, 'old'),
      ...joins(0, 20, 'a'),
      ...joins(1, 15, 'a'),
      ...joins(1, 12, 'b'),
      ...joins(3, 12, 'b'),
      ...joins(5, 40, 'late'),
    ];
    const { retention } = reportOf(tableOf(events), window);
    expect(retention.map(({ month, measure }) => [month, measure.suppressed ? 'suppressed' : measure.value])).toEqual([
      ['2026-01', 0.75],
      ['2026-02', 0],
      ['2026-03', 'suppressed'],
      ['2026-04', 'suppressed'],
      ['2026-05', 'suppressed'],
    ]);
    const january = shown(retention[0]!.measure);
    expect(january.interval).toEqual(wilson(15, 20));
    expect(january.leftOut.unfinished).toBe(40);
  });

  test('a window that begins within a month has no newcomers of that month', () => {
    const { retention } = reportOf(tableOf(joins(0, 20, 'a')), { from: from + day, until });
    expect(retention.map(({ month }) => month)).not.toContain('2026-01');
  });
});

describe('what is shown', () => {
  const table = tableOf(community(3000, 80, 3), bots);
  const report = reportOf(table, window);

  test('nine people are suppressed with their number, ten are shown', () => {
    const events = (people: number): CommunityEvent[] =>
      Array.from({ length: people }, (_, index) => ({
        at: from,
        kind: 'post',
        member: `m${index}`,
        thread: `t${index}`,
      }));
    const nine = reportOf(tableOf(events(9)), window);
    for (const measure of [nine.gini, nine.absenceFactor, nine.reciprocity, nine.firstReply]) {
      expect(measure).toMatchObject({ suppressed: true, fewerThan: 10 });
      expect(measure).not.toHaveProperty('people');
    }
    expect(reportOf(tableOf(events(10)), window).gini.suppressed).toBe(false);
  });

  test('ten threads of one person are about one person', () => {
    const events = Array.from({ length: 20 }, (_, index): CommunityEvent => {
      return { at: from, kind: 'post', member: 'layla', thread: `t${index}` };
    });
    expect(reportOf(tableOf(events), window).firstReply.suppressed).toBe(true);
  });

  test('no result holds the name of a member, and each says what it does not show', () => {
    expect(JSON.stringify(report)).not.toMatch(/"m\d|"t\d|bot-/u);
    for (const measure of [report.gini, report.absenceFactor, report.reciprocity, report.firstReply])
      expect(measure.doesNotShow).toMatch(/^belonging\.[a-z-]+\.does-not-show$/u);
  });

  test('values are inside their intervals', () => {
    for (const { value, interval } of [shown(report.gini), shown(report.absenceFactor)]) {
      expect(interval[0]).toBeLessThanOrEqual(value);
      expect(interval[1]).toBeGreaterThanOrEqual(value);
      expect(interval[1]).toBeGreaterThan(interval[0]);
    }
    const { value, interval } = shown(report.reciprocity);
    expect(interval[0] < value.returned && value.returned < interval[1]).toBe(true);
  });

  test('the same seed gives the same report, another seed the same values', () => {
    expect(reportOf(table, window)).toEqual(report);
    const other = reportOf(table, window, 2);
    expect(shown(other.gini).value).toBe(shown(report.gini).value);
    expect(shown(other.gini).interval).not.toEqual(shown(report.gini).interval);
  });

  test('in slices it is the same report, with pauses', async () => {
    let pauses = 0;
    const pause = () => Promise.resolve(void (pauses += 1));
    expect(await reportInSlices(table, window, { sliceMs: 0, pause })).toEqual(report);
    expect(pauses).toBeGreaterThan(100);
    expect(await reportInSlices(table, window)).toEqual(report);
  });

  test('followers, reach and impressions are refused, by type and at run time', () => {
    const event = (kind: string) => ({ at: from, kind: kind as EventKind, member: 'a' });
    for (const kind of ['followers', 'reach', 'impressions', 'view'])
      expect(() => tableOf([event(kind)])).toThrow(RefusedKindError);
    // @ts-expect-error an audience is not belonging
    expect(() => tableOf([{ at: from, kind: 'impressions', member: 'a' }])).toThrow(RefusedKindError);
    expectTypeOf<Extract<EventKind, 'followers' | 'reach' | 'impressions'>>().toEqualTypeOf<never>();
    expect(() => tableOf([{ at: Number.NaN, kind: 'post', member: 'a' }])).toThrow(RangeError);
  });
});

const counts = fc.array(fc.nat(50), { maxLength: 40 });

test('Gini and absence factor are what their definitions say, for any counts', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const n = given.length;
      const sum = given.reduce((all, each) => all + each, 0);
      const pairs = given.flatMap((a) => given.map((b) => Math.abs(a - b))).reduce((all, each) => all + each, 0);
      expect(gini(frequenciesOf(given))).toBeCloseTo(sum === 0 ? 0 : pairs / (2 * n * sum), 10);
      const sorted = given.toSorted((a, b) => b - a);
      let people = 0;
      for (let reached = 0; reached < sum / 2; people += 1) reached += sorted[people]!;
      expect(absenceFactor(frequenciesOf(given))).toBe(people);
    }),
  );
});

describe('classes of contributions', () => {
  test.each<[string, number[], unknown]>([
    ['nine people', Array.from({ length: 9 }, () => 1), { suppressed: true, fewerThan: 10 }],
    [
      'classes that double',
      [
        ...Array.from({ length: 12 }, () => 1),
        ...Array.from({ length: 10 }, () => 2),
        ...Array.from({ length: 11 }, () => 4),
      ],
      {
        suppressed: false,
        people: 33,
        classes: [
          { from: 1, to: 1, people: 12 },
          { from: 2, to: 2, people: 10 },
          { from: 3, people: 11 },
        ],
      },
    ],
    [
      'the one who did most is not alone',
      [...Array.from({ length: 20 }, () => 1), ...Array.from({ length: 15 }, () => 3), 900],
      {
        suppressed: false,
        people: 36,
        classes: [
          { from: 1, to: 1, people: 20 },
          { from: 3, people: 16 },
        ],
      },
    ],
    [
      'a lowest class of few is joined with the next',
      [1, 1, ...Array.from({ length: 10 }, () => 6)],
      { suppressed: false, people: 12, classes: [{ from: 1, people: 12 }] },
    ],
  ])('%s', (_, given, want) => {
    expect(contributionClasses(frequenciesOf(given))).toEqual(want);
  });

  test('hold everybody once, ten or more in each, for any counts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 120 }), (given) => {
        const found = contributionClasses(frequenciesOf(given));
        const classes = found.suppressed ? [] : found.classes;
        expect(found.suppressed).toBe(given.length < 10);
        for (const { from: low, to = Infinity, people } of classes) {
          expect(people).toBeGreaterThanOrEqual(10);
          expect(people).toBe(given.filter((each) => each >= low && each <= to).length);
        }
        expect(classes.reduce((sum, { people }) => sum + people, 0)).toBe(found.suppressed ? 0 : given.length);
      }),
    );
  });
});

test('a table built from parts is the table of the whole', () => {
  const events = community(3000, 80, 3);
  const builder = new TableBuilder();
  for (let start = 0; start < events.length; start += 700) builder.add(events.slice(start, start + 700));
  expect(builder.build(bots)).toEqual(tableOf(events, bots));
});

test('a set of numbers is a set, however large the numbers are', () => {
  const numbers = fc.array(fc.oneof(fc.nat(40), fc.maxSafeNat(), fc.constantFrom(0, 2 ** 32, 2 ** 33, 2 ** 52)));
  fc.assert(
    fc.property(numbers, fc.maxSafeNat(), (given, other) => {
      const set = new NumberSet(given.length);
      for (const number of given) set.add(number);
      expect(set.size).toBe(new Set(given).size);
      expect([...set].toSorted((a, b) => a - b)).toEqual([...new Set(given)].toSorted((a, b) => a - b));
      expect(set.has(other)).toBe(given.includes(other));
    }),
  );
});
