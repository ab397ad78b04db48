import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTools } from '../../run/tools.mjs';
import { run } from '../../run/child.mjs';
import { Stop } from '../../run/report.mjs';

/**
 * Installs the peers of a benchmark from its own lockfile. They are not in the workspace, so that work on the components
 * needs no download of them.
 *
 * @param {string} folder of the bench
 */
export async function ensurePeers(folder) {
  const lock = readFileSync(join(folder, 'pnpm-lock.yaml'), 'utf8');
  const stamp = join(folder, 'node_modules', '.bench-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const { pnpm, env } = await ensureTools();
  const [program, ...first] = pnpm;
  const { code, output } = await run(program, [...first, 'install', '--frozen-lockfile', '--prefer-offline'], {
    cwd: folder,
    env,
  });
  if (code !== 0) throw new Stop(`Failed to install the peers in ${folder}.`, output);
  writeFileSync(stamp, lock);
}
