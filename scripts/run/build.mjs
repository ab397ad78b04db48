import { readFileSync } from 'node:fs';
import { run } from './child.mjs';
import { keyOf, unlessUnchanged } from './inputs.mjs';
import { packageFolders } from './install.mjs';
import { at, root } from './paths.mjs';
import { Stop } from './report.mjs';
import { themeInputs } from './theme.mjs';

const hasBuild = (name) =>
  'build' in (JSON.parse(readFileSync(at('packages', name, 'package.json'), 'utf8')).scripts ?? {});

/** Packages whose dist the compiler writes. */
const compiled = ['contract', 'theme'];

/**
 * Builds every package that has a build, in the order of their dependencies, unless nothing has changed.
 * The contract and the theme are left out: `compileTheme` writes their dist.
 *
 * @param {{ pnpm: string[], env: NodeJS.ProcessEnv }} tools
 * @returns {Promise<string | undefined | void>} a note for the report
 */
export function buildPackages({ pnpm, env }) {
  const folders = packageFolders()
    .filter((name) => !compiled.includes(name) && hasBuild(name))
    .map((name) => `packages/${name}`);
  const inputs = [...new Set([...folders, ...themeInputs(), 'docs/components', 'docs/diagnostics'])];
  const outputs = folders.map((folder) => `${folder}/dist`);
  return unlessUnchanged({ name: 'build', key: keyOf(inputs), outputs }, async () => {
    const [program, ...first] = pnpm;
    const args = [
      ...first,
      '--recursive',
      ...compiled.map((name) => `--filter=!@wusum/${name}`),
      '--if-present',
      'run',
      'build',
    ];
    const { code, output } = await run(program, args, { cwd: root, env, seconds: 600 });
    if (code !== 0) throw new Stop('A package did not build; its output is above.', output);
  });
}
