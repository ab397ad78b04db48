import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * Reads every JSON file below a folder.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, string>>} path relative to the folder, with forward slashes → content
 * @throws when the folder cannot be read or holds no JSON file
 */
export async function readTokens(folder) {
  const entries = await readdir(folder, { recursive: true }).catch((error) => {
    throw new Error(`The token folder ${folder} cannot be read (${error.code}).`);
  });
  const paths = entries.filter((path) => path.endsWith('.json') && !path.split(sep).includes('node_modules')).sort();
  if (paths.length === 0) throw new Error(`The token folder ${folder} holds no JSON file.`);
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return Object.fromEntries(paths.map((path, index) => [path.split(sep).join('/'), contents[index]]));
}
