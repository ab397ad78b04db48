import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database, DiskFullError } from '../../src/server/db/database.ts';
import { migrate } from '../../src/server/db/migrate.ts';
import { migrations } from '../../src/server/db/migrations.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'));
  file = join(folder, 'deep', 'community.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const versionIn = (db: DatabaseSync) => Number(db.prepare('PRAGMA user_version').get()!['user_version']);
const add = (db: Database, at: number, words = '') =>
  db.run('INSERT INTO attempts (key, at) VALUES (?, ?)', `key ${words}`, at);
const count = (db: Database) => db.get<{ n: number }>('SELECT count(*) AS n FROM attempts')!.n;

test('a write is on the disk when it is acknowledged, and readers do not wait', () => {
  const db = new Database(file);
  expect(db.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
  expect(db.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
  expect(db.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
  db.close();
});

test.each(migrations.keys().drop(1).toArray())(
  'a database of version %i becomes the newest, and keeps what is in it',
  (version) => {
    const memory = new DatabaseSync(':memory:');
    migrate(memory, migrations.slice(0, version));
    memory.exec(
      "INSERT INTO members (id, email, role, name_en, name_ar, language, joined) VALUES ('a', 'a@b', 'member', 'A', 'أ', 'ar', 1)",
    );
    migrate(memory);
    expect(versionIn(memory)).toBe(migrations.length);
    expect(memory.prepare('SELECT name_ar FROM members').get()).toMatchObject({ name_ar: 'أ' });
    migrate(memory);
    expect(versionIn(memory)).toBe(migrations.length);
  },
);

test('a step that fails leaves the version and the tables of the one before', () => {
  const memory = new DatabaseSync(':memory:');
  expect(() => migrate(memory, ['CREATE TABLE one (a)', 'CREATE TABLE two (a); CREATE TABLE one (a)'])).toThrow(
    'already exists',
  );
  expect(versionIn(memory)).toBe(1);
  expect(memory.prepare("SELECT name FROM sqlite_master WHERE name = 'two'").get()).toBeUndefined();
});

test('a database of a newer application is not touched', () => {
  const memory = new DatabaseSync(':memory:');
  memory.exec(`PRAGMA user_version = ${migrations.length + 1}`);
  expect(() => migrate(memory)).toThrow(`version ${migrations.length + 1}`);
});

test('a change that throws changes nothing', () => {
  const db = new Database(file);
  expect(() =>
    db.write(() => {
      add(db, 1);
      throw new Error('after the first half');
    }),
  ).toThrow('after the first half');
  expect(count(db)).toBe(0);
  db.write(() => add(db, 2));
  expect(count(db)).toBe(1);
  db.close();
});

test('a full disk is reported; reading goes on, and so does writing when there is room again', () => {
  const db = new Database(file);
  db.write(() => add(db, 1));
  const { page_count: pages } = db.get<{ page_count: number }>('PRAGMA page_count')!;
  db.close();
  const full = new Database(file, { maxPages: pages });
  expect(() => full.write(() => add(full, 2, 'x'.repeat(100_000)))).toThrow(DiskFullError);
  expect(count(full)).toBe(1);
  expect(full.check()).toBe('ok');
  full.close();
  const roomy = new Database(file);
  roomy.write(() => add(roomy, 2, 'x'.repeat(100_000)));
  expect(count(roomy)).toBe(2);
  roomy.close();
});

test('of a process that is killed while it writes, every acknowledged write is there', async () => {
  new Database(file).close();
  const writer = spawn(process.execPath, ['--input-type=module', '--eval', endlessWriter(file)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged = await new Promise<number>((resolve) => {
    let last = -1;
    writer.stdout.on('data', (chunk: Buffer) => {
      last = Number(chunk.toString().trim().split('\n').at(-1));
      if (last >= 40) writer.kill('SIGKILL');
    });
    writer.on('close', () => resolve(last));
  });
  const db = new Database(file);
  expect(db.check()).toBe('ok');
  const kept = db.all<{ at: number }>('SELECT at FROM attempts ORDER BY at').map(({ at }) => at);
  expect(kept.slice(0, acknowledged + 1)).toEqual(Array.from({ length: acknowledged + 1 }, (_, index) => index));
  db.close();
});

/** Writes rows with the settings of the application and prints each number after its commit. */
const endlessWriter = (path: string) => `
  import { DatabaseSync } from 'node:sqlite';
  import { writeSync } from 'node:fs';
  const db = new DatabaseSync(${JSON.stringify(path)});
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  const insert = db.prepare("INSERT INTO attempts (key, at) VALUES ('x', ?)");
  for (let at = 0; ; at += 1) { insert.run(at); writeSync(1, at + '\\n'); }`;
