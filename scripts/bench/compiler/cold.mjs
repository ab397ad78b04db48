import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { at } from '../../run/paths.mjs';
import { table } from '../shared/document.mjs';
import { median, shuffled } from '../shared/statistics.mjs';
import { costOf, here, inFolder, writeAll } from './folder.mjs';
import { generate } from './generate.mjs';

/** The token systems, by name. `peers`: time limit of Terrazzo in seconds; if missing, Terrazzo is not measured. */
export const systems = {
  '1,000 tokens': { tokens: 1000, peers: 60 },
  '3,000 tokens': { tokens: 3000 },
  '10,000 tokens': { tokens: 10_000, peers: 120 },
  '30,000 tokens': { tokens: 30_000 },
  '1,000 tokens × 8 brands × 4 modes': { tokens: 1000, brands: 8, modes: 4, peers: 120 },
  '10,000 tokens in alias chains of 100': { tokens: 10_000, depth: 100 },
};

const command = at('packages', 'cli', 'dist', 'bin.js');

/** Contestant → the script and its arguments. */
const contestants = {
  'Style Dictionary': ({ list, out }) => [join(here, 'style-dictionary.mjs'), list, out],
  Wusum: ({ tokens, out }) => [command, 'build', '--quiet', '--tokens', tokens, '--platform', 'css', '--out', out],
  'Wusum, with provenance': ({ tokens, entry, out }) => [join(here, 'provenance.mjs'), tokens, entry, out],
  Terrazzo: ({ list, tokens, entry, out }) => [join(here, 'terrazzo.mjs'), list, join(tokens, entry), out],
};
const floor = 'Style Dictionary';

/** Compiles each system with each contestant, in random order. @returns {Promise<string>} a table */
export async function coldTable(rounds, say) {
  const names = Object.keys(contestants);
  const rows = [];
  const costs = {};
  for (const [title, shape] of Object.entries(systems)) {
    costs[title] = await inFolder((folder) => measure(folder, shape, rounds));
    rows.push([
      title,
      ...['cpu s', 'memory MiB'].flatMap((figure) => names.map((name) => cell(costs[title], name, figure))),
    ]);
    say(`${title} done`);
  }
  const head = ['', ...names.map((name) => `${name}, CPU s`), ...names.map((name) => `${name}, MiB`)];
  return [table([head, ...rows]), '', growth(costs)].join('\n');
}

async function measure(folder, shape, rounds) {
  const { files, entry, permutations } = generate(shape);
  const tokens = join(folder, 'tokens');
  writeAll(tokens, files);
  const list = join(folder, 'permutations.json');
  const absolute = permutations.map(({ input, sources }) => ({
    input,
    sources: sources.map((path) => join(tokens, path)),
  }));
  writeFileSync(list, JSON.stringify(absolute));
  const names = Object.keys(contestants).filter((name) => name !== 'Terrazzo' || shape.peers !== undefined);
  const figures = [];
  for (let round = 0; round < rounds; round++) {
    const costs = {};
    for (const name of shuffled(names)) {
      // One round is enough for a contestant that takes a hundred times as long as the others.
      if (name === 'Terrazzo' && round > 0) continue;
      const args = contestants[name]({ list, tokens, entry, out: join(folder, `${name}-${round}`) });
      costs[name] = await costOf(args, shape.peers ?? 600);
    }
    figures.push(costs);
  }
  return figures;
}

function cell(rounds, name, figure) {
  const own = rounds.filter((costs) => name in costs);
  if (own.length === 0) return '–';
  if (own.some((costs) => costs[name] === undefined)) return 'timed out';
  const value = median(own.map((costs) => costs[name][figure]));
  const digits = value < 10 ? 2 : 1;
  const text = value.toFixed(figure === 'cpu s' ? digits : 0);
  if (name === floor) return text;
  return `${text} (${median(own.map((costs) => costs[name][figure] / costs[floor][figure])).toFixed(2)})`;
}

/** Growth of CPU time with the number of tokens: slope of a line through the logarithms, without process start-up. */
function growth(costs) {
  const sizes = Object.entries(systems).filter(([, shape]) => !shape.brands && !shape.depth);
  const slope = (name) => {
    const points = sizes.map(([title, { tokens }]) => [
      tokens,
      median(costs[title].map((round) => round[name]['cpu s'])),
    ]);
    // The start-up cost, extrapolated from the two smallest systems.
    const [[n1, t1], [n2, t2]] = points;
    const start = Math.max(0, t1 - ((t2 - t1) / (n2 - n1)) * n1);
    const logs = points.map(([n, t]) => [Math.log(n), Math.log(Math.max(1e-3, t - start))]);
    const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
    const [x, y] = [mean(0), mean(1)];
    const over = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
    return (over / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)).toFixed(2);
  };
  return `CPU time grows with the number of tokens to the power of ${slope('Wusum')} (Style Dictionary: ${slope(floor)}), process start-up excluded.`;
}
