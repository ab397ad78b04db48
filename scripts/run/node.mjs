import { run } from './child.mjs';
import { root } from './paths.mjs';
import { Stop } from './report.mjs';

/**
 * Runs a script of ours with the pinned Node; its failure is explained by what it printed.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 * @param {string[]} args
 * @param {string} failure what to say when it fails
 * @returns {Promise<string>} what it printed
 */
export async function runNode({ node, env }, args, failure) {
  const { code, output } = await run(node, args, { cwd: root, env });
  if (code !== 0) throw new Stop(failure, output);
  return output;
}
