import { readFileSync } from 'node:fs';
import { run } from './child.mjs';
import { keyOf, unlessUnchanged } from './inputs.mjs';
import { packageFolders } from './install.mjs';
import { at, root } from './paths.mjs';
import { Stop } from './report.mjs';

const hasBuild = (name) =>
  'build' in (JSON.parse(readFileSync(at('packages', name, 'package.json'), 'utf8')).scripts ?? {});

/**
 * Builds every package that has a build, in the order of their dependencies, unless nothing has changed.
 * The theme is left out: its dist is what the compiler writes.
 *
 * @param {{ pnpm: string[], env: NodeJS.ProcessEnv }} tools
 * @returns {Promise<string | undefined | void>} a note for the report
 */
export function buildPackages({ pnpm, env }) {
  const folders = packageFolders()
    .filter((name) => name !== 'theme' && hasBuild(name))
    .map((name) => `packages/${name}`);
  const inputs = [...folders, 'packages/theme/package.json', 'pnpm-lock.yaml', 'tsconfig.json', '.cache/steps/theme'];
  const outputs = folders.map((folder) => `${folder}/dist`);
  return unlessUnchanged({ name: 'build', key: keyOf(inputs), outputs }, async () => {
    const [program, ...first] = pnpm;
    const args = [...first, '--recursive', '--filter', '!@wusum/theme', '--if-present', 'run', 'build'];
    const { code, output } = await run(program, args, { cwd: root, env, seconds: 600 });
    if (code !== 0) throw new Stop('A package did not build; what it said stands above.', output);
  });
}
