import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run/child.mjs';
import { cleanEnvironment } from './run/environment.mjs';

const asRoot = process.getuid?.() === 0;

function onPath(names, { PATH = '' }) {
  const folders = PATH.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

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
  return onPath(['firefox-esr', 'firefox'], env) ?? (existsSync(application) ? application : undefined);
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
  const driver = onPath(['WebKitWebDriver'], env);
  const display = onPath(['Xvfb'], env);
  const browser = folders.map((folder) => join(folder, 'MiniBrowser')).find((path) => existsSync(path));
  return driver && browser && display ? { driver, browser, display } : undefined;
}

/**
 * Installs packages of Debian.
 *
 * @returns {Promise<string>} the last line of a failure, or an empty text
 */
async function install(names, env) {
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...wait, 'update', '-qq'], { env: quiet, seconds: 180 });
  const installing = [...wait, 'install', '-y', '--no-install-recommends', ...names];
  const { code, output, timedOut } = await run('apt-get', installing, { env: quiet, seconds: 420 });
  if (timedOut) return 'apt-get took more than 7 minutes';
  return code === 0 ? '' : `apt-get: ${output.trim().split('\n').at(-1)}`;
}

/** Finds an engine, or installs it. @returns a note for the report */
async function findOrInstall({ find, name, debian }, env, canInstall) {
  if (find(env)) return `${name} found`;
  if (name === 'Firefox' && env.FIREFOX_PATH)
    return `no Firefox: FIREFOX_PATH is "${env.FIREFOX_PATH}", which does not exist`;
  const failure = canInstall ? await install(debian, env) : '';
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
export async function findEngines({ env = cleanEnvironment(), isRoot = asRoot, webKitFolders: folders } = {}) {
  const engines = [
    { find: findFirefox, name: 'Firefox', debian: ['firefox-esr'] },
    { find: (from) => findWebKit(from, folders), name: 'WebKit', debian: ['webkit2gtk-driver', 'xvfb'] },
  ];
  const canInstall = isRoot && onPath(['apt-get'], env) !== undefined;
  const notes = [];
  // One after the other: apt-get locks its files.
  for (const engine of engines) notes.push(await findOrInstall(engine, env, canInstall));
  return notes.join(', ');
}
