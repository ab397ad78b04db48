import type { ChangedVariable, Update } from '@wusum/compiler';
import type { BuildFlags, BuildPlan } from '../build/build-plan.js';
import { OutputError } from '../disk/output-error.js';
import { outputErrorText } from '../output/diagnostics.js';
import { isForPeople, reportFormat } from '../output/report.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';
import type { Edit } from '../watch/token-session.js';
import { watchBuild, type BuildEvents, type BuildWatchOptions } from '../watch/watch-build.js';
import { watchTokens } from '../watch/watch-tokens.js';
import { buildOnce, planBuild, printWritten } from './build.js';

/** A running watch. */
export interface Watch {
  /** Resolves when the watch has ended; a running build finishes first. */
  readonly ended: Promise<ExitCode>;
  stop(): void;
}

export interface WatchOptions extends Omit<BuildWatchOptions, 'cwd'> {
  /** Called in addition to what is printed. */
  readonly listener?: Partial<Omit<BuildEvents, 'onError'>>;
}

/** What runs until it is closed, and the exit code of the last build. */
interface Running {
  close(): Promise<void>;
  code(): ExitCode;
}

/**
 * `wusum build --watch`: builds, and rebuilds after each change of the tokens. Before each rebuild, one line reports
 * which variables changed; for an edit of values this takes milliseconds. A failed build does not end the watch.
 */
export async function startWatch(flags: BuildFlags, terminal: Terminal, options: WatchOptions = {}): Promise<Watch> {
  const plan = await planBuild(flags, terminal);
  const watch = plan.perBrand ? watchPerBrand(plan, flags, terminal) : watchTogether(plan, flags, terminal, options);
  const { close, code } = await watch;
  let end: (code: ExitCode) => void;
  const ended = new Promise<ExitCode>((done) => (end = done));
  return { ended, stop: () => void close().then(() => end(code())) };
}

async function watchTogether(
  plan: BuildPlan,
  flags: BuildFlags,
  terminal: Terminal,
  { listener = {}, ...options }: WatchOptions,
): Promise<Running> {
  let code: ExitCode = exit.success;
  let isFirst = options.isBuilt !== true;
  const events: BuildEvents = {
    onEdit: (edit) => {
      printEdit(edit, flags, terminal);
      listener.onEdit?.(edit);
    },
    onWritten: (written, started, isShown) => {
      code = printWritten(written, started, flags, terminal, isFirst);
      isFirst = false;
      listener.onWritten?.(written, started, isShown);
    },
    onError: (error) => {
      code = printError(error, terminal);
    },
  };
  const { close } = await watchBuild(plan, { ...options, cwd: terminal.cwd }, events);
  return { close, code: () => code };
}

async function watchPerBrand(plan: BuildPlan, flags: BuildFlags, terminal: Terminal): Promise<Running> {
  let code: ExitCode = exit.success;
  const build = async (): Promise<void> => {
    try {
      code = await buildOnce(plan, flags, terminal);
    } catch (error) {
      if (!(error instanceof UsageError) && !(error instanceof OutputError)) throw error;
      code = printError(error, terminal);
    }
  };
  const { close, run } = await watchTokens(plan, build);
  run(build);
  return { close, code: () => code };
}

/** Prints an error that the user can fix while the watch is running. */
function printError(error: UsageError | OutputError, { cwd, color, err }: Terminal): ExitCode {
  err(error instanceof OutputError ? outputErrorText(error, cwd, color.err) : `wusum: ${error.message}\n`);
  return exit.findings;
}

function printEdit({ update, milliseconds }: Edit, flags: BuildFlags, terminal: Terminal): void {
  const format = reportFormat(flags);
  if (format === 'json') {
    terminal.out(`${JSON.stringify({ kind: update.kind, milliseconds, ...detailsOf(update) })}\n`);
  } else if (isForPeople(format) && !flags.quiet) {
    const line = lineOf(update);
    if (line !== undefined) terminal.out(`↻ ${line} (${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms)\n`);
  }
}

function detailsOf(update: Update): object {
  if (update.kind === 'patch') return update.patch;
  if (update.kind === 'content') return { ...update.patch, brands: update.brands, reason: update.reason };
  return { reason: 'reason' in update ? update.reason : undefined };
}

const maxNames = 3;

/** What an edit changed, in one line; nothing for an error, which the build reports. */
function lineOf(update: Update): string | undefined {
  if (update.kind === 'refused') return undefined;
  if (update.kind === 'reload') return `full page reload required: ${update.reason}`;
  if (update.kind === 'content') return `${update.reason} in ${update.brands.join(', ')}`;
  const { changed } = update.patch;
  if (changed.length === 0) return 'no variables changed';
  const names = changed.slice(0, maxNames).map(({ path }) => path);
  const more = changed.length > maxNames ? ` and ${changed.length - maxNames} more` : '';
  return `${names.join(', ')}${more} in ${brandsOf(changed).join(', ')}`;
}

function brandsOf(changed: readonly ChangedVariable[]): string[] {
  return [...new Set(changed.flatMap(({ brands }) => brands))];
}
