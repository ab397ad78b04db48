// Writes docs/diagnostics: a page for each code, from the table of codes and a sample that is compiled.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { codePages } from '../../packages/compiler/test/codes/code-pages.ts';

const folder = fileURLToPath(new URL('../../docs/diagnostics/', import.meta.url));

await mkdir(folder, { recursive: true });
const pages = await codePages();
for (const [path, text] of Object.entries(pages)) await writeFile(`${folder}${path}`, text);
for (const path of await readdir(folder)) if (!Object.hasOwn(pages, path)) await rm(`${folder}${path}`);
process.stdout.write(`Wrote ${Object.keys(pages).length} pages to docs/diagnostics.\n`);
