import { statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { tokenFile } from '../disk/read-tokens.js';
import type { BuildPlan } from '../build/build-plan.js';

/** Delay in milliseconds between the last change of a file and the work: editors write a file in several steps. */
const delay = 40;

/** A queue of work that changed files start. One piece of work runs at a time. */
export interface TokenWatcher {
  /** Adds work of another kind to the queue. */
  run(work: () => Promise<void>): void;
  /** Ends the watch, after the work that is running. */
  close(): Promise<void>;
}

/**
 * Does work after each change of the token files of a plan.
 *
 * @param work must not reject
 */
export async function watchTokens(
  { tokens, out }: Pick<BuildPlan, 'tokens' | 'out'>,
  work: () => Promise<void>,
): Promise<TokenWatcher> {
  const { watch } = await import('chokidar');
  const isFolder = statSync(tokens, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const watcher = watch(isFolder ? tokens : dirname(tokens), {
    ignoreInitial: true,
    ignored: (path, stats) =>
      path === out ||
      path.startsWith(`${out}${sep}`) ||
      /[\\/]node_modules(?:[\\/]|$)/u.test(path) ||
      (stats?.isFile() === true && !tokenFile.test(path)),
  });
  await new Promise<void>((done) => watcher.once('ready', () => done()));
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();
  const run = (job: () => Promise<void>): void => void (queue = queue.then(() => job()));
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => run(work), delay);
  });
  return {
    run,
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
      await queue;
    },
  };
}
