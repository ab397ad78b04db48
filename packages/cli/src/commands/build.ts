import { resolve } from 'node:path';
import { suggest } from '@wusum/diagnostics';
import { makeFiles } from '../build/make-files.js';
import type { BuildFlags, BuildPlan } from '../build/build-plan.js';
import { requestOf, writeBuilt, type Written } from '../build/write-built.js';
import { didYouMean } from '../config/contexts.js';
import { knownPlatforms } from '../config/platforms.js';
import { openProject } from '../config/project.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { isForPeople, report, reportFormat } from '../output/report.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

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
  const entry = await openSystemFiles(plan.tokens);
  const built = await makeFiles(entry, requestOf(plan));
  return printWritten(await writeBuilt(plan, entry, built, terminal.cwd), started, flags, terminal);
}

/**
 * Prints the result of a build.
 *
 * @param started when the build started, as `performance.now()` returns it
 * @param withSizes whether the written files are listed
 */
export function printWritten(
  written: Written,
  started: number,
  flags: BuildFlags,
  terminal: Terminal,
  withSizes = true,
): ExitCode {
  const format = reportFormat(flags);
  const { reported, isFine, out, files, notes } = written;
  report(reported, format, terminal, { ok: isFine, out, files, notes });
  if (!isForPeople(format)) return isFine ? exit.success : exit.findings;
  for (const note of notes) terminal.err(`${note}\n`);
  if (!isFine) {
    terminal.err('Nothing was written.\n');
  } else if (!flags.quiet) {
    for (const line of withSizes ? written.sizes() : []) terminal.out(`  ${line}\n`);
    terminal.out(`✓ Wrote ${out} in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
  }
  return isFine ? exit.success : exit.findings;
}
