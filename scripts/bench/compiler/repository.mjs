import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../run/paths.mjs';
import { table } from '../shared/document.mjs';
import { shuffled, summarise } from '../shared/statistics.mjs';
import { costOf, here, inFolder, kilobytes } from './folder.mjs';
import { permutations, resolverFile } from './permutations.mjs';

const contestants = {
  'style-dictionary': {
    title: 'Style Dictionary 5.5 alone, one instance a permutation',
    args: (list, out) => [join(here, 'style-dictionary.mjs'), list, out],
  },
  wusum: {
    title: 'Wusum: everything in a theme',
    args: (_list, out) => [at('packages', 'cli', 'dist', 'bin.js'), 'build', '--platform', 'theme', '--out', out],
  },
  terrazzo: {
    title: 'Terrazzo 2.7 with its CSS plugin',
    args: (list, out) => [join(here, 'terrazzo.mjs'), list, resolverFile, out],
  },
};

const floor = 'style-dictionary';

/** Compiles the tokens of this repository in all permutations. @returns {Promise<string>} a table */
export async function repositoryTable(rounds, say) {
  const names = Object.keys(contestants);
  const figures = [];
  for (let round = 0; round < rounds; round++) {
    const costs = {};
    for (const name of shuffled(names)) costs[name] = await once(name);
    figures.push(Object.fromEntries(names.map((name) => [name, costs[name]])));
    say(`round ${round + 1} of ${rounds}`);
  }
  const summary = summarise(figures, floor);
  const columns = ['cpu s', 'wall s', 'memory MiB', 'CSS KB'];
  const cell = ({ value, ratio }) => `${value < 100 ? value.toFixed(1) : value.toFixed(0)} (${ratio.toFixed(2)})`;
  const rows = names.map((name) => [contestants[name].title, ...columns.map((column) => cell(summary[name][column]))]);
  return table([['(× Style Dictionary)', ...columns], ...rows]);
}

async function once(name) {
  return inFolder(async (folder) => {
    const list = join(folder, 'permutations.json');
    const out = join(folder, 'out');
    writeFileSync(list, JSON.stringify(permutations()));
    const cost = await costOf(contestants[name].args(list, out), 900);
    if (cost === undefined) throw new Error(`${name} timed out.`);
    return { ...cost, 'CSS KB': kilobytes(out, '.css') };
  });
}
