import { run } from './child.mjs';
import { at, root } from './paths.mjs';
import { say } from './report.mjs';
import { buildPackages } from './build.mjs';

const benches = ['react', 'compiler', 'fleet', 'cache'];

/**
 * `npm run bench -- NAME [--rounds=N] [--write=no]`: measures one bench, or all of them.
 *
 * @param {{ node: string, pnpm: string[], env: NodeJS.ProcessEnv }} tools
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export async function bench(tools, args) {
  const options = args.filter((arg) => arg.startsWith('-'));
  const names = args.filter((arg) => !arg.startsWith('-'));
  const unknown = names.filter((name) => !benches.includes(name));
  if (unknown.length > 0) {
    say(`There is no bench called ${unknown.join(' or ')}; there are ${benches.join(' and ')}.`);
    return 2;
  }
  await buildPackages(tools);
  for (const name of names.length > 0 ? names : benches) {
    const main = at('scripts', 'bench', name, 'main.mjs');
    const { code } = await run(tools.node, [main, ...options], { cwd: root, env: tools.env, show: true });
    if (code !== 0) return code;
  }
  return 0;
}
