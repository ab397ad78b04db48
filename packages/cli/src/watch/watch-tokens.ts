import { statSync, type Stats } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { tokenFile } from '../disk/read-tokens.js';
import type { BuildPlan } from '../build/build-plan.js';

/** Delay in milliseconds between the last change of a file and the work: editors write a file in several steps. */
const delay = 40;
/** Milliseconds between two looks whether the folder is still the same one. */
const pollInterval = 400;

/** A queue of work that changed files start. One piece of work runs at a time. */
export interface TokenWatcher {
  /** Adds work of another kind to the queue. */
  run(work: () => Promise<void>): void;
  /** Ends the watch, after the work that is running. */
  close(): Promise<void>;
}

/**
 * Does work after each change of the token files of a plan. The watch survives a folder that is moved away, deleted or
 * replaced, as `git checkout` does: it continues when the folder is back.
 *
 * @param work must not reject
 */
export async function watchTokens(
  { tokens, out }: Pick<BuildPlan, 'tokens' | 'out'>,
  work: () => Promise<void>,
): Promise<TokenWatcher> {
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();
  const run = (job: () => Promise<void>): void => void (queue = queue.then(() => job()));
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => run(work), delay);
  };
  const folder = new WatchedFolder(tokens, out, changed);
  await folder.open();
  return {
    run,
    close: async () => {
      clearTimeout(timer);
      await folder.close();
      clearTimeout(timer);
      await queue;
    },
  };
}

/**
 * A folder that is watched by its path. The operating system watches the folder itself: after `mv tokens old`, it reports
 * changes in `old`, and none in a new `tokens`. So the identity of the folder is compared regularly.
 */
class WatchedFolder {
  #watcher: FSWatcher | undefined;
  #identity = '';
  #poll: NodeJS.Timeout | undefined;
  #isClosed = false;
  /** Reads the files regularly, where the system has no more watches or open files. */
  #isPolling = false;

  constructor(
    private readonly tokens: string,
    private readonly out: string,
    private readonly changed: () => void,
  ) {}

  async open(): Promise<void> {
    this.#identity = identityOf(this.tokens);
    await this.#watch();
    this.#pollLater();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#poll);
    await this.#watcher?.close();
  }

  #pollLater(): void {
    if (!this.#isClosed) this.#poll = setTimeout(() => void this.#look(), pollInterval);
  }

  async #look(): Promise<void> {
    const identity = identityOf(this.tokens);
    if (identity !== this.#identity) {
      this.#identity = identity;
      await this.#watch();
      this.changed();
    }
    this.#pollLater();
  }

  /** Starts over: what was watched before is closed. */
  async #watch(): Promise<void> {
    await this.#watcher?.close();
    const path = watchedPath(this.tokens);
    if (this.#isClosed || path === undefined) return;
    const { watch } = await import('chokidar');
    const watcher = watch(path, {
      ignoreInitial: true,
      usePolling: this.#isPolling,
      ignored: (path, stats) => this.#isIgnored(path, stats),
    });
    this.#watcher = watcher;
    watcher.on('all', (event, changed) => {
      // From here on the folder is not watched, even if it comes back before the next look.
      if (event === 'unlinkDir' && changed === path && watcher === this.#watcher) this.#identity = '';
      this.changed();
    });
    watcher.on('error', (error) => this.#recover(watcher, error));
    const isReady = new Promise<void>((done) => watcher.once('ready', () => done()));
    // A folder that vanishes while it is listed is never ready.
    await Promise.race([isReady, new Promise<void>((done) => setTimeout(done, 5000).unref())]);
  }

  #isIgnored(path: string, stats: Stats | undefined): boolean {
    return (
      path === this.out ||
      path.startsWith(`${this.out}${sep}`) ||
      /[\\/]node_modules(?:[\\/]|$)/u.test(path) ||
      /[\\/]\.#[^\\/]*$/u.test(path) ||
      (stats !== undefined && !stats.isDirectory() && !(stats.isFile() && tokenFile.test(path)))
    );
  }

  /** An error about one file is reported when the tokens are read. Without watches, the files are polled instead. */
  #recover(watcher: FSWatcher, error: unknown): void {
    const { code } = error as NodeJS.ErrnoException;
    const isExhausted = code === 'ENOSPC' || code === 'EMFILE' || code === 'ENFILE';
    if (watcher !== this.#watcher || this.#isPolling || !isExhausted) return;
    this.#isPolling = true;
    this.#identity = '';
  }
}

/** The token folder, or the folder of a token file; `undefined` while it does not exist. */
function watchedPath(tokens: string): string | undefined {
  const path = tokenFile.test(tokens) && !statOf(tokens)?.isDirectory() ? dirname(tokens) : tokens;
  return statOf(path)?.isDirectory() ? path : undefined;
}

/** Changes when another folder is at the path; empty while there is none. */
function identityOf(tokens: string): string {
  const path = watchedPath(tokens);
  const found = path === undefined ? undefined : statOf(path);
  // File systems use the number of a deleted folder again.
  return found === undefined ? '' : `${path}:${found.dev}:${found.ino}:${found.birthtimeMs}`;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
