import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { at } from '../../run/paths.mjs';
import { run } from '../../run/child.mjs';
import { table } from '../shared/document.mjs';
import { here, inFolder, writeAll } from './folder.mjs';
import { generate } from './generate.mjs';

/** The token systems, by name. `peerEdits`: number of edits with Style Dictionary. */
const systems = {
  '1,000 tokens': { tokens: 1000, peerEdits: 5 },
  '10,000 tokens': { tokens: 10_000, peerEdits: 3 },
  '1,000 tokens × 32 permutations': { tokens: 1000, brands: 8, modes: 4, peerEdits: 1 },
  '10,000 tokens × 32 permutations': { tokens: 10_000, brands: 8, modes: 4, peerEdits: 1 },
};

const edits = 25;

/**
 * Edits one token repeatedly in a warm process: from the new text to a patch, or to new files.
 *
 * @returns {Promise<string>} a table
 */
export async function editTable(say) {
  const rows = [];
  for (const [title, shape] of Object.entries(systems)) {
    const ours = await measure('wusum', shape, edits);
    const theirs = await measure('style-dictionary', shape, shape.peerEdits);
    const ms = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
    rows.push([title, ms(theirs.median), ms(ours.median), ms(ours.cpu), ms(ours.worst), String(ours.declarations)]);
    say(`${title}: edits done`);
  }
  const head = [
    '',
    'Style Dictionary, ms',
    'Wusum, ms',
    'Wusum, CPU ms',
    'Wusum, slowest ms',
    'declarations in the patch',
  ];
  return table([head, ...rows]);
}

async function measure(name, shape, count) {
  return inFolder(async (folder) => {
    const { files, permutations } = generate(shape);
    writeAll(join(folder, 'tokens'), files);
    writeFileSync(join(folder, 'permutations.json'), JSON.stringify(permutations));
    const args = [
      join(here, 'edit-warm.mjs'),
      name,
      folder,
      String(count),
      at('packages', 'compiler', 'dist', 'index.js'),
    ];
    const { code, output } = await run(process.execPath, args, { cwd: here, seconds: 900 });
    if (code !== 0) throw new Error(`${name} failed:\n${output}`);
    return JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'));
  });
}
