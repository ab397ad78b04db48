import type { Window } from './aggregate.js';
import { smallestGroup } from './measure.js';
import { monthOf, startOfMonth } from './months.js';

/** What database engines write differently; the rest is standard SQL. */
export interface SqlDialect {
  /** Months since January 1970, in UTC, of milliseconds since 1970. */
  readonly monthOf: (milliseconds: string) => string;
  readonly integer: string;
  readonly double: string;
}

export const duckdb: SqlDialect = {
  monthOf: (milliseconds) =>
    `date_diff('month', TIMESTAMP '1970-01-01 00:00:00', epoch_ms(CAST(floor(${milliseconds}) AS BIGINT)))`,
  integer: 'BIGINT',
  double: 'DOUBLE',
};

/** PostgreSQL, and the engines that have its language. */
export const postgres: SqlDialect = {
  monthOf: (milliseconds) => {
    const time = `(to_timestamp(${milliseconds} / 1000.0) AT TIME ZONE 'UTC')`;
    return `(extract(year FROM ${time}) - 1970) * 12 + extract(month FROM ${time}) - 1`;
  },
  integer: 'BIGINT',
  double: 'DOUBLE PRECISION',
};

export interface BelongingSql {
  readonly absenceFactor: string;
  readonly gini: string;
  readonly reciprocity: string;
  readonly firstReply: string;
  readonly retention: string;
}

/**
 * The measures of `reportOf` as one query each, for a table `events` with the columns `at` (milliseconds), `kind`,
 * `member`, `to`, `thread`, and a table `bots` with the column `member`. Each returns `people`, `n` and its values; all
 * are NULL for fewer than ten people. Intervals of the bootstrap are not computed here.
 *
 * @throws RangeError if the window has no numbers
 */
export function belongingSql(window: Window, dialect: SqlDialect = duckdb): BelongingSql {
  const [from, until] = [instant(window.from), instant(window.until)];
  const common = `WITH humans AS (
  SELECT e.* FROM events e WHERE NOT EXISTS (SELECT 1 FROM bots b WHERE b.member = e.member)
), inside AS (
  SELECT * FROM humans WHERE "at" >= ${from} AND "at" < ${until}
)`;
  return {
    absenceFactor: absenceFactorSql(common),
    gini: giniSql(common, dialect),
    reciprocity: reciprocitySql(common, dialect),
    firstReply: firstReplySql(common, until, dialect),
    retention: retentionSql(common, window, dialect),
  };
}

function instant(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`A window is in whole milliseconds, not ${value}.`);
  return String(value);
}

/** A value that is about enough people, or NULL. */
function shown(value: string, name: string, people = 'people'): string {
  return `CASE WHEN ${people} >= ${smallestGroup} THEN ${value} END AS ${name}`;
}

const counts = `counts AS (
  SELECT member, count(*) AS c FROM inside WHERE kind <> 'reaction' GROUP BY member
)`;

function absenceFactorSql(common: string): string {
  return `${common}, ${counts}, reached AS (
  SELECT c, sum(c) OVER (ORDER BY c DESC, member ROWS UNBOUNDED PRECEDING) AS upto, sum(c) OVER () AS total FROM counts
), result AS (
  SELECT count(*) AS people, sum(CASE WHEN 2 * (upto - c) < total THEN 1 ELSE 0 END) AS value FROM reached
)
SELECT ${shown('people', 'people')}, ${shown('people', 'n')}, ${shown('value', 'value')} FROM result`;
}

function giniSql(common: string, { double }: SqlDialect): string {
  return `${common}, ${counts}, ranked AS (
  SELECT c, row_number() OVER (ORDER BY c, member) AS place, count(*) OVER () AS n FROM counts
), result AS (
  SELECT count(*) AS people, CAST(sum((2 * place - n - 1) * c) AS ${double}) / (max(n) * sum(c)) AS value FROM ranked
)
SELECT ${shown('people', 'people')}, ${shown('people', 'n')}, ${shown('value', 'value')} FROM result`;
}

