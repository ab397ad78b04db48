// Writes docs/rules: a page for each rule of the check, from the table of rules and the cases they are tried with.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rulePages } from '../../packages/compiler/test/rules/rule-pages.ts';

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url));

await mkdir(folder, { recursive: true });
const pages = await rulePages();
for (const [path, text] of Object.entries(pages)) await writeFile(`${folder}${path}`, text);
for (const path of await readdir(folder)) if (!Object.hasOwn(pages, path)) await rm(`${folder}${path}`);
process.stdout.write(`Wrote ${Object.keys(pages).length} pages to docs/rules.\n`);
