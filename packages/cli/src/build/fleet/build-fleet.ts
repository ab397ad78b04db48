import { deriveToken, openSystem } from '@wusum/dtcg';
import type { Diagnostic } from '@wusum/diagnostics';
import type { FolderFiles } from '../../disk/write-folder.js';
import { relativeToCwd, mergeReported, type Reported } from '../../output/diagnostics.js';
import type { BuildPlan } from '../build-plan.js';
import { emitFiles, openSource, type Built, type BuildRequest } from '../make-files.js';
import { indexFiles } from './index-files.js';
import { makeKeys } from './keys.js';
import type { Fleet } from './open-fleet.js';
import type { Staging } from './staging.js';
import { withStamp } from './stamp.js';

/**
 * Number of brands that are open at once. It bounds memory use, whatever the number of brands. Larger batches would read
 * the contract less often, but that is only a twentieth of the work.
 */
export const batchSize = 16;

/** Options of a fleet build in addition to the plan. */
export interface FleetRun {
  readonly fleet: Fleet;
  readonly staging: Staging;
  /** The brands of this run (one shard), and all brands of the build. */
  readonly share: readonly string[];
  readonly all: readonly string[];
  readonly cwd: string;
  /** Aborting it ends the run after the current brand. */
  readonly stop?: AbortSignal;
  /** Called for each finished brand. */
  readonly onBrand?: (brand: string, done: number) => void;
}

/** The result; if `isComplete`, the output was replaced. */
export interface FleetBuilt {
  readonly isComplete: boolean;
  /** Number of brands built in this run, and of brands reused from an earlier one. */
  readonly built: number;
  readonly cached: number;
  readonly reported: Reported;
  readonly notes: readonly string[];
  /** Platform → number of files and bytes. */
  readonly sizes: ReadonlyMap<string, { files: number; bytes: number }>;
}

/**
 * Builds brands one by one into the staging folder, and replaces the output when all of them are there. Only the
 * contract and one batch of brands are in memory at a time.
 */
export async function buildFleet(plan: BuildPlan, run: FleetRun): Promise<FleetBuilt> {
  const { fleet, staging, share, all } = run;
  const tally = new Tally();
  const request = {
    platforms: plan.platforms,
    own: plan.project.ownPlatforms,
    options: plan.project.platformOptions,
    fontsFrom: plan.project.fonts,
    version: plan.project.version,
  };
  const keyOf = await makeKeys(fleet, request);
  const isStopped = (): boolean => run.stop?.aborted === true;
  for (let at = 0; at < share.length && !isStopped(); at += batchSize) {
    const batch = share.slice(at, at + batchSize);
    const todo = new Map<string, string>();
    for (const brand of batch) {
      const inputs = keyOf(brand, await fleet.filesOf([brand]));
      const cached = await staging.cached(brand, inputs);
      if (cached === undefined) todo.set(brand, inputs);
      else run.onBrand?.(brand, tally.addCached(cached));
    }
    if (todo.size > 0) await buildBatch(run, todo, { ...request, brands: [] }, tally);
  }
  const isComplete = tally.built + tally.cached === share.length;
  if (isComplete) await staging.finish(share, await indexFiles(fleet, all, plan.platforms, axesOf(fleet, all[0]!)));
  return { isComplete, ...tally.result() };
}

async function buildBatch(
  run: FleetRun,
  todo: ReadonlyMap<string, string>,
  request: BuildRequest,
  tally: Tally,
): Promise<void> {
  const { fleet, staging, cwd, stop, onBrand } = run;
  const brands = [...todo.keys()];
  const entry = fleet.entryFor(await fleet.filesOf(brands));
  const opened = openSource(entry, request, { brand: brands });
  const problems: Diagnostic[] = [];
  for (const [brand, inputs] of todo) {
    if (stop?.aborted) break;
    const built = await emitFiles(opened, { ...request, brands: [brand] });
    problems.push(...built.diagnostics);
    tally.note(built);
    if (built.files !== undefined && !built.diagnostics.some(({ severity }) => severity === 'error')) {
      const all = { ...built.files, ...Object.fromEntries(built.later ?? []) };
      const files = withStamp(all, brand, request.platforms, inputs);
      const late = await staging.add(brand, files, built.finish);
      problems.push(...late);
      if (!late.some(({ severity }) => severity === 'error')) onBrand?.(brand, tally.addBuilt(files));
    }
    // Signals are only delivered when the event loop turns.
    await new Promise((done) => setImmediate(done));
  }
  tally.report(relativeToCwd(cwd, entry, [...problems, ...opened.diagnostics]));
}

/** Counts finished brands, and collects notes and diagnostics without duplicates. */
class Tally {
  built = 0;
  cached = 0;
  readonly #sizes = new Map<string, { files: number; bytes: number }>();
  readonly #notes = new Set<string>();
  #reported: Reported = { diagnostics: [], files: {} };

  addBuilt(files: FolderFiles): number {
    this.built += 1;
    return this.#count(files);
  }

  addCached(files: FolderFiles): number {
    this.cached += 1;
    return this.#count(files);
  }

  note({ notes }: Built): void {
    for (const note of notes) this.#notes.add(note);
  }

  /** Keeps only the files that diagnostics refer to. */
  report(reported: Reported): void {
    if (reported.diagnostics.length === 0) return;
    const { diagnostics, files } = mergeReported([this.#reported, reported]);
    const named = new Set(
      diagnostics.flatMap(({ location, related }) => [location, ...(related ?? []).map((place) => place.location)]),
    );
    const paths = new Set([...named].map((location) => location?.file));
    this.#reported = {
      diagnostics,
      files: Object.fromEntries(Object.entries(files).filter(([path]) => paths.has(path))),
    };
  }

  result(): Omit<FleetBuilt, 'isComplete'> {
    return {
      built: this.built,
      cached: this.cached,
      reported: this.#reported,
      notes: [...this.#notes],
      sizes: this.#sizes,
    };
  }

  #count(files: FolderFiles): number {
    for (const [path, content] of Object.entries(files)) {
      const [platform = ''] = path.split('/', 1);
      if (platform === path) continue;
      const size = this.#sizes.get(platform) ?? { files: 0, bytes: 0 };
      size.files += 1;
      size.bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
      this.#sizes.set(platform, size);
    }
    return this.built + this.cached;
  }
}

/** The axes; they are the same for every brand. */
function axesOf(fleet: Fleet, brand: string): ReturnType<typeof openSystem>['axes'] {
  return openSystem(fleet.entryFor({}).files, fleet.entry, { derive: deriveToken, only: { brand: [brand] } }).axes;
}
