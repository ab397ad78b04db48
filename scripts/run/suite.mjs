import { run } from './child.mjs';
import { at, root } from './paths.mjs';
import { Stop } from './report.mjs';
import { suites } from './suites.mjs';

/**
 * One suite, or a share of it, for machines that divide the work: `WUSUM_SUITE` names it, `WUSUM_SHARD` is `i/n`. They
 * are variables and no arguments, because Turborepo counts arguments for every task that the suite needs.
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

/** @param {string} [name] @returns {import('./suites.mjs').Suite} The suite that `WUSUM_SUITE` names, else `unit`. */
export function chosenSuite(name = process.env.WUSUM_SUITE || 'unit') {
  const chosen = suites.find((each) => each.name === name);
  if (chosen) return chosen;
  const names = suites.map((each) => each.name).join(', ');
  throw new Stop(`There is no suite "${name}"; WUSUM_SUITE is one of ${names}.`, '', 2);
}
