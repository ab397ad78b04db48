import { relative } from 'node:path';
import { suggest } from '@wusum/diagnostics';
import { buildFleet, type FleetBuilt } from '../build/fleet/build-fleet.js';
import { openFleet, type Fleet } from '../build/fleet/open-fleet.js';
import { openStaging } from '../build/fleet/staging.js';
import { shareOf } from '../build/shard.js';
import { didYouMean } from '../config/contexts.js';
import { hasErrors } from '../output/diagnostics.js';
import { startProgress } from '../output/progress.js';
import { isForPeople, report, reportFormat } from '../output/report.js';
import { kilobytes } from '../output/sizes.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';
import type { BuildFlags, BuildPlan } from '../build/build-plan.js';

/** `wusum build --per-brand`: builds each brand into its own folder, one by one, with bounded memory. */
export async function buildPerBrand(plan: BuildPlan, flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now();
  const format = reportFormat(flags);
  const fleet = await openFleet(plan.tokens);
  const all = chosenBrands(fleet, plan.brands);
  const share = shareOf(all, plan.shard);
  const staging = await openStaging(plan.out);
  const interruption = terminal.interrupt?.();
  const stop = interruption?.signal;
  const isShown = terminal.isInteractive && isForPeople(format) && !flags.quiet && share.length > 1;
  const progress = isShown ? await startProgress(share.length, terminal.color.err) : undefined;
  let built: FleetBuilt;
  try {
    const onBrand = (brand: string, done: number): void => progress?.at(brand, done);
    built = await buildFleet(plan, { fleet, staging, share, all, cwd: terminal.cwd, stop, onBrand });
  } finally {
    progress?.end();
    interruption?.release();
    await staging.release();
  }
  const out = relative(terminal.cwd, plan.out) || '.';
  const isFine = built.isComplete && !hasErrors(built.reported);
  report(built.reported, format, terminal, {
    ok: isFine,
    out,
    brands: share,
    built: built.built,
    cached: built.cached,
    notes: built.notes,
  });
  if (isForPeople(format))
    printSummary(built, { out, count: share.length, started, quiet: flags.quiet === true }, terminal);
  if (isFine) return exit.success;
  return stop?.aborted && !hasErrors(built.reported) ? exit.interrupted : exit.findings;
}

/** @throws UsageError for an unknown brand */
function chosenBrands(fleet: Fleet, names: readonly string[]): readonly string[] {
  for (const name of names) {
    if (!fleet.brands.includes(name))
      throw new UsageError(`Unknown brand "${name}"${didYouMean(suggest(name, fleet.brands), fleet.brands)}`);
  }
  return names.length === 0 ? fleet.brands : fleet.brands.filter((id) => names.includes(id));
}

interface Summary {
  readonly out: string;
  readonly count: number;
  readonly started: number;
  readonly quiet: boolean;
}

/** Notes printed at most: a thousand brands often have the same ones. */
const maxNotes = 10;

function printSummary(built: FleetBuilt, { out, count, started, quiet }: Summary, terminal: Terminal): void {
  for (const note of built.notes.slice(0, maxNotes)) terminal.err(`${note}\n`);
  if (built.notes.length > maxNotes) terminal.err(`… and ${built.notes.length - maxNotes} more notes.\n`);
  const ready = built.built + built.cached;
  if (!built.isComplete) {
    const why = hasErrors(built.reported) ? 'Build failed' : 'Interrupted';
    terminal.err(
      `${why}. ${out} is unchanged. ${ready} of ${count} brands are cached. ` +
        'Rerun the same command to build only the missing brands.\n',
    );
    return;
  }
  if (quiet) return;
  const width = Math.max(...[...built.sizes.keys()].map((platform) => platform.length));
  for (const [platform, { files, bytes }] of [...built.sizes].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    terminal.out(`  ${platform.padEnd(width)}  ${kilobytes(bytes)} in ${files} ${files === 1 ? 'file' : 'files'}\n`);
  const unchanged = built.cached === 0 ? '' : ` (${built.cached} cached)`;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.out(`✓ Wrote ${out}: ${count} ${count === 1 ? 'brand' : 'brands'}${unchanged} in ${seconds} s.\n`);
}
