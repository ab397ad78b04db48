import { relative } from 'node:path';
import type { EntryFiles } from '../disk/read-tokens.js';
import { writeFolder, type LaterFiles } from '../disk/write-folder.js';
import { hasErrors, relativeToCwd, type Reported } from '../output/diagnostics.js';
import { sizeLines } from '../output/sizes.js';
import { version } from '../version.js';
import type { BuildPlan } from './build-plan.js';
import type { Built, BuildRequest } from './make-files.js';
import { shareOf } from './shard.js';

/** What a plan asks of `makeFiles` and `emitFiles`. */
export function requestOf({ platforms, shard, brands, project }: BuildPlan): BuildRequest {
  return {
    platforms: shareOf(platforms, shard),
    own: project.ownPlatforms,
    brands,
    options: project.platformOptions,
    fontsFrom: project.fonts,
    version: project.version,
    strict: project.strict,
  };
}

/** The result of a build on disk. */
export interface Written {
  /** Whether the output was replaced. */
  readonly isFine: boolean;
  readonly reported: Reported;
  readonly notes: readonly string[];
  /** The output folder, relative to the working directory. */
  readonly out: string;
  /** Paths of the written files. */
  readonly files: readonly string[];
  /** The written files with their sizes, as lines for people. */
  sizes(): string[];
}

/** Replaces the output of a plan by what was built, atomically. With an error, nothing is written. */
export async function writeBuilt(plan: BuildPlan, entry: EntryFiles, built: Built, cwd: string): Promise<Written> {
  const isMade = built.files !== undefined && !hasErrors(built) && !hasErrors({ diagnostics: entry.problems ?? [] });
  const files = isMade ? { ...built.files, ...markerOf(plan, built) } : {};
  const later = new Map<string, number>();
  const late = isMade ? await writeFolder(plan.out, files, measured(built.later ?? [], later), built.finish) : [];
  const reported = relativeToCwd(cwd, entry, [...built.diagnostics, ...late]);
  const isFine = isMade && !hasErrors(reported);
  const paths = isFine ? [...Object.keys(built.files!), ...later.keys()] : [];
  const notes = [...built.notes, ...(built.brands.length > manyBrands ? [perBrandNote(built.brands.length)] : [])];
  const out = relative(cwd, plan.out) || '.';
  return { isFine, reported, notes, out, files: paths, sizes: () => sizeLines(built.files ?? {}, later) };
}

function* measured(files: LaterFiles, sizes: Map<string, number>): LaterFiles {
  for (const file of files) {
    sizes.set(file[0], Buffer.byteLength(file[1]));
    yield file;
  }
}

/** From here on, brands are probably tenants, each with its own pages. */
const manyBrands = 50;

function perBrandNote(count: number): string {
  return `Built ${count} brands as one system. With --per-brand, each brand is built on its own and memory use is bounded.`;
}

/** The file that identifies the folder as an output of this command, so that the next build may replace it. */
function markerOf({ platforms }: BuildPlan, { brands }: Built): Record<string, string> {
  const content = { generator: 'wusum', version, platforms, brands };
  return { 'wusum-build.json': `${JSON.stringify(content, undefined, 2)}\n` };
}
