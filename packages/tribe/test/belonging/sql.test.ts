import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  belongingSql,
  reportOf,
  tableOf,
  type CommunityEvent,
  type Measure,
  type Window,
} from '../../src/belonging/model.js';
import { engines, type Engine } from './engines.js';
import { bots, community, day, from, until } from './community.js';

type Row = Awaited<ReturnType<Engine['rows']>>[number];

/** A measure as the row that the query returns for it. */
function rowOf<Value>(measure: Measure<Value>, values: (value: Value) => Row): Row {
  const empty = Object.fromEntries(Object.keys(values(sample as Value)).map((name) => [name, null]));
  if (measure.suppressed) return { people: null, n: null, ...empty };
  return { people: measure.people, n: measure.n, ...values(measure.value) };
}
const sample = {};

/** The same numbers up to what sums in another order differ by. */
function close(row: Row): unknown {
  const about = ([name, value]: [string, Row[string]]) =>
    [name, typeof value === 'number' && !Number.isInteger(value) ? expect.closeTo(value, 6) : value] as const;
  return Object.fromEntries(Object.entries(row).map(about));
}

const value = (each: number): Row => ({ value: each });

/** What the functions give, in the form of the rows. */
function rowsOfReport(events: readonly CommunityEvent[], window: Window) {
  const report = reportOf(tableOf(events, bots), window);
  const ties = rowOf(report.reciprocity, ({ returned, byChance, corrected }) => {
    return { returned, by_chance: byChance, corrected };
  });
  const reply = rowOf(report.firstReply, ({ median = null, withinDay }) => ({ median, within_day: withinDay }));
  const unfinished = report.firstReply.suppressed ? null : report.firstReply.leftOut.unfinished;
  return {
    absenceFactor: [close(rowOf(report.absenceFactor, value))],
    gini: [close(rowOf(report.gini, value))],
    reciprocity: [close(ties)],
    firstReply: [close({ ...reply, unfinished })],
    retention: report.retention.map(({ month, measure }) => close({ month, ...rowOf(measure, value) })),
  };
}

async function rowsOfSql(
  engine: Engine,
  events: readonly CommunityEvent[],
  window: Window,
): Promise<Record<string, Row[]>> {
  await engine.load(events);
  const rows: Record<string, Row[]> = {};
  for (const [name, sql] of Object.entries(belongingSql(window, engine.dialect)))
    rows[name] = await engine.rows(String(sql));
  return rows;
}

const windows: Window[] = [
  { from, until },
  { from: from + 17 * day, until: from + 80 * day },
  { from, until: from + 20 * day },
];

describe.each(engines)('$name gives what the functions give', ({ start }) => {
  let engine: Engine;
  // PostgreSQL is compiled from WebAssembly first.
  beforeAll(async () => void (engine = await start(bots)), 60_000);
  afterAll(() => engine?.close());

  test.each([
    [1, 400, 30],
    [2, 3000, 120],
    [3, 6000, 900],
    [4, 120, 14],
    [5, 40, 8],
  ])('community %d: %d events of %d members', async (seed, count, members) => {
    const events = community(count, members, seed);
    for (const window of windows) expect(await rowsOfSql(engine, events, window)).toEqual(rowsOfReport(events, window));
  });

  test.each<[string, CommunityEvent[]]>([
    ['without events', []],
    ['with events of bots only', [{ at: from, kind: 'post', member: 'bot-1', thread: 't' }]],
  ])('%s', async (_, events) => {
    expect(await rowsOfSql(engine, events, windows[0]!)).toEqual(rowsOfReport(events, windows[0]!));
  });
});

test('the communities have something to compare: no measure is suppressed in the largest', async () => {
  const report = reportOf(tableOf(community(6000, 900, 3), bots), { from, until });
  const { retention, window: _window, ...others } = report;
  for (const measure of Object.values(others)) expect(measure.suppressed).toBe(false);
  expect(retention.filter(({ measure }) => !measure.suppressed).length).toBeGreaterThan(2);
  expect(report.firstReply).toMatchObject({ value: { median: expect.any(Number) } });
});

test('a window goes into the text as whole numbers only', () => {
  expect(() => belongingSql({ from: Number.NaN, until })).toThrow(RangeError);
  expect(() => belongingSql({ from: '0; DROP TABLE events' as unknown as number, until })).toThrow(RangeError);
});
