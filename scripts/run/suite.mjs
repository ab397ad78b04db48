/**
 * One suite, or a share of it, for machines that divide the work: `WUSUM_SUITE` names it, `WUSUM_SHARD` is `i/n`. They
 * are variables and no arguments, because Turborepo counts arguments for every task that the suite needs.
 */
import { leaveCleanlyOnSignals, run } from './child.mjs';
import { at, root } from './paths.mjs';
import { say } from './report.mjs';
import { suites } from './suites.mjs';

const { WUSUM_SUITE: name = 'unit', WUSUM_SHARD: shard } = process.env;
const suite = suites.find((candidate) => candidate.name === name);

leaveCleanlyOnSignals();
if (suite === undefined) {
  say(`There is no suite "${name}"; WUSUM_SUITE is one of ${suites.map((each) => each.name).join(', ')}.`);
  process.exitCode = 2;
} else {
  const args = [at('node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', at(...suite.config.split('/'))];
  const share = shard ? ['--shard', shard] : [];
  const { code } = await run(process.execPath, [...args, ...share], { cwd: root, env: process.env, show: true });
  process.exitCode = code;
}
