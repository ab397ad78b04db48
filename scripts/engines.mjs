import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run/child.mjs';
import { cleanEnvironment } from './run/environment.mjs';

const asRoot = process.getuid?.() === 0;

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * The Firefox for tests: `FIREFOX_PATH`, or an installed one.
 *
 * @returns {string | undefined} path of the executable
 */
export function findFirefox() {
  const given = process.env.FIREFOX_PATH;
  if (given) return existsSync(given) ? given : undefined;
  const application = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath(['firefox-esr', 'firefox']) ?? (existsSync(application) ? application : undefined);
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
 * @returns {{ driver: string, browser: string, display: string } | undefined} paths of the executables
 */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']);
  const display = onPath(['Xvfb']);
  const browser = webKitFolders()
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return driver && browser && display ? { driver, browser, display } : undefined;
}

const packages = [
  { find: findFirefox, name: 'Firefox', debian: ['firefox-esr'] },
  { find: findWebKit, name: 'WebKit', debian: ['webkit2gtk-driver', 'xvfb'] },
];

/** Installs packages of Debian if that is possible here: as root, on a system with apt-get. */
async function install(names, env) {
  if (!asRoot || !existsSync('/usr/bin/apt-get')) return;
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...wait, 'update', '-qq'], { env: quiet, seconds: 180 });
  await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...names], { env: quiet, seconds: 420 });
}

/**
 * Finds Firefox and WebKit, and installs what is missing from Debian if run as root there. Tests in an engine that is
 * still missing are skipped, so this never fails.
 *
 * @param {{ env: NodeJS.ProcessEnv }} [tools]
 * @returns {Promise<string>} a note for the report
 */
export async function findEngines({ env } = { env: cleanEnvironment() }) {
  const missing = packages.filter(({ find }) => !find());
  if (missing.length > 0)
    await install(
      missing.flatMap(({ debian }) => debian),
      env,
    );
  const notes = packages.map(({ find, name, debian }) =>
    find() ? `${name} found` : `no ${name}: its tests are skipped; Debian has it in ${debian.join(' and ')}`,
  );
  return notes.join(', ');
}
