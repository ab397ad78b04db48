import { existsSync } from 'node:fs';
import { canInstall, findProgram, installPackages } from './debian.mjs';
import { cleanEnvironment } from './run/environment.mjs';

const debian = ['libreoffice-impress-nogui'];
const application = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/** Its fonts would change what browsers of other tests show. */
const fonts = ['/usr/share/fonts/*', '/etc/fonts/*'];

/**
 * The LibreOffice for tests: `SOFFICE_PATH`, or an installed one.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} path of the executable
 */
export function findOffice(env = process.env) {
  const given = env.SOFFICE_PATH;
  if (given) return existsSync(given) ? given : undefined;
  return findProgram(['soffice'], env) ?? (existsSync(application) ? application : undefined);
}

/**
 * Finds LibreOffice, or installs it from Debian if run as root there. Tests are skipped where it is missing, so this never
 * fails.
 *
 * @param {{ env?: NodeJS.ProcessEnv, isRoot?: boolean }} [tools]
 * @returns {Promise<string>} a note for the report
 */
export async function ensureOffice({ env = cleanEnvironment(), isRoot } = {}) {
  if (findOffice(env)) return 'found';
  if (env.SOFFICE_PATH) return `none: SOFFICE_PATH is "${env.SOFFICE_PATH}", which does not exist`;
  const failure = canInstall(env, isRoot) ? await installPackages(debian, env, { leaveOut: fonts }) : '';
  if (findOffice(env)) return 'installed';
  return `none: its tests are skipped; ${failure || `Debian has it in ${debian.join(' and ')}`}`;
}
