import type { DatabaseSync } from 'node:sqlite';
import { migrations } from './migrations.ts';

/**
 * Brings a database to the newest version, step by step; each step is atomic. Two processes that start
 * together do it once.
 *
 * @throws if a newer version of the application has written it
 */
export function migrate(connection: DatabaseSync, steps: readonly string[] = migrations): void {
  for (;;) {
    connection.exec('BEGIN IMMEDIATE');
    try {
      const version = versionOf(connection);
      if (version > steps.length)
        throw new Error(
          `The database has version ${version}, this application knows versions up to ${steps.length}. Start the newer application, or restore the database of this one.`,
        );
      const step = steps[version];
      if (step !== undefined) connection.exec(`${step}; PRAGMA user_version = ${version + 1}`);
      connection.exec('COMMIT');
      if (step === undefined) return;
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }
}

function versionOf(connection: DatabaseSync): number {
  return Number(connection.prepare('PRAGMA user_version').get()!['user_version']);
}
