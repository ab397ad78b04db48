import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { run } from './child.mjs';
import { at, root } from './paths.mjs';
import { duration, print, Stop } from './report.mjs';
import { fromSource } from './theme.mjs';

/** @returns {number} the port from `WUSUM_PORT`; default: 6006 */
export function chosenPort(given = process.env.WUSUM_PORT) {
  if (!given) return 6006;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop(`Invalid WUSUM_PORT "${given}". Expected a port number.`, '', 2);
  return port;
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

async function isServing(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return response.ok;
  } catch {
    return false;
  }
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function printWhenServing(url, started, ended) {
  while (!ended.now) {
    if (await isServing(`${url}index.json`)) {
      // Wait for Storybook’s own output, so that the address is the last line.
      await pause(400);
      print(`✓ Storybook is ready — ${duration(performance.now() - started)}\n\n  ${url}\n\nPress Ctrl-C to stop.`);
      return;
    }
    await pause(250);
  }
}

/** @returns {string} Path of Storybook's command, a dependency of the root or of the studio package. */
export function storybookProgram() {
  const folders = [at('node_modules'), at('packages', 'studio', 'node_modules')];
  const programs = folders.map((folder) => join(folder, 'storybook', 'dist', 'bin', 'dispatcher.js'));
  const found = programs.find((program) => existsSync(program));
  if (!found) throw new Stop('Storybook is not installed. Delete node_modules and run this command again.');
  return found;
}

/**
 * Starts Storybook and prints its address when it is ready. Resolves when Storybook exits. Its server keeps the theme up to
 * date while token files are edited, with the compiler's sources.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 * @returns {Promise<number>} Storybook's exit code
 */
export async function startStorybook({ node, env }) {
  const port = chosenPort();
  if (!(await isFree(port))) {
    throw new Stop(`Port ${port} is in use. Choose another one: WUSUM_PORT=${port + 1} npm start`);
  }
  const script = storybookProgram();
  const quiet = process.stdout.isTTY ? [] : ['--ci', '--no-open'];
  const ended = { now: false };
  print(`… Starting Storybook on port ${port}`);
  const args = [
    ...fromSource,
    script,
    'dev',
    '--port',
    String(port),
    '--exact-port',
    '--disable-telemetry',
    '--no-version-updates',
    '--loglevel',
    'warn',
    ...quiet,
  ];
  const storybook = run(node, args, { cwd: root, env, show: true });
  void printWhenServing(`http://localhost:${port}/`, performance.now(), ended);
  const { code } = await storybook;
  ended.now = true;
  return code;
}

/** @param {string[]} args of `storybook build` @returns {string} The output folder in these arguments. */
export function outputFolder(args) {
  const given = args.findLast(
    (arg, index) => /^(-o|--output-dir)$/.test(args[index - 1]) || arg.startsWith('--output-dir='),
  );
  return given?.replace(/^--output-dir=/, '') ?? 'storybook-static';
}

/**
 * Builds a static Storybook, by default into `storybook-static/`.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 * @param {string[]} args passed to Storybook
 * @returns {Promise<number>} Storybook's exit code
 */
export async function buildStorybook({ node, env }, args) {
  const started = performance.now();
  const all = [storybookProgram(), 'build', '--disable-telemetry', '--quiet', ...args];
  const { code } = await run(node, all, { cwd: root, env, show: true });
  if (code === 0) print(`✓ Built Storybook into ${outputFolder(args)} — ${duration(performance.now() - started)}`);
  return code;
}
