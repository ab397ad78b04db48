import { deriveToken, openSystem, type Diagnostic } from '@wusum/compiler';
import type { FolderFiles } from '../../disk/write-folder.js';
import { seenFrom, together, type Told } from '../../output/diagnostics.js';
import type { BuildPlan } from '../../commands/build.js';
import { emitFiles, openSource, type Built, type BuildRequest } from '../make-files.js';
import { indexFiles } from './index-files.js';
import { makeKeys } from './keys.js';
import type { Fleet } from './open-fleet.js';
import type { Staging } from './staging.js';
import { stamped } from './stamp.js';

/**
 * How many brands are open at once. It bounds the memory of a build whatever the number of brands; more of them would
 * share the reading of the contract, which is a twentieth of the work.
 */
export const batchSize = 16;

/** What a fleet's build is asked, beside the plan. */
export interface FleetRun {
  readonly fleet: Fleet;
  readonly staging: Staging;
  /** The brands of this run, and all of the build. */
  readonly share: readonly string[];
  readonly all: readonly string[];
  readonly cwd: string;
  /** When it is aborted, the run ends after the brand that is under way. */
  readonly stop?: AbortSignal;
  /** Told of each brand that is ready. */
  readonly onBrand?: (brand: string, done: number) => void;
}

/** What came of it; `isWhole` says that the output was put in place. */
export interface FleetBuilt {
  readonly isWhole: boolean;
  /** Brands that were made, and those that were there from before. */
  readonly made: number;
  readonly kept: number;
  readonly told: Told;
  readonly notes: readonly string[];
  /** Platform → how many files and bytes. */
  readonly sizes: ReadonlyMap<string, { files: number; bytes: number }>;
}

/**
 * Builds brands one by one into the staging folder, and puts the output in place when all of them are there. What is
 * in memory at a time is the contract and one batch of brands.
 */
export async function buildFleet(plan: BuildPlan, run: FleetRun): Promise<FleetBuilt> {
  const { fleet, staging, share, all } = run;
  const tally = new Tally();
  const request = {
    platforms: plan.platforms,
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
      const kept = await staging.kept(brand, inputs);
      if (kept === undefined) todo.set(brand, inputs);
      else run.onBrand?.(brand, tally.keep(kept));
    }
    if (todo.size > 0) await buildBatch(run, todo, { ...request, brands: [] }, tally);
  }
  const isWhole = tally.made + tally.kept === share.length;
  if (isWhole) await staging.finish(share, indexFiles(fleet, all, plan.platforms, axesOf(fleet, all[0]!)));
  return { isWhole, ...tally.result() };
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
      const files = stamped(built.files, brand, request.platforms, inputs);
      await staging.add(brand, files);
      onBrand?.(brand, tally.make(files));
    }
    // A signal is only heard where the event loop turns.
    await new Promise((done) => setImmediate(done));
  }
  tally.tell(seenFrom(cwd, entry, [...problems, ...opened.diagnostics]));
}

/** Counts what is ready, and gathers what is to be told, each problem once and only the files that it stands in. */
class Tally {
  made = 0;
  kept = 0;
  readonly #sizes = new Map<string, { files: number; bytes: number }>();
  readonly #notes = new Set<string>();
  #told: Told = { diagnostics: [], files: {} };

  make(files: FolderFiles): number {
    this.made += 1;
    return this.#count(files);
  }

  keep(files: FolderFiles): number {
    this.kept += 1;
    return this.#count(files);
  }

  note({ notes }: Built): void {
    for (const note of notes) this.#notes.add(note);
  }

  tell(told: Told): void {
    if (told.diagnostics.length === 0) return;
    const { diagnostics, files } = together([this.#told, told]);
    const named = new Set(
      diagnostics.flatMap(({ location, related }) => [location, ...(related ?? []).map((place) => place.location)]),
    );
    const paths = new Set([...named].map((location) => location?.file));
    this.#told = { diagnostics, files: Object.fromEntries(Object.entries(files).filter(([path]) => paths.has(path))) };
  }

  result(): Omit<FleetBuilt, 'isWhole'> {
    return { made: this.made, kept: this.kept, told: this.#told, notes: [...this.#notes], sizes: this.#sizes };
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
    return this.made + this.kept;
  }
}

/** The axes, which are the same for every brand. */
function axesOf(fleet: Fleet, brand: string): ReturnType<typeof openSystem>['axes'] {
  return openSystem(fleet.entryFor({}).files, fleet.entry, { derive: deriveToken, only: { brand: [brand] } }).axes;
}
