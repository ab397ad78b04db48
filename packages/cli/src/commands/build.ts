import { relative, resolve } from 'node:path';
import { suggest, type Diagnostic } from '@wusum/diagnostics';
import { makeFiles, type Built } from '../build/make-files.js';
import type { BuildFlags, BuildPlan } from '../build/build-plan.js';
import { shareOf } from '../build/shard.js';
import { didYouMean } from '../config/contexts.js';
import { knownPlatforms } from '../config/platforms.js';
import { openProject } from '../config/project.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { writeFolder, type FolderFiles } from '../disk/write-folder.js';
import { hasErrors, relativeToCwd } from '../output/diagnostics.js';
import { isForPeople, report, reportFormat } from '../output/report.js';
import { sizeLines } from '../output/sizes.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';
import { version } from '../version.js';

/** `wusum build`: writes platforms to a folder, atomically. */
export async function build(flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  const plan = await planBuild(flags, terminal);
  return buildOnce(plan, flags, terminal);
}

/** @throws UsageError for an unknown platform */
export async function planBuild(flags: BuildFlags, { cwd }: Terminal): Promise<BuildPlan> {
  const project = await openProject(cwd);
  const platforms = [...new Set(flags.platform ?? project.platforms)];
  const known = knownPlatforms(project.ownPlatforms);
  for (const name of platforms) {
    if (!known.includes(name))
      throw new UsageError(`Unknown platform "${name}"${didYouMean(suggest(name, known), known)}`);
  }
  return {
    tokens: flags.tokens === undefined ? project.tokens : resolve(cwd, flags.tokens),
    out: flags.out === undefined ? project.out : resolve(cwd, flags.out),
    platforms,
    brands: flags.brand ?? [],
    perBrand: flags.perBrand ?? project.perBrand,
    shard: flags.shard,
    project,
  };
}

/** Runs one build: reads the tokens from disk and writes the output. */
export async function buildOnce(plan: BuildPlan, flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  if (!plan.perBrand) return buildTogether(plan, flags, terminal);
  const { buildPerBrand } = await import('./build-fleet.js');
  return buildPerBrand(plan, flags, terminal);
}

/** Builds all brands as one system, whose scopes can nest on a page. */
async function buildTogether(plan: BuildPlan, flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now();
  const format = reportFormat(flags);
  const entry = await openSystemFiles(plan.tokens);
  const built = await makeFiles(entry, {
    platforms: shareOf(plan.platforms, plan.shard),
    own: plan.project.ownPlatforms,
    brands: plan.brands,
    options: plan.project.platformOptions,
    fontsFrom: plan.project.fonts,
    version: plan.project.version,
  });
  const { files: folder, finish, diagnostics } = built;
  let late: readonly Diagnostic[] = [];
  if (folder !== undefined && !hasErrors({ diagnostics }))
    late = await writeFolder(plan.out, withMarker(folder, plan, built), [], finish);
  const reported = relativeToCwd(terminal.cwd, entry, [...diagnostics, ...late]);
  const isFine = folder !== undefined && !hasErrors(reported);
  const out = relative(terminal.cwd, plan.out) || '.';
  const files = isFine ? Object.keys(built.files!) : [];
  const notes = [...built.notes, ...(built.brands.length > manyBrands ? [perBrandNote(built.brands.length)] : [])];
  report(reported, format, terminal, { ok: isFine, out, files, notes });
  if (!isForPeople(format)) return isFine ? exit.success : exit.findings;
  for (const note of notes) terminal.err(`${note}\n`);
  if (!isFine) {
    terminal.err('Nothing was written.\n');
  } else if (!flags.quiet) {
    for (const line of sizeLines(built.files!)) terminal.out(`  ${line}\n`);
    terminal.out(`✓ Wrote ${out} in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
  }
  return isFine ? exit.success : exit.findings;
}

/** From here on, brands are probably tenants, each with its own pages. */
const manyBrands = 50;

function perBrandNote(count: number): string {
  return `Built ${count} brands as one system. With --per-brand, each brand is built on its own and memory use is bounded.`;
}

/** Adds the file that identifies the folder as an output of this command, so that the next build may replace it. */
function withMarker(files: FolderFiles, plan: BuildPlan, { brands }: Built): FolderFiles {
  const content = { generator: 'wusum', version, platforms: plan.platforms, brands };
  return { ...files, 'wusum-build.json': `${JSON.stringify(content, undefined, 2)}\n` };
}
