import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Writes a folder of docs that is made from code, and removes files that are no longer its pages; folders in it stay.
 *
 * @param {string} name folder below docs/
 * @param {Readonly<Record<string, string>>} pages text by file name
 */
export async function writePages(name, pages) {
  const folder = fileURLToPath(new URL(`../../docs/${name}/`, import.meta.url));
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries(pages)) await writeFile(`${folder}${path}`, text);
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile() && !Object.hasOwn(pages, entry.name)) await rm(`${folder}${entry.name}`);
  process.stdout.write(`Wrote ${Object.keys(pages).length} pages to docs/${name}.\n`);
}
