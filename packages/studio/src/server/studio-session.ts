import { createHash } from 'node:crypto';
import type { SourceFiles } from '@wusum/diagnostics';
import { isResolverFile } from '@wusum/dtcg/internal';
import type { StyleUse } from '@wusum/lint';
import type { BrandDryRun, BrandOperation, BrandPlan, PlanBrand } from '../brands/types.js';
import { brandFiles } from '../edits/index.js';
import { IntentError, type Intent } from '../intents/index.js';
import type { CommitReply, HistoryReply } from '../history/index.js';
import type { CompileInput, JobRunner } from './compile/index.js';
import { BrandNotSavedError, NotSavedError } from './not-saved-error.js';
import type { DryRunReply, SaveReply, SaveRequest, SessionReply } from './protocol.js';
import { brandHistory, commitChanges } from './history/brand-history.js';
import { withLock } from './save/lock.js';
import { ChangedError, recoverSave, writeFiles } from './save/write-files.js';
import { TokenFolder } from './token-folder.js';

/** Options of a session. */
export interface SessionOptions {
  /** Path of the resolver document in the token folder. Default: the only one. */
  readonly resolver?: string | undefined;
  /** Declarations of the components' style sheets, to find the components that change. */
  readonly styles?: (() => Promise<readonly StyleUse[]>) | undefined;
  /** Works out how brands are added, renamed and removed. Without it, the server does not offer that. */
  readonly planBrand?: (() => Promise<PlanBrand>) | undefined;
}

/** One list, so that the runner knows it. */
const noStyles: readonly StyleUse[] = [];

/** Dry runs and saves in one token folder. */
export class StudioSession {
  #last: { readonly files: SourceFiles; readonly key: string; readonly reply: DryRunReply } | undefined;

  private constructor(
    private readonly folder: TokenFolder,
    private readonly runner: JobRunner,
    private readonly options: SessionOptions,
  ) {}

  /** Opens a token folder, and completes a save that was interrupted. */
  static async open(tokens: string, runner: JobRunner, options: SessionOptions = {}): Promise<StudioSession> {
    const folder = await TokenFolder.open(tokens);
    await withLock(folder.root, () => recoverSave(folder.root));
    return new StudioSession(folder, runner, options);
  }

  async session(): Promise<SessionReply> {
    const files = await this.folder.read();
    const resolver = this.options.resolver ?? Object.keys(files).find(isResolverFile) ?? '';
    return { version: 1, resolver, brands: Object.fromEntries(brandFiles(files, resolver)), files };
  }

  /**
   * The commits that changed files of a brand, or what one of them changed.
   *
   * @param commit checked by `isCommitId`
   * @throws IntentError if there is no such brand
   */
  async history(brand: string, commit?: string): Promise<HistoryReply | CommitReply> {
    const files = brandFiles(await this.folder.read(), this.options.resolver).get(brand);
    if (!files) throw new IntentError('There is no such brand.');
    return commit === undefined
      ? brandHistory(this.folder.root, files)
      : commitChanges(this.folder.root, files, commit);
  }

  /** The last dry run is kept: the save that follows needs it again, and nothing has changed then. */
  async dryRun(intents: readonly Intent[]): Promise<DryRunReply> {
    const files = await this.folder.read();
    const key = JSON.stringify(intents);
    if (this.#last?.files !== files || this.#last.key !== key)
      this.#last = { files, key, reply: await this.#compute(files, intents) };
    return this.#last.reply;
  }

  async #compute(files: SourceFiles, intents: readonly Intent[]): Promise<DryRunReply> {
    const { resolver } = this.options;
    const run = await this.runner.run(await this.#input(files), { kind: 'entries', intents, resolver });
    return { ...run, digest: digestOf(run.files) };
  }

  async #input(files: SourceFiles): Promise<CompileInput> {
    return { files, styles: (await this.options.styles?.()) ?? noStyles };
  }

  /**
   * Writes what the author has seen in a dry run.
   *
   * @throws NotSavedError if a conflict is open, or if the files have changed so that something else would be written
   */
  async save({ intents, digest }: SaveRequest): Promise<SaveReply> {
    return withLock(this.folder.root, async () => {
      await recoverSave(this.folder.root);
      const run = await this.dryRun(intents);
      if (run.conflicts.length > 0)
        throw new NotSavedError('conflict', 'Entries were changed elsewhere, too. Choose which to keep.', run);
      if (run.digest !== digest)
        throw new NotSavedError('changed', 'The files have changed since the dry run. Look at the new one.', run);
      const written = await this.#write(run);
      return { written, files: await this.folder.read() };
    });
  }

  /**
   * What an operation on a brand as a whole would do.
   *
   * @throws IntentError if it cannot be done
   */
  async brandDryRun(operation: BrandOperation): Promise<BrandDryRun> {
    const files = await this.folder.read();
    return (await this.#planBrand(files, operation)).run;
  }

  /**
   * Does what the author has seen in a dry run.
   *
   * @throws NotSavedError if the files have changed so that something else would be written
   */
  async brandSave(operation: BrandOperation, digest: string): Promise<SaveReply> {
    return withLock(this.folder.root, async () => {
      await recoverSave(this.folder.root);
      const before = await this.folder.read();
      const { plan, run } = await this.#planBrand(before, operation);
      if (run.digest !== digest)
        throw new BrandNotSavedError('The files have changed since the dry run. Look at the new one.');
      const written = await writeFiles(this.folder.root, before, plan.files, {
        mayAdd: true,
        removed: plan.removed,
      }).catch((error: unknown) => {
        throw error instanceof ChangedError ? new BrandNotSavedError(error.message) : error;
      });
      return { written, files: await this.folder.read() };
    });
  }

  async #planBrand(files: SourceFiles, operation: BrandOperation): Promise<{ plan: BrandPlan; run: BrandDryRun }> {
    const { planBrand } = this.options;
    if (!planBrand) throw new IntentError('This server does not add, rename or remove brands.');
    const entry = this.options.resolver ?? Object.keys(files).find(isResolverFile) ?? '';
    const plan = await planned(async () => (await planBrand())(files, operation, { entry }));
    const lost = Object.fromEntries(plan.removed.map((file) => [`- ${file}`, files[file] ?? '']));
    const digest = digestOf({ ...plan.files, ...lost });
    const run = await this.runner.run(await this.#input(files), { kind: 'brand', operation, plan, entry });
    return { plan, run: { ...run, digest } };
  }

  async #write(run: DryRunReply): Promise<readonly string[]> {
    const before = await this.folder.read();
    try {
      return await writeFiles(this.folder.root, before, run.files);
    } catch (error) {
      if (!(error instanceof ChangedError)) throw error;
      throw new NotSavedError('changed', error.message, await this.dryRun(run.intents));
    }
  }
}

/** @throws IntentError for what the author can correct, in the operation or in the config of the project */
async function planned(work: () => Promise<BrandPlan>): Promise<BrandPlan> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === 'UsageError') throw new IntentError(error.message);
    throw error;
  }
}

/** Identifies texts of files. */
function digestOf(files: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url');
}
