import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { canInstall, installPackages } from './debian.mjs';
import { run } from './run/child.mjs';
import { cleanEnvironment } from './run/environment.mjs';
import { root } from './run/paths.mjs';
import { Stop } from './run/report.mjs';

const windows = process.platform === 'win32';
const asRoot = process.getuid?.() === 0;

/** Names of Chromium on PATH on Linux and macOS. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

/** Install locations that are not on PATH. */
const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
}

/** Chromium builds downloaded by any version of Playwright, newest first. */
function playwrightBuilds() {
  const home = homedir();
  const cache = {
    linux: join(home, '.cache', 'ms-playwright'),
    darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
    win32: join(home, 'AppData', 'Local', 'ms-playwright'),
  };
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH || cache[process.platform];
  if (!folder || !existsSync(folder)) return [];
  const inside = [
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'chrome'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-win64', 'chrome.exe'],
    ['chrome-win', 'chrome.exe'],
  ];
  const builds = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return builds.flatMap((build) => inside.map((parts) => join(folder, build, ...parts)));
}

/**
 * The Chromium for tests: `CHROMIUM_PATH`, an installed one, or one that Playwright has downloaded.
 *
 * @returns {string | undefined} path of the executable; `undefined` if there is none
 * @throws if `CHROMIUM_PATH` is set and the file does not exist
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is "${given}", which does not exist. Correct or unset it.`);
    return given;
  }
  return [...onPath(), ...(places[process.platform] ?? []), ...playwrightBuilds()].find((path) => existsSync(path));
}

/**
 * Flags for reproducible results without background activity; for root on Linux also `--no-sandbox`, which it needs.
 *
 * @returns {string[]}
 */
export function launchArgs() {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const still = ['--disable-component-update', '--disable-sync', '--force-color-profile=srgb', '--hide-scrollbars'];
  return [...(asRoot && process.platform === 'linux' ? ['--no-sandbox'] : []), ...quiet, ...still];
}

/** Options for Playwright: `chromium.launch(launchOptions())`. */
export function launchOptions() {
  return { executablePath: findChromium(), args: launchArgs() };
}

async function runs(path) {
  const { code } = await run(path, [...launchArgs(), '--headless', '--dump-dom', 'about:blank'], { seconds: 30 });
  return code === 0;
}

async function installFromPlaywright(env) {
  const cli = join(dirname(createRequire(join(root, 'package.json')).resolve('playwright/package.json')), 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium'], { cwd: root, env, seconds: 240 });
}

async function installFromDebian(env) {
  if (!canInstall(env)) return { code: 1 };
  return { code: (await installPackages(['chromium', 'fonts-noto-core'], env)) === '' ? 0 : 1 };
}

const advice = `No working Chromium was found, and installing one failed. Browser tests need one. Options:
  - install Chromium or Chrome with your system's package manager (Debian: apt-get install chromium)
  - pnpm exec playwright install --with-deps chromium
  - CHROMIUM_PATH=/path/to/chromium npm test`;

/**
 * Finds a working Chromium, or installs one: from Debian if run as root there, otherwise from Playwright.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ path: string, note: string }>}
 * @throws {Stop} with advice if none can be found or installed
 */
export async function ensureChromium(env = cleanEnvironment()) {
  const found = findChromium();
  if (found && (await runs(found))) return { path: found, note: 'found' };
  for (const [install, note] of [
    [installFromDebian, 'installed from Debian'],
    [installFromPlaywright, 'downloaded by Playwright'],
  ]) {
    const { code } = await install(env);
    const path = code === 0 ? findChromium() : undefined;
    if (path && (await runs(path))) return { path, note };
  }
  throw new Stop(advice);
}
