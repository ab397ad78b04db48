import { openWatch, type ChangedVariable, type TokenWatch, type Update } from '@wusum/compiler';
import type { BuildFlags, BuildPlan } from './build-plan.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { isForPeople, reportFormat } from '../output/report.js';
import type { Terminal } from '../terminal.js';

/** Keeps tokens compiled, and reports which variables an edit changed before anything is written. */
export class PatchReporter {
  #watch: TokenWatch | undefined;

  constructor(
    private readonly plan: BuildPlan,
    private readonly flags: BuildFlags,
    private readonly terminal: Terminal,
  ) {}

  /** Reports what changed since the last call. The first call only reads the tokens. */
  async report(): Promise<void> {
    const { entry, files } = await openSystemFiles(this.plan.tokens);
    if (this.#watch === undefined) {
      const { version } = this.plan.project;
      this.#watch = openWatch(files, entry, version === undefined ? {} : { version });
      return;
    }
    const started = performance.now();
    const update = this.#watch.update(changesIn(this.#watch.files, files));
    this.#print(update, performance.now() - started);
  }

  #print(update: Update, milliseconds: number): void {
    const format = reportFormat(this.flags);
    if (format === 'json') {
      const details =
        update.kind === 'patch' ? update.patch : { reason: 'reason' in update ? update.reason : undefined };
      this.terminal.out(`${JSON.stringify({ kind: update.kind, milliseconds, ...details })}\n`);
    } else if (isForPeople(format) && !this.flags.quiet) {
      const line = lineOf(update);
      if (line !== undefined) this.terminal.out(`↻ ${line} (${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms)\n`);
    }
  }
}

/** Path → new content, `undefined` for a file that is gone. */
function changesIn(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(paths.filter((path) => before[path] !== after[path]).map((path) => [path, after[path]]));
}

const maxNames = 3;

/** What an edit changed, in one line; nothing for an error, which the build reports. */
function lineOf(update: Update): string | undefined {
  if (update.kind === 'refused') return undefined;
  if (update.kind === 'reload') return `full page reload required: ${update.reason}`;
  const { changed } = update.patch;
  if (changed.length === 0) return 'no variables changed';
  const names = changed.slice(0, maxNames).map(({ path }) => path);
  const more = changed.length > maxNames ? ` and ${changed.length - maxNames} more` : '';
  return `${names.join(', ')}${more} in ${brandsOf(changed).join(', ')}`;
}

function brandsOf(changed: readonly ChangedVariable[]): string[] {
  return [...new Set(changed.flatMap(({ brands }) => brands))];
}
