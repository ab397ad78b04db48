import type { BuildPlan } from '../build/build-plan.js';
import { emitFiles } from '../build/make-files.js';
import { updateContract, type ContractTarget } from '../build/make-contract.js';
import { requestOf, writeBuilt, type Written } from '../build/write-built.js';
import { OutputError } from '../disk/output-error.js';
import { UsageError } from '../terminal.js';
import { TokenSession, type Edit } from './token-session.js';
import { watchTokens } from './watch-tokens.js';

export interface BuildWatchOptions {
  /** Working directory, to which printed paths are relative. */
  readonly cwd: string;
  /**
   * Milliseconds without an edit before patches are written. Longer for pages that show the patches already.
   * @default 0
   */
  readonly idle?: number;
  /**
   * Whether the output is up to date, so that nothing is built at the start.
   * @default false
   */
  readonly isBuilt?: boolean;
  /** The contract to build again when its names change. Default: the contract is a package that does not change. */
  readonly contract?: ContractTarget;
}

/** What happens during a watch. */
export interface BuildEvents {
  /** An edit, before anything is written. */
  onEdit(edit: Edit): void;
  /**
   * After each build.
   *
   * @param started when it started, as `performance.now()` returns it
   * @param isShown whether pages that apply the patches show everything in it
   */
  onWritten(written: Written, started: number, isShown: boolean): void;
  /** An error that the user can fix while the watch is running. */
  onError(error: UsageError | OutputError): void;
}

/** A running watch. */
export interface BuildWatch {
  /** Ends it, after the work that is running. */
  close(): Promise<void>;
}

/**
 * Builds a plan, and builds it again after each edit of its tokens. Edits of values are compiled incrementally: their
 * patch is reported before anything is written. `wusum build --watch` and development servers use this same watch.
 */
export async function watchBuild(
  plan: BuildPlan,
  options: BuildWatchOptions,
  events: BuildEvents,
): Promise<BuildWatch> {
  const builds = new Builds(plan, options, events);
  const watcher = await watchTokens(plan, () => builds.edit());
  builds.later = watcher.run;
  // An edit from here on is compared with what is read now.
  await builds.open();
  if (options.isBuilt !== true) watcher.run(() => builds.start());
  return { close: async () => (builds.stop(), watcher.close()) };
}

class Builds {
  later: (work: () => Promise<void>) => void = () => {};
  #session: TokenSession | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly plan: BuildPlan,
    private readonly options: BuildWatchOptions,
    private readonly events: BuildEvents,
  ) {}

  open(): Promise<void> {
    return this.#attempt(async () => void (this.#session = await TokenSession.open(this.plan)));
  }

  async start(): Promise<void> {
    if (this.#session) await this.#attempt(() => this.#write(this.#session!, false));
  }

  async edit(): Promise<void> {
    const session = this.#session;
    if (session === undefined) {
      await this.open();
      return this.start();
    }
    return this.#attempt(async () => {
      clearTimeout(this.#timer);
      const edit = await session.update();
      this.events.onEdit(edit);
      const { idle = 0, contract } = this.options;
      const { kind } = edit.update;
      const isPatch = kind === 'patch';
      const isIncremental = isPatch && !('recompiled' in edit.update);
      if (contract !== undefined && !isIncremental) await updateContract(session.entry, contract);
      if (isPatch && idle > 0) this.#timer = setTimeout(() => this.later(() => this.#writeLater(session)), idle);
      // Pages read the data of brands again as soon as it is written.
      else await this.#write(session, isPatch || kind === 'content');
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #writeLater(session: TokenSession): Promise<void> {
    return this.#attempt(() => this.#write(session, true));
  }

  async #write(session: TokenSession, isShown: boolean): Promise<void> {
    const started = performance.now();
    const built = await emitFiles(session.source(), requestOf(this.plan));
    const written = await writeBuilt(this.plan, session.entry, built, this.options.cwd);
    this.events.onWritten(written, started, isShown);
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UsageError) && !(error instanceof OutputError)) throw error;
      this.events.onError(error);
    }
  }
}
