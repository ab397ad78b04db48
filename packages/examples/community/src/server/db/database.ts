import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { migrate } from './migrate.ts';

export interface DatabaseOptions {
  /** Most pages that the file may have: a quota, and a full disk in tests. */
  readonly maxPages?: number;
}

/** The disk, or the quota of the database, is full. Nothing of the write is kept. */
export class DiskFullError extends Error {
  override readonly name = 'DiskFullError';
}

/** Pages and actions have a class each of the same code: an error of one is no instance of that of the other. */
export const isDiskFull = (error: unknown): boolean => error instanceof Error && error.name === 'DiskFullError';

const SQLITE_FULL = 13;

/**
 * The database of the community: one file. Statements are prepared once; a write is acknowledged only when it is on the
 * disk (`synchronous = FULL`), and readers do not wait for it (WAL).
 */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** @param file created with its folder if it is not there; `:memory:` for none */
  constructor(file: string, { maxPages }: DatabaseOptions = {}) {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    this.#connection = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 5000 });
    this.#connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;');
    migrate(this.#connection);
    if (maxPages !== undefined) this.#connection.exec(`PRAGMA max_page_count = ${Math.trunc(maxPages)}`);
  }

  /** All rows of a query. The caller says what a row looks like: the query is next to it. */
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    // Without a prototype, React would not send them to the browser.
    return this.#prepared(sql)
      .all(...values)
      .map((row) => ({ ...row }) as Row);
  }

  /** The first row of a query. */
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    const row = this.#prepared(sql).get(...values);
    return row && ({ ...row } as Row);
  }

  /** Runs a statement. @returns how many rows it changed */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#prepared(sql).run(...values).changes);
  }

  /**
   * Does all of something or nothing. Two writers, of one process or of several, follow each other.
   *
   * @throws DiskFullError if it does not fit
   */
  write<Result>(change: () => Result): Result {
    try {
      this.#connection.exec('BEGIN IMMEDIATE');
      const result = change();
      this.#connection.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite itself rolls back after some errors, a full disk is one of them.
      if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
      if (isFull(error)) throw new DiskFullError('The disk of the database is full.', { cause: error });
      throw error;
    }
  }

  /** `ok`, or what SQLite finds damaged. */
  check(): string {
    return this.get<{ integrity_check: string }>('PRAGMA integrity_check')!.integrity_check;
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) this.#statements.set(sql, (statement = this.#connection.prepare(sql)));
    return statement;
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_FULL;
}
