/**
 * Examines packages/examples/community as it runs: 200 people read and write at once; the process is killed while they
 * write; the disk is full. `npm run examine -- community [--seconds=30] [--people=200] [--write=no]`
 *
 * What it finds lost or twice is an error. As root, the full disk is a small file system in memory; otherwise a quota of the
 * database.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, start } from '../../../packages/examples/community/e2e/application.ts';
import { Database } from '../../../packages/examples/community/src/server/db/database.ts';
import { addMember } from '../../../packages/examples/community/src/server/members/members.ts';
import { startSession } from '../../../packages/examples/community/src/server/session/sessions.ts';
import { guidelinesVersion } from '../../../packages/examples/community/src/server/care/rules.ts';
import { seedIfEmpty } from '../../../packages/examples/community/src/seed/seed.ts';
import { conditions, table, writeBetweenMarkers } from '../../bench/shared/document.mjs';
import { run } from '../../run/child.mjs';
import { emptyLog, read, send, write } from './clients.mjs';

const option = (name, otherwise) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const seconds = Number(option('seconds', '30'));
const people = Number(option('people', '200'));
const kills = 5;
const mount = (args) => run('mount', args, { env: process.env, seconds: 10 });

/** A new database with the community of the example, and members who write. @returns their cookies */
function prepare(folder, writers) {
  const db = new Database(join(folder, 'community.db'));
  const now = Date.now();
  seedIfEmpty(db, now);
  const sessions = db.write(() =>
    Array.from({ length: writers }, (_, index) => {
      const id = `writer-${index}`;
      const email = `${id}@community.example`;
      addMember(db, { id, email, language: 'en', accepted: guidelinesVersion }, now);
      return `session=${startSession(db, id, undefined, now)}`;
    }),
  );
  db.close();
  return sessions;
}

/** Compares what is in the database with what was acknowledged. */
function compare(folder, log) {
  const db = new Database(join(folder, 'community.db'));
  const rows = db.all('SELECT id, html FROM posts');
  const byKey = Map.groupBy(rows, ({ html }) => /number ([\w-]{36})/u.exec(html)?.[1]);
  let [lost, twice] = [0, 0];
  for (const [key, post] of log.acknowledged) {
    const found = byKey.get(key) ?? [];
    if (!found.some(({ id }) => id === post)) lost += 1;
  }
  for (const key of log.sent.keys()) if ((byKey.get(key)?.length ?? 0) > 1) twice += 1;
  const check = db.check();
  db.close();
  return { acknowledged: log.acknowledged.size, lost, twice, check };
}

async function underLoad() {
  const folder = mkdtempSync(join(tmpdir(), 'community-load-'));
  const sessions = prepare(folder, people / 2);
  const application = await start({ data: folder });
  const log = emptyLog();
  const end = Date.now() + seconds * 1000;
  const goesOn = () => Date.now() < end;
  const readers = Array.from({ length: people - sessions.length }, (_, index) =>
    read(application.url, log, goesOn, index),
  );
  await Promise.all([...readers, ...sessions.map((session) => write(application.url, session, log, goesOn))]);
  await application.kill();
  const result = { ...compare(folder, log), reads: log.reads, writes: log.writes, errors: log.errors };
  rmSync(folder, { recursive: true });
  return result;
}

async function killed() {
  const folder = mkdtempSync(join(tmpdir(), 'community-kill-'));
  const sessions = prepare(folder, 50);
  const log = emptyLog();
  for (let round = 0; round < kills; round += 1) {
    const application = await start({ data: folder });
    let isRunning = true;
    const writing = sessions.map((session) => write(application.url, session, log, () => isRunning));
    await new Promise((resolve) => setTimeout(resolve, 4000));
    isRunning = false;
    await application.kill();
    await Promise.all(writing);
  }
  // What was not answered is sent again, with its key, as the pages do.
  const again = await start({ data: folder });
  const unanswered = [...log.sent].filter(([key]) => !log.acknowledged.has(key));
  for (const [key, { session, sent }] of unanswered) {
    const post = await send(again.url, session, sent, log);
    if (post !== undefined) log.acknowledged.set(key, post);
  }
  await again.kill();
  const result = { ...compare(folder, log), sent: log.sent.size, unanswered: unanswered.length };
  rmSync(folder, { recursive: true });
  return result;
}

