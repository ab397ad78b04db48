import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, findProgram, installPackages } from './debian.mjs';
import { cleanEnvironment } from './run/environment.mjs';

/**
 * The Firefox for tests: `FIREFOX_PATH`, or an installed one.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} path of the executable
 */
export function findFirefox(env = process.env) {
  const given = env.FIREFOX_PATH;
  if (given) return existsSync(given) ? given : undefined;
  const application = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return findProgram(['firefox-esr', 'firefox'], env) ?? (existsSync(application) ? application : undefined);
}

/** Folders of the programs of WebKitGTK: Debian, then Fedora and Arch. */
function webKitFolders() {
  const multiarch = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')) : [];
  return [...multiarch.map((name) => join('/usr/lib', name)), '/usr/libexec', '/usr/lib'].flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((version) => join(folder, version)),
  );
}

/**
 * The WebKit for tests: the driver and the small browser of WebKitGTK, and a display to run them on.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {readonly string[]} [folders] where the small browser may be
 * @returns {{ driver: string, browser: string, display: string } | undefined} paths of the executables
 */
export function findWebKit(env = process.env, folders = webKitFolders()) {
  const driver = findProgram(['WebKitWebDriver'], env);
  const display = findProgram(['Xvfb'], env);
  const browser = folders.map((folder) => join(folder, 'MiniBrowser')).find((path) => existsSync(path));
  return driver && browser && display ? { driver, browser, display } : undefined;
}

/** Finds an engine, or installs it. @returns a note for the report */
async function findOrInstall({ find, name, debian }, env, mayInstall) {
  if (find(env)) return `${name} found`;
  if (name === 'Firefox' && env.FIREFOX_PATH)
    return `no Firefox: FIREFOX_PATH is "${env.FIREFOX_PATH}", which does not exist`;
  const failure = mayInstall ? await installPackages(debian, env) : '';
  if (find(env)) return `${name} installed`;
  const advice = failure || `Debian has it in ${debian.join(' and ')}`;
  return `no ${name}: its tests are skipped; ${advice}`;
}

/**
 * Finds Firefox and WebKit, and installs what is missing from Debian if run as root there. Each is installed by itself:
 * some systems have only one of them. Tests in an engine that is still missing are skipped, so this never fails.
 *
 * @param {{ env?: NodeJS.ProcessEnv, isRoot?: boolean, webKitFolders?: readonly string[] }} [tools]
 * @returns {Promise<string>} a note for the report
 */
export async function findEngines({ env = cleanEnvironment(), isRoot, webKitFolders: folders } = {}) {
  const engines = [
    { find: findFirefox, name: 'Firefox', debian: ['firefox-esr'] },
    { find: (from) => findWebKit(from, folders), name: 'WebKit', debian: ['webkit2gtk-driver', 'xvfb'] },
  ];
  const mayInstall = canInstall(env, isRoot);
  const notes = [];
  // One after the other: apt-get locks its files.
  for (const engine of engines) notes.push(await findOrInstall(engine, env, mayInstall));
  return notes.join(', ');
}
