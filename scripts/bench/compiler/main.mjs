/** Measures a full compile against Style Dictionary alone and Terrazzo on the same tokens. `npm run bench -- compiler` */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../run/child.mjs';
import { at } from '../../run/paths.mjs';
import { conditions, table, writeBetweenMarkers } from '../shared/document.mjs';
import { ensurePeers } from '../shared/peers.mjs';
import { shuffled, summarise } from '../shared/statistics.mjs';
import { permutations } from './permutations.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const option = (name, fallback) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback;

const contestants = {
  'style-dictionary': {
    title: 'Style Dictionary 5.5 alone, one instance a permutation',
    args: (out) => [join(here, 'style-dictionary.mjs'), out],
  },
  wusum: {
    title: 'Wusum: everything in packages/theme/dist',
    args: (out) => [at('scripts', 'theme', 'main.mjs'), '--tokens', at('tokens'), '--out', out],
  },
  terrazzo: {
    title: 'Terrazzo 2.7 with its CSS plugin',
    args: (out) => [join(here, 'terrazzo.mjs'), out],
  },
};

const floor = 'style-dictionary';

function kilobytes(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size / 1024, 0);
}

async function once(name) {
  const folder = mkdtempSync(join(tmpdir(), 'wusum-bench-'));
  const result = join(folder, 'cost.json');
  const out = join(folder, 'out');
  const args = ['--import', join(here, 'resources.mjs'), ...contestants[name].args(out)];
  const env = { ...process.env, BENCH_RESULT: result };
  const { code, output } = await run(process.execPath, args, { cwd: here, env, seconds: 900 });
  if (code !== 0) throw new Error(`${name} failed:\n${output}`);
  const figures = { ...JSON.parse(readFileSync(result, 'utf8')), 'CSS KB': kilobytes(out, '.css') };
  rmSync(folder, { recursive: true, force: true });
  return figures;
}

async function main() {
  const count = Number(option('rounds', '3'));
  const names = Object.keys(contestants);
  await ensurePeers(here);
  const rounds = [];
  for (let round = 0; round < count; round++) {
    const figures = {};
    for (const name of shuffled(names)) figures[name] = await once(name);
    rounds.push(Object.fromEntries(names.map((name) => [name, figures[name]])));
    process.stderr.write(`round ${round + 1} of ${count}\n`);
  }
  const summary = summarise(rounds, floor);
  const columns = ['cpu s', 'wall s', 'memory MiB', 'CSS KB'];
  const cell = ({ value, ratio }) => `${value < 100 ? value.toFixed(1) : value.toFixed(0)} (${ratio.toFixed(2)})`;
  const rows = names.map((name) => [contestants[name].title, ...columns.map((column) => cell(summary[name][column]))]);
  const text = [
    `Measured ${conditions(`${permutations().length} permutations, medians of ${count} rounds`)}; whole processes from token files to files on disk.`,
    '',
    table([['(× Style Dictionary)', ...columns], ...rows]),
  ].join('\n');
  process.stdout.write(`${text}\n`);
  if (option('write', 'yes') === 'yes') writeBetweenMarkers('compiler', text);
}

await main();
