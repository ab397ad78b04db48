/** Builds a fleet of generated tenants in every way that a fleet is built. `npm run bench -- fleet [--brands=1000]` */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../run/paths.mjs';
import { conditions, table, writeBetweenMarkers } from '../shared/document.mjs';
import { writeFleet } from './tenants.mjs';

const option = (name, fallback) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback;
const brands = Number(option('brands', '1000'));
const few = Math.max(2, Math.round(brands / 10));
const heap = Number(option('heap', '256'));
const modes = 4;

const folder = mkdtempSync(join(tmpdir(), 'wusum-fleet-'));
const resources = at('scripts', 'bench', 'compiler', 'resources.mjs');
const loader = at('scripts', 'theme', 'source-loader.mjs');
const command = at('packages', 'cli', 'src', 'bin.ts');

/** Starts the command in the folder of a fleet; its heap is limited, so that it fails where memory is not bounded. */
function start(fleet, args) {
  const result = join(folder, `cost-${Math.random()}.json`);
  const flags = [`--max-old-space-size=${heap}`, '--import', resources, '--import', loader, command, 'build', '--json'];
  const child = spawn(process.execPath, [...flags, ...args], {
    cwd: join(folder, fleet),
    env: { ...process.env, BENCH_RESULT: result },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  const ended = new Promise((done) => child.on('close', done)).then((code) => {
    if (child.killed) return undefined;
    if (code !== 0) throw new Error(`wusum build ${args.join(' ')} ended with ${code}.`);
    const { made, kept } = JSON.parse(said);
    return { ...JSON.parse(readFileSync(result, 'utf8')), made, kept };
  });
  return { child, ended };
}

const build = async (fleet, ...args) => {
  process.stderr.write(`${fleet}: build ${args.join(' ')}\n`);
  return start(fleet, args).ended;
};

/** One hash over the paths and bytes of all files below a folder. */
function digest(out) {
  const hash = createHash('sha256');
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(out, name)).isFile());
  for (const name of files) hash.update(`${name}\0`).update(readFileSync(join(out, name)));
  const bytes = files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  return { sha: hash.digest('hex'), files: files.length, bytes };
}

async function makeFleet(name, count) {
  await writeFleet(join(folder, name, 'tokens'), count);
  const config = { platforms: option('platforms', 'css,ts,json').split(','), perBrand: true };
  writeFileSync(join(folder, name, 'wusum.config.json'), JSON.stringify(config));
}

/** Ends a build with SIGKILL when half of its brands are ready. */
async function killHalfWay(fleet) {
  process.stderr.write(`${fleet}: build, killed half way\n`);
  const { child, ended } = start(fleet, ['--out', 'resumed']);
  const ready = () => {
    const staging = readdirSync(join(folder, fleet)).find((name) => name.startsWith('.resumed-'));
    return staging === undefined ? 0 : readdirSync(join(folder, fleet, staging)).length;
  };
  while (ready() < brands / 2) await new Promise((done) => setTimeout(done, 50));
  child.kill('SIGKILL');
  await ended;
}

async function shards(fleet) {
  process.stderr.write(`${fleet}: build in two shards at once\n`);
  const [first, second] = await Promise.all(
    [1, 2].map((shard) => start(fleet, ['--out', `shard${shard}`, '--shard', `${shard}/2`]).ended),
  );
  for (const shard of [1, 2])
    cpSync(join(folder, fleet, `shard${shard}`), join(folder, fleet, 'union'), { recursive: true });
  return {
    'wall s': Math.max(first['wall s'], second['wall s']),
    'cpu s': first['cpu s'] + second['cpu s'],
    'memory MiB': Math.max(first['memory MiB'], second['memory MiB']),
    made: first.made + second.made,
    kept: 0,
  };
}

function editOne(fleet) {
  const path = join(folder, fleet, 'tokens', 'brands', `tenant-${String(few).padStart(4, '0')}`, 'color.tokens.json');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/("accent": .*?"components": )\[[^\]]*\]/u, '$1[0.5, 0.15, 150]'),
  );
}

async function main() {
  await makeFleet('few', few);
  await makeFleet('many', brands);
  const rows = [];
  const row = (title, cost) =>
    rows.push(
      [
        title,
        cost.made,
        cost.kept,
        ...['wall s', 'cpu s', 'memory MiB'].map((name) => cost[name].toFixed(name === 'memory MiB' ? 0 : 1)),
      ].map(String),
    );
  row(`${few} brands`, await build('few'));
  row(`${brands} brands`, await build('many'));
  const whole = digest(join(folder, 'many', 'build'));
  row('the same, in two shards at once (memory of the larger)', await shards('many'));
  const union = digest(join(folder, 'many', 'union'));
  await killHalfWay('many');
  row('the same, killed half way: the run after it', await build('many', '--out', 'resumed'));
  const resumed = digest(join(folder, 'many', 'resumed'));
  row('again, nothing changed', await build('many'));
  editOne('many');
  row('again, one seed edited', await build('many'));
  const same = (other) => (other.sha === whole.sha ? 'the same bytes as the whole' : 'NOT the bytes of the whole');
  const text = [
    `Measured ${conditions(`${brands} brands × ${modes} modes, heap limited to ${heap} MiB`)}; ${whole.files} files, ${(whole.bytes / 2 ** 20).toFixed(0)} MiB, platforms ${option('platforms', 'css,ts,json').replaceAll(',', ', ')}.`,
    '',
    table([['', 'brands made', 'kept', 'wall s', 'cpu s', 'memory MiB'], ...rows]),
    '',
    `The two shards laid together: ${same(union)}. The output after the kill: ${same(resumed)}.`,
  ].join('\n');
  process.stdout.write(`${text}\n`);
  if (option('write', 'yes') === 'yes') writeBetweenMarkers('fleet', text);
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
