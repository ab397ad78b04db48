import { run } from './child.mjs';
import { at, root } from './paths.mjs';
import { Stop } from './report.mjs';
import { suites } from './suites.mjs';

/**
 * Runs one suite (`WUSUM_SUITE`), or a share of it (`WUSUM_SHARD`, `i/n`), for several machines. They are variables, not
 * arguments, because Turborepo includes arguments in the cache key of every task that the suite needs.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 * @returns {Promise<number>} exit code
 */
export async function suite({ node, env }) {
  const { config } = chosenSuite();
  const share = env.WUSUM_SHARD ? ['--shard', env.WUSUM_SHARD] : [];
  const args = [at('node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', at(...config.split('/')), ...share];
  const { code } = await run(node, args, { cwd: root, env, show: true });
  return code;
}

/** @param {string} [name] @returns {import('./suites.mjs').Suite} The suite in `WUSUM_SUITE`; default: `unit`. */
export function chosenSuite(name = process.env.WUSUM_SUITE || 'unit') {
  const chosen = suites.find((each) => each.name === name);
  if (chosen) return chosen;
  const names = suites.map((each) => each.name).join(', ');
  throw new Stop(`Unknown suite "${name}". Expected WUSUM_SUITE to be one of ${names}.`, '', 2);
}
