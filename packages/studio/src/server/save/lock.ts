import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Another process is saving. */
export class BusyError extends Error {}

/** Name of the lock in the token folder. */
export const lockName = '.wusum-save.lock';

const patience = 5000;
const pause = 25;
/** Milliseconds that a lock may be without an owner. */
const emptyFor = 1000;

/**
 * Does work while no other process saves into the same folder. The lock of a process that has ended is taken over.
 *
 * @throws BusyError if another process keeps the lock for too long
 */
export async function withLock<Result>(root: string, work: () => Promise<Result>, wait = patience): Promise<Result> {
  const path = join(root, lockName);
  const owner = `${process.pid} ${randomUUID()}`;
  await acquire(path, owner, performance.now() + wait);
  try {
    return await work();
  } finally {
    // Only the own lock: somebody may have taken over one that looked abandoned.
    if ((await ownerOf(path)) === owner) await rm(path, { force: true });
  }
}

async function acquire(path: string, owner: string, until: number): Promise<void> {
  for (;;) {
    if (await create(path, owner)) return;
    const held = await ownerOf(path);
    if (held !== undefined && (await isAbandoned(path, held))) await breakLock(path, held);
    else if (performance.now() > until) throw new BusyError('Another process is saving.');
    else await sleep(pause);
  }
}

async function create(path: string, owner: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(owner);
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A process that was killed between making the lock and writing its id left an empty one. */
async function isAbandoned(path: string, held: string): Promise<boolean> {
  if (held !== '') return !isAlive(Number.parseInt(held, 10));
  const made = await stat(path).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs > emptyFor;
}

/** Of several processes that find an abandoned lock, only one moves it away. */
async function breakLock(path: string, held: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  const isMoved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!isMoved) return;
  // Between reading and moving, another process may have broken it and made a lock of its own: give it back.
  if ((await ownerOf(aside)) !== held) await rename(aside, path);
  else await rm(aside, { force: true });
}

async function ownerOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
