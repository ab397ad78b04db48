import { relative } from 'node:path';
import { suggest } from '@wusum/compiler';
import { buildFleet, type FleetBuilt } from '../build/fleet/build-fleet.js';
import { openFleet, type Fleet } from '../build/fleet/open-fleet.js';
import { openStaging } from '../build/fleet/staging.js';
import { shareOf } from '../build/shard.js';
import { hint } from '../config/contexts.js';
import { hasErrors } from '../output/diagnostics.js';
import { startProgress } from '../output/progress.js';
import { isForPeople, report, reportFormat } from '../output/report.js';
import { kilobytes } from '../output/sizes.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';
import type { BuildFlags, BuildPlan } from './build.js';

/** `wusum build --per-brand`: each brand in a folder of its own, made one by one with bounded memory. */
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
  const progress = isShown ? startProgress(share.length, terminal.color.err) : undefined;
  let built: FleetBuilt;
  try {
    const onBrand = (brand: string, done: number): void => progress?.at(brand, done);
    built = await buildFleet(plan, { fleet, staging, share, all, cwd: terminal.cwd, stop, onBrand });
  } finally {
    progress?.end();
    interruption?.release();
    await staging.leave();
  }
  const out = relative(terminal.cwd, plan.out) || '.';
  const isFine = built.isWhole && !hasErrors(built.told);
  const { made, kept, notes } = built;
  report(built.told, format, terminal, { ok: isFine, out, brands: share, made, kept, notes });
  if (isForPeople(format)) tell(built, { out, count: share.length, started, quiet: flags.quiet === true }, terminal);
  if (isFine) return exit.fine;
  return stop?.aborted && !hasErrors(built.told) ? exit.interrupted : exit.findings;
}

/** @throws UsageError for a brand that there is not */
function chosenBrands(fleet: Fleet, names: readonly string[]): readonly string[] {
  for (const name of names) {
    if (!fleet.brands.includes(name))
      throw new UsageError(`There is no brand "${name}"${hint(suggest(name, fleet.brands), fleet.brands)}`);
  }
  return names.length === 0 ? fleet.brands : fleet.brands.filter((id) => names.includes(id));
}

interface Ending {
  readonly out: string;
  readonly count: number;
  readonly started: number;
  readonly quiet: boolean;
}

/** How many notes are worth reading when a thousand brands have the same one. */
const mostNotes = 10;

function tell(built: FleetBuilt, { out, count, started, quiet }: Ending, terminal: Terminal): void {
  for (const note of built.notes.slice(0, mostNotes)) terminal.err(`${note}\n`);
  if (built.notes.length > mostNotes) terminal.err(`… and ${built.notes.length - mostNotes} more notes like these.\n`);
  const ready = built.made + built.kept;
  if (!built.isWhole) {
    const why = hasErrors(built.told) ? 'Nothing was written' : 'Stopped';
    terminal.err(
      `${why}; ${out} is as it was. ${ready} of ${count} brands are ready and kept: ` +
        'run the same command again to make only those that are missing.\n',
    );
    return;
  }
  if (quiet) return;
  const width = Math.max(...[...built.sizes.keys()].map((platform) => platform.length));
  for (const [platform, { files, bytes }] of [...built.sizes].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    terminal.out(`  ${platform.padEnd(width)}  ${kilobytes(bytes)} in ${files} ${files === 1 ? 'file' : 'files'}\n`);
  const unchanged = built.kept === 0 ? '' : `, ${built.kept} of them unchanged`;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.out(`✓ Wrote ${out}: ${count} ${count === 1 ? 'brand' : 'brands'}${unchanged} in ${seconds} s.\n`);
}
