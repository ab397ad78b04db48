/**
 * Measures full compiles and edits against Style Dictionary alone and Terrazzo on the same tokens.
 * `npm run bench -- compiler [--part=repository|cold|edits|notations] [--rounds=N] [--write=no]`
 */
import { conditions, writeBetweenMarkers } from '../shared/document.mjs';
import { ensurePeers } from '../shared/peers.mjs';
import { coldTable } from './cold.mjs';
import { editTable } from './edits.mjs';
import { here } from './folder.mjs';
import { notationTable } from './notations.mjs';
import { repositoryTable } from './repository.mjs';
import { permutations } from './permutations.mjs';

const option = (name, fallback) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback;
const rounds = Number(option('rounds', '3'));
const say = (line) => process.stderr.write(`${line}\n`);

/** Part → its markers in docs/benchmarks.md, the description of its figures, and its measurement. */
const parts = {
  repository: {
    marker: 'compiler',
    about: `${permutations().length} permutations, medians of ${rounds} rounds; whole processes from token files to files on disk`,
    measure: () => repositoryTable(rounds, say),
  },
  cold: {
    marker: 'compiler-cold',
    about: `medians of ${rounds} rounds (Terrazzo: one); whole processes from token files to files on disk`,
    measure: () => coldTable(rounds, say),
  },
  notations: {
    marker: 'compiler-notations',
    about: `medians of ${rounds} rounds; whole processes from token files to files on disk`,
    measure: () => notationTable(rounds, say),
  },
  edits: { marker: 'compiler-edits', about: 'medians; in a warm process', measure: () => editTable(say) },
};

const chosen = option('part', Object.keys(parts).join(',')).split(',');
await ensurePeers(here);
for (const name of chosen) {
  const { marker, about, measure } = parts[name];
  const text = `Measured ${conditions(about)}.\n\n${await measure()}`;
  process.stdout.write(`${text}\n`);
  if (option('write', 'yes') === 'yes') writeBetweenMarkers(marker, text);
}
