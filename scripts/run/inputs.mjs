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

/** Every file under a file or folder, generated folders left out, in a stable order. */
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
 * A key that changes when any of the files changes.
 *
 * @param {string[]} inputs files or folders, relative to the repository
 * @param {string[]} [also] other things that the result depends on
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
 * Does work only when its inputs have changed since it last succeeded, or when an output is gone.
 *
 * @param {{ name: string, key: string, outputs: string[] }} what `outputs` relative to the repository
 * @param {() => Promise<string | undefined | void>} work
 * @returns {Promise<string | undefined | void>} a note for the report
 */
export async function unlessUnchanged({ name, key, outputs }, work) {
  const stamp = stampFile(name);
  const complete = outputs.every((output) => existsSync(at(...output.split('/'))));
  if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return 'nothing had changed';
  rmSync(stamp, { force: true });
  const note = await work();
  mkdirSync(join(cacheFolder, 'steps'), { recursive: true });
  writeFileSync(stamp, key);
  return note;
}
