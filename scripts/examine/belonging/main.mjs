/**
 * Runs the queries of belonging in DuckDB over Parquet files that are larger than the memory it may use, and compares one
 * community of them with the functions. `npm run examine -- belonging [--events=40000000] [--memory=128] [--write=no]`
 *
 * Writes the files into a temporary folder and removes them.
 */
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir, loadavg } from 'node:os';
import { join } from 'node:path';
import { belongingSql, reportOf, tableOf } from '../../../packages/tribe/src/belonging/model.ts';
import { conditions, table, writeBetweenMarkers } from '../../bench/shared/document.mjs';
import { at } from '../../run/paths.mjs';

const { DuckDBInstance } = createRequire(at('packages', 'tribe', 'package.json'))('@duckdb/node-api');
const option = (name, otherwise) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const events = Number(option('events', '40000000'));
const memory = Number(option('memory', '128'));
const communities = 100;
const window = { from: Date.UTC(2025, 6, 1), until: Date.UTC(2026, 0, 1) };
const start = Date.UTC(2025, 0, 1);
const folder = mkdtempSync(join(tmpdir(), 'wusum-belonging-'));

/** A number from 0 to 1 for each row: the same for the same row. */
const random = (salt) => `(hash(i * 16 + ${salt}) % 1000003) / 1000003.0`;

/** A fleet: some communities have far more events than others, and in each a few members do most. */
const generated = `
WITH drawn AS (
  SELECT i, CAST(floor(pow(${random(1)}, 3) * ${communities}) AS INTEGER) AS community, ${random(2)} AS a, ${random(3)} AS b,
    ${random(4)} AS c, ${random(5)} AS d FROM range(${events}) r(i)
), placed AS (
  SELECT *, ${start} + CAST(a * ${window.until - start} AS BIGINT) AS "when",
    'm' || CAST(floor(b * b * b * 4000) AS INTEGER) AS member, CAST(floor(d * ${Math.ceil(events / communities / 20)}) AS INTEGER) AS t
  FROM drawn
)
SELECT community, CAST("when" AS DOUBLE) + i / ${events}.0 / 4 AS "at",
  CASE WHEN c < 0.2 THEN 'post' WHEN c < 0.7 THEN 'reply' WHEN c < 0.85 THEN 'reaction' ELSE 'contribution' END AS kind,
  'c' || community || '-' || member AS member,
  CASE WHEN c >= 0.2 AND c < 0.85 THEN 'c' || community || '-m' || CAST(floor(a * d * 4000) AS INTEGER) END AS "to",
  CASE WHEN c < 0.7 THEN 'c' || community || '-t' || t END AS thread
FROM placed`;

async function connect(settings) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', ...settings });
  return { instance, connection: await instance.connect() };
}

const rowsOf = async (connection, sql) =>
  (await connection.runAndReadAll(sql))
    .getRowObjects()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
      ),
    );

async function writeFiles() {
  const { instance, connection } = await connect({ preserve_insertion_order: 'false' });
  await connection.run(`COPY (${generated}) TO '${folder}/events' (FORMAT parquet, PARTITION_BY (community))`);
  connection.closeSync();
  instance.closeSync();
  const files = readdirSync(`${folder}/events`, { recursive: true }).filter((name) =>
    String(name).endsWith('.parquet'),
  );
  return files.reduce((sum, name) => sum + statSync(join(folder, 'events', String(name))).size, 0) / 1e6;
}

/** The values of a measure as the query names them. */
function valuesOf(report) {
  const { absenceFactor, gini, reciprocity, firstReply, retention } = report;
  return {
    absenceFactor: [absenceFactor.value],
    gini: [gini.value],
    reciprocity: [reciprocity.value.returned, reciprocity.value.corrected],
    firstReply: [firstReply.value.median, firstReply.value.withinDay],
    retention: retention.map(({ measure }) => measure.value),
  };
}

const sqlValues = {
  absenceFactor: ([row]) => [row.value],
  gini: ([row]) => [row.value],
  reciprocity: ([row]) => [row.returned, row.corrected],
  firstReply: ([row]) => [row.median, row.within_day],
  retention: (rows) => rows.map(({ value }) => value),
};

const view = (where) => `CREATE OR REPLACE VIEW events AS
  SELECT "at", kind, member, "to", thread FROM read_parquet('${folder}/events/**/*.parquet', hive_partitioning = true) ${where}`;

/** One community, by the queries over the files and by the functions in memory. */
async function compare(connection, community) {
  await connection.run(view(`WHERE community = ${community}`));
  const rows = await rowsOf(connection, 'SELECT * FROM events');
  const given = rows.map(({ to, thread, ...rest }) => ({ ...rest, to: to ?? undefined, thread: thread ?? undefined }));
  const wanted = valuesOf(reportOf(tableOf(given), window));
  for (const [name, sql] of Object.entries(belongingSql(window))) {
    const found = sqlValues[name](await rowsOf(connection, sql));
    const isClose = (value, other) => Math.abs(value - other) <= 1e-6 * Math.max(1, Math.abs(value));
    // A measure of too few people has no value in either.
    const isSame = wanted[name].every((value, index) => {
      const other = found[index];
      return value === undefined || other === null ? value === undefined && other === null : isClose(value, other);
    });
    if (!isSame)
      throw new Error(`${name}: ${JSON.stringify(found)}, the functions give ${JSON.stringify(wanted[name])}.`);
  }
  return given.length;
}

async function measure(connection) {
  await connection.run(view(''));
  const rows = [];
  for (const [name, sql] of Object.entries(belongingSql(window))) {
    const started = performance.now();
    await rowsOf(connection, sql);
    rows.push([`\`${name}\``, ((performance.now() - started) / 1000).toFixed(1)]);
  }
  return rows;
}

try {
  const size = await writeFiles();
  mkdirSync(join(folder, 'spilled'));
  const { instance, connection } = await connect({
    memory_limit: `${memory}MB`,
    temp_directory: join(folder, 'spilled'),
    preserve_insertion_order: 'false',
  });
  await connection.run('CREATE TABLE bots (member VARCHAR)');
  const compared = await compare(connection, communities - 1);
  const rows = await measure(connection);
  connection.closeSync();
  instance.closeSync();
  const count = (value) => value.toLocaleString('en');
  const about = `load ${loadavg()[0].toFixed(1)}, one thread`;
  const text = `${count(events)} events of ${communities} communities in Parquet files of ${size.toFixed(0)} MB; DuckDB may use ${memory} MB. The measures of one of them, ${count(compared)} events, are those of the functions.

${table([['query over all files', 'seconds'], ...rows])}

${conditions(about)}.`;
  process.stdout.write(`${text}\n`);
  if (option('write') !== 'no') writeBetweenMarkers('belonging-parquet', text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
