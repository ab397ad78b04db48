import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { duckdb, postgres, type CommunityEvent, type SqlDialect } from '../../src/belonging/model.js';

type Row = Record<string, string | number | null>;

/** A database that runs in this process. */
export interface Engine {
  readonly dialect: SqlDialect;
  /** Replaces the events. */
  readonly load: (events: readonly CommunityEvent[]) => Promise<void>;
  readonly rows: (sql: string) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

const tables = (double: string) => `CREATE TABLE bots (member TEXT);
CREATE TABLE events ("at" ${double}, kind TEXT, member TEXT, "to" TEXT, thread TEXT);`;
const insertBots = (bots: readonly string[]) =>
  `INSERT INTO bots VALUES ${bots.map((bot) => `('${bot}')`).join(', ')};`;

/** Counts are large integers in both engines. */
const plain = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null || typeof value === 'string' ? value : Number(value),
    ]),
  );

async function startDuckDb(bots: readonly string[]): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(tables('DOUBLE') + insertBots(bots));
  return {
    dialect: duckdb,
    load: async (events) => {
      await connection.run('DELETE FROM events');
      const appender = await connection.createAppender('events');
      for (const { at, kind, member, to, thread } of events) {
        appender.appendDouble(at);
        for (const text of [kind, member]) appender.appendVarchar(text);
        for (const text of [to, thread]) {
          if (text === undefined) appender.appendNull();
          else appender.appendVarchar(text);
        }
        appender.endRow();
      }
      appender.closeSync();
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects().map(plain),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

async function startPostgres(bots: readonly string[]): Promise<Engine> {
  const database = await PGlite.create();
  await database.exec(tables('DOUBLE PRECISION') + insertBots(bots));
  return {
    dialect: postgres,
    load: async (events) => {
      await database.exec('DELETE FROM events');
      const columns = (['at', 'kind', 'member', 'to', 'thread'] as const).map((name) =>
        events.map((event) => event[name] ?? null),
      );
      await database.query(
        'INSERT INTO events SELECT * FROM unnest($1::float8[], $2::text[], $3::text[], $4::text[], $5::text[])',
        columns,
      );
      await database.exec('ANALYZE events');
    },
    rows: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows.map(plain),
    close: () => database.close(),
  };
}

export const engines = [
  { name: 'DuckDB', start: startDuckDb },
  { name: 'PostgreSQL', start: startPostgres },
];