function reciprocitySql(common: string, { double }: SqlDialect): string {
  return `${common}, ties AS (
  SELECT DISTINCT member AS a, "to" AS b FROM inside i
  WHERE kind IN ('reply', 'reaction') AND "to" IS NOT NULL AND "to" <> member
    AND NOT EXISTS (SELECT 1 FROM bots x WHERE x.member = i."to")
), involved AS (
  SELECT member FROM inside UNION SELECT b FROM ties
), sums AS (
  SELECT CAST((SELECT count(*) FROM involved) AS ${double}) AS people, CAST(count(*) AS ${double}) AS ties,
    CAST(count(back.a) AS ${double}) AS both_ways
  FROM ties t LEFT JOIN ties back ON back.a = t.b AND back.b = t.a
), shares AS (
  SELECT people, ties - both_ways / 2 AS n, CASE WHEN ties = 0 THEN 0 ELSE both_ways / ties END AS returned,
    CASE WHEN people < 2 THEN 0 ELSE ties / (people * (people - 1)) END AS by_chance
  FROM sums
)
SELECT ${shown('people', 'people')}, ${shown('n', 'n')}, ${shown('returned', 'returned')}, ${shown('by_chance', 'by_chance')},
  ${shown('CASE WHEN by_chance = 1 THEN 0 ELSE (returned - by_chance) / (1 - by_chance) END', 'corrected')}
FROM shares`;
}

/** The estimator of Kaplan and Meier: a product over time, as a sum of logarithms. */
function firstReplySql(common: string, until: string, { double }: SqlDialect): string {
  return `${common}, posts AS (
  SELECT thread, member, "at", row_number() OVER (PARTITION BY thread ORDER BY "at", member) AS place
  FROM inside WHERE kind = 'post' AND thread IS NOT NULL
), opened AS (
  SELECT thread, member, "at" FROM posts WHERE place = 1
), waits AS (
  SELECT o.thread, o.member, min(r."at") - o."at" AS answered, ${until} - o."at" AS watched
  FROM opened o LEFT JOIN humans r
    ON r.thread = o.thread AND r.kind = 'reply' AND r.member <> o.member AND r."at" >= o."at" AND r."at" < ${until}
  GROUP BY o.thread, o.member, o."at"
), times AS (
  SELECT coalesce(answered, watched) AS t, count(answered) AS done, count(*) AS all_of FROM waits GROUP BY 1
), risks AS (
  SELECT t, done, CAST(sum(all_of) OVER (ORDER BY t DESC ROWS UNBOUNDED PRECEDING) AS ${double}) AS at_risk FROM times
), curve AS (
  SELECT t, CASE WHEN min(at_risk - done) OVER w = 0 THEN 0
    ELSE exp(sum(CASE WHEN at_risk > done THEN ln(1 - done / at_risk) ELSE 0 END) OVER w) END AS waiting
  FROM risks WHERE done > 0 WINDOW w AS (ORDER BY t ROWS UNBOUNDED PRECEDING)
), result AS (
  SELECT count(DISTINCT member) AS people, count(*) AS n, count(*) - count(answered) AS unfinished,
    (SELECT min(t) FROM curve WHERE waiting <= 0.5 + 1e-12) AS median,
    1 - coalesce((SELECT min(waiting) FROM curve WHERE t <= 86400000), 1) AS within_day
  FROM waits
)
SELECT ${shown('people', 'people')}, ${shown('n', 'n')}, ${shown('unfinished', 'unfinished')}, ${shown('median', 'median')},
  ${shown('within_day', 'within_day')} FROM result`;
}

function retentionSql(
  common: string,
  { from, until }: Window,
  { monthOf: month, integer, double }: SqlDialect,
): string {
  const first = monthOf(from - 1) + 1;
  const last = monthOf(until) - 2;
  const names = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    return `(${first + index}, '${new Date(startOfMonth(first + index)).toISOString().slice(0, 7)}')`;
  });
  // A list of values cannot be empty.
  const months = names.length > 0 ? `VALUES ${names.join(', ')}` : `SELECT 0, '' WHERE 1 = 0`;
  return `${common}, months(number, name) AS (
  ${months}
), joined AS (
  SELECT member, CAST(${month('min("at")')} AS ${integer}) AS month FROM humans GROUP BY member
), returned AS (
  SELECT DISTINCT h.member FROM humans h JOIN joined j ON j.member = h.member
  WHERE CAST(${month('h."at"')} AS ${integer}) = j.month + 1
), result AS (
  SELECT m.name, count(j.member) AS people, count(r.member) AS back
  FROM months m LEFT JOIN joined j ON j.month = m.number LEFT JOIN returned r ON r.member = j.member
  GROUP BY m.name
)
SELECT name AS month, ${shown('people', 'people')}, ${shown('people', 'n')}, ${shown(`CAST(back AS ${double}) / people`, 'value')}
FROM result ORDER BY name`;
}
