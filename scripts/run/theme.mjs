import { statSync } from 'node:fs';
import { run } from './child.mjs';
import { keyOf, unlessUnchanged } from './inputs.mjs';
import { packageFolders } from './install.mjs';
import { at, root } from './paths.mjs';
import { Stop } from './report.mjs';

/**
 * Arguments of Node with which packages run from their sources: they are built later. The condition is an argument, as a
 * program with a module loader of its own, such as Storybook, does not pass on the conditions of another loader.
 * @type {string[]}
 */
export const fromSource = ['--conditions=wusum-source', '--import', at('scripts', 'source-loader.mjs')];
const wusumFromSource = [...fromSource, at('packages', 'cli', 'src', 'bin.ts')];

const contractFolder = 'packages/contract';
/** Arguments of `wusum` for the contract and the theme. The theme is checked against the contract, so that is first. */
const builds = [
  ['contract', '--out', `${contractFolder}/dist`, '--types', `${contractFolder}/src/types.ts`],
  ['build', '--platform', 'theme'],
];

/** All inputs of these builds. turbo.json has the same list; a contract test compares the two. */
const inputs = ['tokens', 'wusum.config.json', 'scripts/source-loader.mjs', 'pnpm-lock.yaml', 'tsconfig.json'];
const engines = ['cli', 'compiler', 'contract', 'diagnostics', 'dtcg', 'lint', 'mark', 'pattern', 'platforms', 'voice'];

/** @returns {string[]} files and folders, relative to the repository */
export function themeInputs() {
  const sources = engines.filter((name) => packageFolders().includes(name)).map((name) => `packages/${name}/src`);
  return [...inputs, ...sources, 'packages/theme/package.json'];
}

const outputs = [
  `${contractFolder}/dist/contract.json`,
  'packages/theme/dist/wusum-build.json',
  ...['theme.css', 'index.js', 'data/manifest.json'].map((name) => `packages/theme/dist/theme/${name}`),
];

/** When the outputs were written: `npm start` builds them from tokens that may have changed again when it ends. */
const timesOf = (files) => files.map((file) => String(statSync(at(file), { throwIfNoEntry: false })?.mtimeMs));

const themeKey = (node) => keyOf(themeInputs(), [node, ...timesOf(outputs)]);

/**
 * Builds the contract and the theme from `tokens/`, unless neither the tokens nor the compiler has changed.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 */
export function compileTheme(tools) {
  return unlessUnchanged({ name: 'theme', key: () => themeKey(tools.node), outputs }, async () => {
    for (const args of builds) {
      const { code, output } = await run(tools.node, [...wusumFromSource, ...args], { cwd: root, env: tools.env });
      if (code !== 0)
        throw new Stop('The tokens did not compile; the problems are printed above, each with its place.', output);
    }
  });
}

/** `npm run theme -- …`: `wusum build --platform theme …`. Paths are relative to the user's folder. */
export async function theme(tools, args, cwd) {
  const all = [...wusumFromSource, 'build', '--platform', 'theme', ...args];
  const { code } = await run(tools.node, all, { cwd, env: tools.env, show: true });
  return code;
}
