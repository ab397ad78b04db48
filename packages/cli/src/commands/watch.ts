import { dirname, sep } from 'node:path';
import { statSync } from 'node:fs';
import { tokenFile } from '../disk/read-tokens.js';
import { OutputError } from '../disk/write-folder.js';
import { UsageError, type ExitCode, type Terminal } from '../terminal.js';
import { PatchReporter } from '../build/patch-reporter.js';
import { buildOnce, planBuild, type BuildFlags } from './build.js';

/** How long the disk has to be quiet before a build starts: editors write a file in several steps. */
const quiet = 60;

/** Ends a watch. */
export interface Watch {
  /** Resolves when the watch has ended; a build that is under way is finished first. */
  readonly ended: Promise<ExitCode>;
  stop(): void;
}

/**
 * `wusum build --watch`: builds, and builds again after each change of the tokens. What a change does to the variables
 * is told first, in a line: an edit of values is worked out in milliseconds. A failed build ends nothing.
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
      await patches?.tell();
      code = await buildOnce(plan, flags, terminal);
    } catch (error) {
      // What a person can mend, they mend while this goes on.
      if (!(error instanceof UsageError) && !(error instanceof OutputError)) throw error;
      terminal.err(`wusum: ${error.message}\n`);
      code = 1;
    }
  };
  const build = (): void => void (running = running.then(once));
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(build, quiet);
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
