import { openWatch, type ChangedVariable, type TokenWatch, type Update } from '@wusum/compiler';
import type { BuildFlags, BuildPlan } from '../commands/build.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { isForPeople, reportFormat } from '../output/report.js';
import type { Terminal } from '../terminal.js';

/** Keeps tokens compiled, and tells which variables an edit changed before anything is written. */
export class PatchReporter {
  #watch: TokenWatch | undefined;

  constructor(
    private readonly plan: BuildPlan,
    private readonly flags: BuildFlags,
    private readonly terminal: Terminal,
  ) {}

  /** Tells what changed since the last call; the first one only takes the tokens in. */
  async tell(): Promise<void> {
    const { entry, files } = await openSystemFiles(this.plan.tokens);
    if (this.#watch === undefined) {
      const { version } = this.plan.project;
      this.#watch = openWatch(files, entry, version === undefined ? {} : { version });
      return;
    }
    const started = performance.now();
    const update = this.#watch.update(changesIn(this.#watch.files, files));
    this.#say(update, performance.now() - started);
  }

  #say(update: Update, milliseconds: number): void {
    const format = reportFormat(this.flags);
    if (format === 'json') {
      const told = update.kind === 'patch' ? update.patch : { reason: 'reason' in update ? update.reason : undefined };
      this.terminal.out(`${JSON.stringify({ kind: update.kind, milliseconds, ...told })}\n`);
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

const mostNames = 3;

/** What an edit did, in a line; nothing for an error, which the build tells in full. */
function lineOf(update: Update): string | undefined {
  if (update.kind === 'refused') return undefined;
  if (update.kind === 'reload') return `a page has to load again: ${update.reason}`;
  const { changed } = update.patch;
  if (changed.length === 0) return 'no variable changed';
  const names = changed.slice(0, mostNames).map(({ path }) => path);
  const more = changed.length > mostNames ? ` and ${changed.length - mostNames} more` : '';
  return `${names.join(', ')}${more} in ${brandsOf(changed).join(', ')}`;
}

function brandsOf(changed: readonly ChangedVariable[]): string[] {
  return [...new Set(changed.flatMap(({ brands }) => brands))];
}
