import { run } from './child.mjs';
import { at, root } from './paths.mjs';
import { Stop } from './report.mjs';
import { fromSource } from './theme.mjs';

const benches = ['react', 'compiler', 'fleet', 'cache', 'voice', 'studio', 'tribe'];

const options = /^--(?:rounds|part|only|write)=/u;

/**
 * Rejects unknown benchmarks and options before anything is built.
 *
 * @param {string[]} args
 */
export function refuseUnknownBenches(args) {
  const unknown = args.filter((arg) => !options.test(arg) && !benches.includes(arg));
  if (unknown.length === 0) return;
  const known = `${benches.join(', ')}; --rounds=N, --part=NAME, --only=NAME,…, --write=no`;
  throw new Stop(`Unknown: "${unknown.join('", "')}". Expected ${known}.`, '', 2);
}

/**
 * `npm run bench -- NAME [--rounds=N] [--part=NAME] [--only=NAME,…] [--write=no]`: runs one benchmark, or all of them.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export async function bench(tools, args) {
  const given = args.filter((arg) => arg.startsWith('-'));
  const names = args.filter((arg) => !arg.startsWith('-'));
  for (const name of names.length > 0 ? names : benches) {
    const main = at('scripts', 'bench', name, 'main.mjs');
    // These run sources of packages.
    const flags = ['fleet', 'voice', 'tribe'].includes(name) ? fromSource : [];
    const { code } = await run(tools.node, [...flags, main, ...given], { cwd: root, env: tools.env, show: true });
    if (code !== 0) return code;
  }
  return 0;
}
