import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run/child.mjs';

const asRoot = process.getuid?.() === 0;

/**
 * The first program of some names on PATH.
 *
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} path of the executable
 */
export function findProgram(names, { PATH = '' }) {
  const folders = PATH.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Whether packages can be installed: as root, where there is an apt-get. */
export const canInstall = (env, isRoot = asRoot) => isRoot && findProgram(['apt-get'], env) !== undefined;

/**
 * Installs packages of Debian, without those that they recommend.
 *
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @param {{ leaveOut?: readonly string[] }} [options] patterns of paths that are not unpacked
 * @returns {Promise<string>} the last line of a failure, or an empty text
 */
export async function installPackages(names, env, { leaveOut = [] } = {}) {
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = [
    '-o',
    'DPkg::Lock::Timeout=300',
    ...leaveOut.flatMap((pattern) => ['-o', `DPkg::Options::=--path-exclude=${pattern}`]),
  ];
  await run('apt-get', [...options, 'update', '-qq'], { env: quiet, seconds: 180 });
  const installing = [...options, 'install', '-y', '--no-install-recommends', ...names];
  const { code, output, timedOut } = await run('apt-get', installing, { env: quiet, seconds: 420 });
  if (timedOut) return 'apt-get took more than 7 minutes';
  return code === 0 ? '' : `apt-get: ${output.trim().split('\n').at(-1)}`;
}
