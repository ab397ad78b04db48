// Writes into docs/platforms what can be read from the code: which files each platform makes, and what it leaves out.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pageNames, withFacts, withList } from '../../packages/platforms/test/platform-facts.ts';

const path = (name) => fileURLToPath(new URL(`../../docs/platforms/${name}.md`, import.meta.url));

for (const name of pageNames) await writeFile(path(name), await withFacts(name, await readFile(path(name), 'utf8')));
await writeFile(path('README'), withList(await readFile(path('README'), 'utf8')));
process.stdout.write(`Wrote the facts of ${pageNames.length} pages in docs/platforms.\n`);
