// Wusum with provenance: writes the CSS of all permutations and, for each distinct token, the location in every layer.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveToken, openSystem } from '../../../packages/dtcg/dist/index.js';
import { emitPlatforms } from '../../../packages/platforms/dist/index.js';
import { writeAll } from './folder.mjs';

const [tokens, entry, out] = process.argv.slice(2);
const paths = readdirSync(tokens, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(tokens, path), 'utf8')]));

const system = openSystem(files, entry, { derive: deriveToken });
const distinct = new Set(system.permutations().flatMap((permutation) => [...permutation.tokens.values()]));
if (system.hasErrors) throw new Error(system.diagnostics[0].message);
const place = ({ file, line, column }) => `${file}:${line}:${column}`;
const lines = [...distinct].map(({ path, value, aliasChain, layers }) =>
  JSON.stringify({ path, value, aliasChain, layers: layers.map(({ layer, location }) => [layer, place(location)]) }),
);
writeAll(out, await emitPlatforms(system, ['css']));
writeFileSync(join(out, 'provenance.jsonl'), lines.join('\n'));
