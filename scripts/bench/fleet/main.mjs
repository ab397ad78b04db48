/**
 * Builds a fleet of generated tenants: whole, in shards, after a kill, and again after an edit.
 * `npm run bench -- fleet [--brands=1000]`
 */
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
const loader = at('scripts', 'source-loader.mjs');
const command = at('packages', 'cli', 'src', 'bin.ts');

/** Starts a build in the folder of a fleet, with a limited heap, so that it fails if memory use is not bounded. */
function start(fleet, args) {
  const result = join(folder, `cost-${Math.random()}.json`);
  const flags = [
    `--max-old-space-size=${heap}`,
    '--conditions=wusum-source',
    '--import',
    resources,
    '--import',
    loader,
    command,
    'build',
    '--json',
  ];
  const child = spawn(process.execPath, [...flags, ...args], {
    cwd: join(folder, fleet),
    env: { ...process.env, BENCH_RESULT: result },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  const ended = new Promise((done) => child.on('close', done)).then((code) => {
    if (child.killed) return undefined;
    if (code !== 0) throw new Error(`wusum build ${args.join(' ')} exited with code ${code}.`);
    const { built, cached } = JSON.parse(output);
    return { ...JSON.parse(readFileSync(result, 'utf8')), built, cached };
  });
  return { child, ended };
}

const build = async (fleet, ...args) => {
  process.stderr.write(`${fleet}: build ${args.join(' ')}\n`);
  return start(fleet, args).ended;
};

/** A hash of the paths and bytes of all files below a folder. */
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

/** Kills a build with SIGKILL when half of its brands are finished. */
async function killHalfway(fleet) {
  process.stderr.write(`${fleet}: build, killed halfway\n`);
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
    built: first.built + second.built,
    cached: 0,
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
        cost.built,
        cost.cached,
        cost['wall s'].toFixed(1),
        cost['cpu s'].toFixed(1),
        cost['memory MiB'].toFixed(0),
      ].map(String),
    );
  row(`${few} brands`, await build('few'));
  row(`${brands} brands`, await build('many'));
  const whole = digest(join(folder, 'many', 'build'));
  row('two shards at the same time (memory of the larger)', await shards('many'));
  const union = digest(join(folder, 'many', 'union'));
  await killHalfway('many');
  row('the run after a kill halfway', await build('many', '--out', 'resumed'));
  const resumed = digest(join(folder, 'many', 'resumed'));
  row('second build, nothing changed', await build('many'));
  editOne('many');
  row('second build, one seed edited', await build('many'));
  const same = (other) =>
    other.sha === whole.sha ? 'identical to the whole build' : 'NOT identical to the whole build';
  const text = [
    `Measured ${conditions(`${brands} brands × ${modes} modes, heap limited to ${heap} MiB`)}; ${whole.files} files, ${(whole.bytes / 2 ** 20).toFixed(0)} MiB, platforms ${option('platforms', 'css,ts,json').replaceAll(',', ', ')}.`,
    '',
    table([['', 'brands built', 'cached', 'wall s', 'cpu s', 'memory MiB'], ...rows]),
    '',
    `The two shards together: ${same(union)}. The output after the kill: ${same(resumed)}.`,
  ].join('\n');
  process.stdout.write(`${text}\n`);
  if (option('write', 'yes') === 'yes') writeBetweenMarkers('fleet', text);
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