/** A small file system if this may make one, or a quota. */
async function smallDisk(folder) {
  const { code } = await mount(['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder]).catch(() => ({ code: 1 }));
  if (code === 0)
    return { kind: 'a file system of 6 MB', env: {}, grow: () => mount(['-o', 'remount,size=64m', folder]) };
  return { kind: 'a quota of 400 pages', env: { COMMUNITY_MAX_PAGES: '400' }, grow: undefined };
}

async function full() {
  const folder = mkdtempSync(join(tmpdir(), 'community-full-'));
  const disk = await smallDisk(folder);
  try {
    const [session] = prepare(folder, 1);
    const application = await start({ data: folder, env: disk.env });
    const log = emptyLog();
    const text = 'x'.repeat(7900);
    const answers = [];
    const words = async (index) => {
      const key = `full-disk-${String(index).padStart(6, '0')}`;
      const post = await send(
        application.url,
        session,
        { thread: 'comet', text: `${index} ${text}`, language: 'en', key },
        log,
      );
      if (post !== undefined) answers.push(post);
      return post;
    };
    let index = 0;
    // Beyond the limit of one minute, the limit would be what is measured: each round is a minute’s worth.
    while (log.errors.length === 0 && index < 2000) {
      await words(index);
      index += 1;
      if (index % 100 === 0) await forget(folder);
    }
    const reason = log.errors[0];
    const reading = (await fetch(`${application.url}/ar/stories`)).status;
    const grown = disk.grow ? (await disk.grow(), await words(index + 1)) !== undefined : undefined;
    await application.kill();
    const db = new Database(join(folder, 'community.db'));
    const kept = new Set(db.all('SELECT id FROM posts').map(({ id }) => id));
    const result = {
      kind: disk.kind,
      written: answers.length,
      lost: answers.filter((id) => !kept.has(id)).length,
      reason,
      reading,
      grown,
      check: db.check(),
    };
    db.close();
    return result;
  } finally {
    await run('umount', [folder], { env: process.env, seconds: 10 }).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Forgets how much the one member of this part has written in this minute. */
async function forget(folder) {
  const db = new Database(join(folder, 'community.db'));
  try {
    db.run('DELETE FROM attempts');
  } catch {
    // It is full: the next write will say so.
  } finally {
    db.close();
  }
}

function percentile(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)} ms`;
}

await build();
const load = await underLoad();
const kill = await killed();
const disk = await full();
const row = (name, times) => [
  name,
  String(times.length),
  String(Math.round(times.length / seconds)),
  percentile(times, 0.5),
  percentile(times, 0.95),
  percentile(times, 0.99),
];
const report = `${conditions(`${people} people at once for ${seconds} s, half of them write; clients and server share the machine.`)}

${table([['requests', 'number', 'per second', 'p50', 'p95', 'p99'], row('pages read', load.reads), row('replies written', load.writes)])}

${table([
  ['', 'acknowledged', 'lost', 'twice', 'integrity_check'],
  ['under load, a fifth sent twice', String(load.acknowledged), String(load.lost), String(load.twice), load.check],
  [
    `killed ${kills} times while 50 write; ${kill.unanswered} of ${kill.sent} sent again`,
    String(kill.acknowledged),
    String(kill.lost),
    String(kill.twice),
    kill.check,
  ],
  [`${disk.kind}, until it is full`, String(disk.written), String(disk.lost), '0', disk.check],
])}

Errors under load: ${load.errors.length === 0 ? 'none' : [...new Set(load.errors)].join(', ')}. The full disk is answered with “${disk.reason}”, pages are still read (${disk.reading})${disk.grown === undefined ? '' : `, and with room again the next reply is ${disk.grown ? 'kept' : 'refused'}`}.
`;
console.log(report);
const faults = [
  ...(load.lost + kill.lost + disk.lost > 0 ? ['acknowledged writes are lost'] : []),
  ...(load.twice + kill.twice > 0 ? ['writes are there twice'] : []),
  ...(load.errors.length > 0 ? [`errors under load: ${[...new Set(load.errors)].join(', ')}`] : []),
  ...([load, kill, disk].some(({ check }) => check !== 'ok') ? ['the database is damaged'] : []),
  ...(disk.reason === 'POST disk full' && disk.reading === 200 && disk.grown !== false
    ? []
    : ['a full disk is not answered as it has to be']),
];
if (option('write', 'yes') !== 'no' && faults.length === 0) writeBetweenMarkers('community', report);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
