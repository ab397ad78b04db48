import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { at, cacheFolder, root } from './paths.mjs';

const ignored = new Set([
  'node_modules',
  'dist',
  '.git',
  '.tools',
  '.cache',
  '.turbo',
  'storybook-static',
  'coverage',
  '.next',
]);

/** All files below a file or folder in a stable order, without generated folders. */
function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (ignored.has(entry.name)) continue;
    if (entry.isDirectory()) yield* filesUnder(join(path, entry.name));
    else if (entry.isFile()) yield join(path, entry.name);
  }
}

/**
 * A key that changes if any of the files changes.
 *
 * @param {string[]} inputs files or folders, relative to the repository
 * @param {string[]} [also] further inputs of the result
 * @returns {string}
 */
export function keyOf(inputs, also = []) {
  const hash = createHash('sha256').update(JSON.stringify(also));
  for (const input of inputs) {
    for (const file of filesUnder(at(...input.split('/')))) {
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

const stampFile = (name) => join(cacheFolder, 'steps', name);

/**
 * Does work only if its inputs have changed since it last succeeded, or if an output is missing.
 *
 * @param {{ name: string, key: string | (() => string), outputs: string[] }} what `outputs` are relative to the repository.
 *   A key that depends on the output is a function: it is called before and after the work.
 * @param {() => Promise<string | undefined | void>} work
 * @returns {Promise<string | undefined | void>} a note for the report
 */
export async function unlessUnchanged({ name, key, outputs }, work) {
  const stamp = stampFile(name);
  const keyNow = () => (typeof key === 'function' ? key() : key);
  const complete = outputs.every((output) => existsSync(at(...output.split('/'))));
  if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === keyNow()) return 'unchanged';
  rmSync(stamp, { force: true });
  const note = await work();
  mkdirSync(join(cacheFolder, 'steps'), { recursive: true });
  writeFileSync(stamp, keyNow());
  return note;
}
