import { run } from './child.mjs';
import { keyOf, unlessUnchanged } from './inputs.mjs';
import { packageFolders } from './install.mjs';
import { root } from './paths.mjs';
import { Stop } from './report.mjs';

/** The program that compiles a theme; takes `--tokens DIR --out DIR`. */
export const themeScript = ['scripts/theme/main.mjs'];
/** The program that compiles the contract. */
const contractScript = ['scripts/theme/contract.mjs'];

/** All inputs of the compiler. turbo.json has the same list; a contract test compares the two. */
const inputs = ['tokens', 'scripts/theme', 'packages/cli/src/disk', 'pnpm-lock.yaml', 'tsconfig.json'];
const engines = ['compiler', 'contract', 'diagnostics', 'dtcg', 'lint', 'mark', 'platforms', 'voice'];

/** @returns {string[]} files and folders, relative to the repository */
export function themeInputs() {
  const sources = engines.filter((name) => packageFolders().includes(name)).map((name) => `packages/${name}/src`);
  return [...inputs, ...sources, 'packages/theme/package.json'];
}

const themeKey = (node) => keyOf(themeInputs(), [node]);

/**
 * Compiles `tokens/` to `packages/contract/dist` and `packages/theme/dist`, unless neither the tokens nor the compiler
 * has changed. The theme is checked against the contract, so that is compiled first.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 */
export function compileTheme(tools) {
  const outputs = [
    'packages/contract/dist/contract.json',
    'packages/theme/dist/theme.css',
    'packages/theme/dist/index.js',
    'packages/theme/dist/data/manifest.json',
  ];
  return unlessUnchanged({ name: 'theme', key: themeKey(tools.node), outputs }, async () => {
    for (const script of [contractScript, themeScript]) {
      const { code, output } = await run(tools.node, script, { cwd: root, env: tools.env });
      if (code !== 0)
        throw new Stop('The tokens did not compile; the problems are printed above, each with its place.', output);
    }
  });
}

/** `npm run theme -- …`: passes the arguments on; paths are relative to the user's folder. */
export async function theme(tools, args, cwd) {
  const script = themeScript.map((part) => (part.startsWith('scripts/') ? `${root}/${part}` : part));
  const { code } = await run(tools.node, [...script, ...args], { cwd, env: tools.env, show: true });
  return code;
}
