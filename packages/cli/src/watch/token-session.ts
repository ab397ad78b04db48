import { openWatch, type TokenWatch, type Update } from '@wusum/compiler';
import type { BuildPlan } from '../build/build-plan.js';
import { openSource, type OpenedSource } from '../build/make-files.js';
import { themePlatform } from '../config/platforms.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import type { EntryFiles } from '../disk/read-tokens.js';

/** An edit of the tokens. */
export interface Edit {
  readonly update: Update;
  /** How long the update took, without reading the files. */
  readonly milliseconds: number;
}

/** Keeps the tokens of a plan compiled, and updates them incrementally from the files on disk. */
export class TokenSession {
  #entry: EntryFiles;
  readonly #watch: TokenWatch;

  private constructor(
    private readonly plan: BuildPlan,
    entry: EntryFiles,
  ) {
    const { version } = plan.project;
    this.#entry = entry;
    this.#watch = openWatch(entry.files, entry.entry, version === undefined ? {} : { version });
  }

  /** @throws OutputError if the tokens cannot be read */
  static async open(plan: BuildPlan): Promise<TokenSession> {
    return new TokenSession(plan, await openSystemFiles(plan.tokens));
  }

  /** The files as they were read last. */
  get entry(): EntryFiles {
    return this.#entry;
  }

  /** Reads the files again. */
  async update(): Promise<Edit> {
    this.#entry = await openSystemFiles(this.plan.tokens);
    const started = performance.now();
    const update = this.#watch.update(changesIn(this.#watch.files, this.#entry.files));
    return { update, milliseconds: performance.now() - started };
  }

  /** The tokens for the platforms of the plan. */
  source(): OpenedSource {
    // Without the theme, only the tokens that a platform writes are resolved: other problems are not reported.
    const { version, strict } = this.plan.project;
    if (!this.plan.platforms.includes(themePlatform))
      return openSource(this.#entry, { platforms: this.plan.platforms, version, strict });
    const { system, diagnostics } = this.#watch;
    return { ...(system && { source: system }), diagnostics, mayDeprecate: false, files: this.#entry.files };
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
