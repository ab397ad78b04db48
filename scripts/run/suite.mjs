import { run } from './child.mjs';
import { at, root } from './paths.mjs';
import { compilePlatforms } from './platforms.mjs';
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
  const { config, needs } = chosenSuite();
  if (needs.includes('platforms')) await compilePlatforms({ node, env });
  const share = shareOf(env);
  const vitest = at('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--config', at(...config.split('/')), ...share.args];
  const { code } = await run(node, args, { cwd: root, env: share.env, show: true });
  return code;
}

/**
 * The share of a suite in `WUSUM_SHARD`: arguments of Vitest, and the environment without the variable, because the
 * command `wusum`, which tests run, reads it too.
 *
 * @param {NodeJS.ProcessEnv} from
 * @returns {{ args: string[], env: NodeJS.ProcessEnv }}
 */
export function shareOf({ WUSUM_SHARD: shard, ...env }) {
  return { args: shard ? ['--shard', shard] : [], env };
}

/** @param {string} [name] @returns {import('./suites.mjs').Suite} The suite in `WUSUM_SUITE`; default: `unit`. */
export function chosenSuite(name = process.env.WUSUM_SUITE || 'unit') {
  const chosen = suites.find((each) => each.name === name);
  if (chosen) return chosen;
  const names = suites.map((each) => each.name).join(', ');
  throw new Stop(`Unknown suite "${name}". Expected WUSUM_SUITE to be one of ${names}.`, '', 2);
}
