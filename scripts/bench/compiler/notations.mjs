import { join } from 'node:path';
import { stringify } from 'yaml';
import { at } from '../../run/paths.mjs';
import { table } from '../shared/document.mjs';
import { median, shuffled } from '../shared/statistics.mjs';
import { costOf, inFolder, writeAll } from './folder.mjs';
import { generate } from './generate.mjs';

const command = at('packages', 'cli', 'dist', 'bin.js');
const sizes = { '1,000 tokens': 1000, '10,000 tokens': 10_000 };

/** Notation → the files of a system in it. */
const notations = {
  JSON: (files) => files,
  YAML: (files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [inYaml(path), yamlOf(text)])),
};

const inYaml = (path) => path.replace(/\.json$/u, '.yaml');
const yamlOf = (text) => stringify(JSON.parse(text.replaceAll(/\.tokens\.json"/gu, '.tokens.yaml"')));

/** Builds the same system from JSON and from YAML, in random order. @returns {Promise<string>} a table */
export async function notationTable(rounds, say) {
  const rows = [];
  for (const [title, tokens] of Object.entries(sizes)) {
    rows.push([title, ...(await inFolder((folder) => measure(folder, tokens, rounds)))]);
    say(`${title} done`);
  }
  return table([['', 'JSON, CPU s', 'YAML, CPU s', 'YAML / JSON'], ...rows]);
}

async function measure(folder, tokens, rounds) {
  const { files } = generate({ tokens });
  for (const [name, written] of Object.entries(notations)) writeAll(join(folder, name), written(files));
  const seconds = { JSON: [], YAML: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const name of shuffled(Object.keys(notations))) {
      const out = join(folder, `out-${name}-${round}`);
      const args = [command, 'build', '--quiet', '--tokens', join(folder, name), '--platform', 'css', '--out', out];
      seconds[name].push((await costOf(args, 600))['cpu s']);
    }
  const ratios = seconds.YAML.map((each, round) => each / seconds.JSON[round]);
  return [...Object.values(seconds), ratios].map((list) => median(list).toFixed(2));
}
