import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { run } from './child.mjs';
import { at, root } from './paths.mjs';
import { Stop } from './report.mjs';

const stampFile = () => at('node_modules', '.wusum-install');
const dependencyFields = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @returns {string[]} Folders in packages/ with a package.json, such as `react` and `examples/community`. */
export function packageFolders() {
  const names = [
    ...readdirSync(at('packages')),
    ...readdirSync(at('packages', 'examples')).map((name) => `examples/${name}`),
  ];
  return names.filter((name) => existsSync(at('packages', name, 'package.json')));
}

function dependenciesOf(path) {
  const manifest = readJson(path);
  return dependencyFields.map((field) => manifest[field] ?? {});
}

/** A key of everything that determines the content of node_modules. */
function installKey() {
  const hash = createHash('sha256').update(JSON.stringify([root, process.platform, process.arch]));
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(at(file)));
  for (const path of [at('package.json'), ...packageFolders().map((name) => at('packages', name, 'package.json'))]) {
    hash.update(JSON.stringify(dependenciesOf(path)));
  }
  return hash.digest('hex');
}

function isComplete() {
  if (!existsSync(at('node_modules', '.modules.yaml'))) return false;
  return packageFolders().every((name) => {
    const [dependencies, devDependencies] = dependenciesOf(at('packages', name, 'package.json'));
    const names = Object.keys({ ...dependencies, ...devDependencies });
    return names.every((dependency) => existsSync(at('packages', name, 'node_modules', dependency)));
  });
}

/**
 * Installs dependencies according to the lockfile. If they are up to date, does nothing and needs no network.
 *
 * @param {{ pnpm: string[], env: NodeJS.ProcessEnv }} tools
 * @returns {Promise<string>} a note for the report
 */
export async function ensureInstalled({ pnpm, env }) {
  const key = installKey();
  const stamped = existsSync(stampFile()) ? readFileSync(stampFile(), 'utf8') : '';
  if (stamped === key && isComplete()) return 'unchanged';
  const [program, ...first] = pnpm;
  const args = [...first, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
  const { code, output } = await run(program, args, { cwd: root, env });
  if (code !== 0) {
    throw new Stop('pnpm failed to install the dependencies. Its output is above.', output);
  }
  writeFileSync(stampFile(), key);
  return 'from pnpm-lock.yaml';
}
