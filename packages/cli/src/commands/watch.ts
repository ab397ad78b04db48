import { dirname, sep } from 'node:path';
import { statSync } from 'node:fs';
import { tokenFile } from '../disk/read-tokens.js';
import { OutputError } from '../disk/write-folder.js';
import { UsageError, type ExitCode, type Terminal } from '../terminal.js';
import { PatchReporter } from '../build/patch-reporter.js';
import type { BuildFlags } from '../build/build-plan.js';
import { buildOnce, planBuild } from './build.js';

/** Delay in milliseconds between the last change and the build: editors write a file in several steps. */
const delay = 60;

/** A running watch. */
export interface Watch {
  /** Resolves when the watch has ended; a running build finishes first. */
  readonly ended: Promise<ExitCode>;
  stop(): void;
}

/**
 * `wusum build --watch`: builds, and rebuilds after each change of the tokens. Before each rebuild, one line reports
 * which variables changed; for an edit of values this takes milliseconds. A failed build does not end the watch.
 */
export async function startWatch(flags: BuildFlags, terminal: Terminal): Promise<Watch> {
  const plan = await planBuild(flags, terminal);
  const { watch } = await import('chokidar');
  const isFolder = statSync(plan.tokens, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const folder = isFolder ? plan.tokens : dirname(plan.tokens);
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path, stats) =>
      path === plan.out ||
      path.startsWith(`${plan.out}${sep}`) ||
      /[\\/]node_modules(?:[\\/]|$)/u.test(path) ||
      (stats?.isFile() === true && !tokenFile.test(path)),
  });
  await new Promise<void>((done) => watcher.once('ready', () => done()));
  let code: ExitCode = 0;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const patches = plan.perBrand ? undefined : new PatchReporter(plan, flags, terminal);
  const once = async (): Promise<void> => {
    try {
      await patches?.report();
      code = await buildOnce(plan, flags, terminal);
    } catch (error) {
      // The user can fix these errors while the watch is running.
      if (!(error instanceof UsageError) && !(error instanceof OutputError)) throw error;
      terminal.err(`wusum: ${error.message}\n`);
      code = 1;
    }
  };
  const build = (): void => void (running = running.then(once));
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(build, delay);
  });
  build();
  let end: (code: ExitCode) => void;
  const ended = new Promise<ExitCode>((done) => (end = done));
  const stop = (): void => {
    clearTimeout(timer);
    void watcher.close().then(async () => {
      await running;
      end(code);
    });
  };
  return { ended, stop };
}
